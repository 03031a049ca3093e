import { firstDifference } from '../plan/first-difference.js'
import { findClash } from '../plan/commute.js'
import type { Clash } from '../plan/clash.js'
import { planSync } from '../plan/plan-sync.js'
import {
  foldHistory,
  planDowngrade,
  planUpgrade,
  type PlanResult,
  type PlanSettings,
} from '../plan/planner.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { Route } from '../revisions/route.js'
import { clashError } from './clash-error.js'
import { sourcesOf } from './sources-of.js'

/** What is applied, and the graph that it and the route stand in. */
export interface RouteSources {
  /** In the order of applying, each with the document that was applied. */
  readonly applied: readonly RevisionSource[]
  readonly graph: RevisionGraph<RevisionSource>
  /** Applied revisions that the checkout does not know. */
  readonly unknown: readonly string[]
}

/**
 * Plans a route: down, up, or first the one and then the other.
 *
 * @throws RunError `branches-clash` or `database-ahead` where what goes up does not commute with what it stands beside, or
 *   what goes down with what stays
 */
export function planRoute(route: Route, sources: RouteSources, settings: PlanSettings): PlanResult {
  const up = sourcesOf(sources.graph, route.up)
  if (route.down.length === 0) return planUp(sources, up, settings)
  if (up.length === 0) return planDown(sources, route.down, settings)
  planDown(sources, route.down, settings)
  const goes = new Set(route.down)
  const applied = sources.applied.filter(({ revision }) => !goes.has(revision))
  planUp({ ...sources, applied }, up, settings)
  return planSync(sources.applied, route.down, up, settings)
}

/** Every revision that goes up must commute with what it neither stands on nor carries. */
function planUp(
  { applied, graph, unknown }: RouteSources,
  up: readonly RevisionSource[],
  settings: PlanSettings,
): PlanResult {
  const fresh = new Set(up.map(({ revision }) => revision))
  const clash = findClash([...applied, ...up], graph, settings, (id) => fresh.has(id))
  if (clash?.kind === 'touch') throw refusedUp(clash, unknown)
  const result = planUpgrade(applied, up, settings)
  // Where a document is wrong, that says more.
  if (clash !== undefined && !hasErrors(result)) throw refusedUp(clash, unknown)
  return result
}

function refusedUp(clash: Clash, unknown: readonly string[]) {
  return clashError(clash, {
    refusal: 'they cannot be applied beside one another',
    help: 'let one revise the other (`aludel rebase`), or take the applied one down first',
    unknown,
  })
}

/** What is taken down from beneath others must leave what those others make by themselves. */
function planDown(
  { applied, graph, unknown }: RouteSources,
  down: readonly string[],
  settings: PlanSettings,
): PlanResult {
  const result = planDowngrade(applied, down, settings)
  const goes = new Set(down)
  const rest = applied.filter(({ revision }) => !goes.has(revision))
  const isTop = rest.every((source, index) => applied[index] === source)
  if (isTop || result.irreversible.length > 0) return result
  const difference =
    result.after === undefined
      ? 'an undo cannot be done'
      : firstDifference(result.after, foldHistory(rest, settings).model, settings.rules.keepsColumnOrder)
  if (difference === undefined && !hasErrors(result)) return result
  const clash = findClash(applied, graph, settings, (id) => goes.has(id))
  if (clash === undefined && difference === undefined) return result
  throw clashError(clash ?? { kind: 'differs', difference: difference ?? '', revisions: down }, {
    refusal: 'one cannot be taken down without the other',
    help: 'take down both, the later one first; or let one revise the other',
    unknown,
  })
}

function hasErrors({ diagnostics }: PlanResult): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
