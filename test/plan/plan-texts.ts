import type { Plan, PlannedRevision } from '../../src/plan/plan.js'
import { planDowngrade, planUpgrade, type PlanResult, type PlanSettings } from '../../src/plan/planner.js'
import type { RevisionSource } from '../../src/plan/revision-source.js'
import { caseSettings } from '../support/case-outcome.js'
import { sourceOf } from '../support/case-table.js'

/** PostgreSQL 16, names of our own, schema `public`. */
export const settings: PlanSettings = caseSettings(160_000)

/** A revision by its YAML below the header. */
export function revision(id: string, parent: string | null, body: string): RevisionSource {
  return sourceOf(`${id}.yaml`, `revision: ${id}\nrevises: ${parent ?? 'null'}\n${body}`)
}

/** Revisions that stand on one another, `r1` first. */
export function chain(...bodies: readonly string[]): readonly RevisionSource[] {
  return bodies.map((body, i) => revision(`r${i + 1}`, i === 0 ? null : `r${i}`, body))
}

/** The plan of all revisions from nothing. */
export function up(...bodies: readonly string[]): PlanResult {
  return planUpgrade([], chain(...bodies), settings)
}

/** The plan of the last revision on top of those before it. */
export function upLast(...bodies: readonly string[]): PlannedRevision {
  const sources = chain(...bodies)
  return only(planUpgrade(sources.slice(0, -1), sources.slice(-1), settings))
}

/** The plan that takes the last revision down. */
export function downLast(...bodies: readonly string[]): PlanResult {
  const sources = chain(...bodies)
  return planDowngrade(sources, [`r${sources.length}`], settings)
}

/** The one revision of a plan. */
export function only(result: PlanResult): PlannedRevision {
  const [first] = planOf(result).revisions
  if (first === undefined) throw new Error('the plan is empty')
  return first
}

export function planOf({ plan, diagnostics, irreversible }: PlanResult): Plan {
  if (plan !== undefined) return plan
  throw new Error(
    [
      ...diagnostics.map(({ message }) => message),
      ...irreversible.flatMap(({ reasons }) => reasons.map(({ reason }) => reason)),
    ].join('; '),
  )
}

/** What is wrong, as rule and place: `model/order /operations/0/drop_table/table`. */
export function found({ diagnostics }: PlanResult): readonly string[] {
  return diagnostics.map(({ ruleId, location }) => `${ruleId} ${location.pointer}`)
}
