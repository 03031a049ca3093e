import { Clouds } from './ask-when.js'
import { Needs } from './needs.js'
import {
  finish,
  foldHistory,
  planDowngrade,
  planUpgrade,
  type PlanResult,
  type PlanSettings,
} from './planner.js'
import type { RevisionSource } from './revision-source.js'

/**
 * Plans the way to another applied set as one plan: what is not part of it is taken down, in this order, then `up` is
 * applied on top of what stays.
 */
export function planSync(
  applied: readonly RevisionSource[],
  down: readonly string[],
  up: readonly RevisionSource[],
  settings: PlanSettings,
): PlanResult {
  const run = { clouds: new Clouds(), needs: new Needs(), start: foldHistory(applied, settings).model }
  const first = planDowngrade(applied, down, settings, run)
  if (first.plan === undefined) return first
  const goes = new Set(down)
  const stays = applied.filter(({ revision }) => !goes.has(revision))
  const second = planUpgrade(stays, up, settings, run)
  const diagnostics = [...first.diagnostics, ...second.diagnostics]
  if (second.plan === undefined) return { ...second, diagnostics }
  const revisions = [...first.plan.revisions, ...second.plan.revisions]
  const result = finish('sync', first.plan.from, second.plan.to, revisions, diagnostics, [], settings)
  return second.after === undefined ? result : { ...result, after: second.after }
}
