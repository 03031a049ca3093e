import type { Plan } from '../plan/plan.js'
import type { DatabaseState } from './database.js'
import { RunError } from './errors.js'

/** A plan is for the state it was made from, and for no other. @throws RunError `plan-stale` */
export function refuseStale(state: DatabaseState, plan: Plan): void {
  const applied = state.applied.map(({ revision }) => revision)
  if (applied.length === plan.from.length && applied.every((revision) => plan.from.includes(revision))) return
  throw new RunError('plan-stale', 'The database is not where the plan begins', {
    help: `Plan again. The plan begins at ${list(plan.from)}, the database stands at ${list(applied)}.`,
  })
}

/** What cannot be undone is not begun to be. @throws RunError `irreversible` that names each operation */
export function refuseIrreversible(plan: Plan): void {
  const down = plan.revisions.filter(({ direction }) => direction === 'down')
  const problems = down.flatMap((planned) =>
    planned.operations
      .filter(({ reversible }) => reversible === 'irreversible')
      .map((operation) => ({
        revision: planned.revision,
        operation,
        sentence: `"${operation.summary}" cannot be undone${operation.reason === undefined ? '' : `: ${operation.reason}`}`,
      })),
  )
  const [first] = problems
  if (first === undefined) return
  throw new RunError('irreversible', `Revision ${first.revision} cannot be taken down: ${first.sentence}`, {
    revision: first.revision,
    problems,
  })
}

function list(revisions: readonly string[]): string {
  return revisions.length === 0 ? 'nothing' : (revisions.at(-1) ?? '')
}
