import type { RevisionGraph } from './graph.js'
import { findPosition, type Position } from './position.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'
import { parseTarget, type Target } from './target.js'

/** What a run has to do: the revisions to take down and to apply, in order, and the applied sets before and after. */
export interface Route {
  /** To take down, in this order, before anything is applied. Empty on the way up. */
  readonly down: readonly string[]
  /** To apply, in this order. Empty on the way down. */
  readonly up: readonly string[]
  /** The applied revisions before, in the order applied. */
  readonly from: readonly string[]
  /** The applied revisions after, in the order applied. */
  readonly to: readonly string[]
}

/**
 * The way up: everything the targets need, dependencies included, that is not applied, parents first. A target that
 * is applied already, or `base`, needs nothing. `applied` is in the order applied.
 */
export function routeUpgrade<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  targets: readonly string[],
): TargetResult<Route> {
  const places = findPlaces(graph, applied, targets, 'up')
  if (!places.ok) return places
  const here = new Set(applied)
  const needed = graph.ancestors(idsOf(places.value), { dependencies: true })
  const up = graph.inOrder([...needed].filter((id) => !here.has(id)))
  return found({ down: [], up, from: applied, to: [...applied, ...up] })
}

/**
 * The way down: everything applied that stands on what lies above the targets, dependents included, in the reverse of
 * the order applied. Dependencies of what goes down stay, and so does what any of the targets needs. `base` takes down
 * everything, `branch@base` the branch's first revision and what stands on it. Applied revisions that the graph does not
 * know stay. `applied` is in the order applied.
 */
export function routeDowngrade<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  targets: readonly string[],
): TargetResult<Route> {
  const places = findPlaces(graph, applied, targets, 'down')
  if (!places.ok) return places
  const here = new Set(applied)
  const stays = graph.ancestors(idsOf(places.value), { dependencies: true })
  const goes = new Set<string>()
  for (const place of places.value) {
    const missing = place.position.ids.filter((id) => !here.has(id))
    if (missing.length > 0) return failed({ kind: 'not-applied', text: place.target.text, ids: missing })
    const over = graph.descendants(rootsAbove(graph, place), { dependencies: true })
    const going = [...over].filter((id) => here.has(id) && !stays.has(id))
    const kept = going.length === 0 ? onlyNeeded(graph, here, place) : undefined
    if (kept !== undefined) return failed(kept)
    for (const id of going) goes.add(id)
  }
  return found({
    down: applied.filter((id) => goes.has(id)).toReversed(),
    up: [],
    from: applied,
    to: applied.filter((id) => !goes.has(id)),
  })
}

/**
 * The way to an applied set that is exactly what the targets need: first down, in the reverse of the order applied, with
 * what is not part of it, also what the graph does not know; then up. `applied` is in the order applied.
 */
export function routeSync<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  targets: readonly string[],
): TargetResult<Route> {
  const places = findPlaces(graph, applied, targets)
  if (!places.ok) return places
  const goal = graph.ancestors(idsOf(places.value), { dependencies: true })
  const stays = applied.filter((id) => goal.has(id))
  const here = new Set(stays)
  const up = graph.inOrder([...goal].filter((id) => !here.has(id)))
  return found({
    down: applied.filter((id) => !goal.has(id)).toReversed(),
    up,
    from: applied,
    to: [...stays, ...up],
  })
}

/** A target with where it points. */
interface Place {
  readonly target: Target
  readonly position: Position
}

function findPlaces<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  targets: readonly string[],
  direction?: 'up' | 'down',
): TargetResult<readonly Place[]> {
  const places: Place[] = []
  for (const text of targets) {
    const target = parseTarget(text)
    if (!target.ok) return target
    const wrong = direction === 'up' ? target.value.steps < 0 : target.value.steps > 0
    if (direction !== undefined && wrong && isStepFromHere(target.value)) {
      return failed({ kind: 'wrong-direction', text, direction })
    }
    const position = findPosition(graph, applied, target.value)
    if (!position.ok) return position
    places.push({ target: target.value, position: position.value })
  }
  return found(places)
}

function idsOf(places: readonly Place[]): readonly string[] {
  return places.flatMap(({ position }) => position.ids)
}

function isStepFromHere({ anchor }: Target): boolean {
  return anchor.kind === 'relative' || anchor.kind === 'current'
}

/** The revisions that have to go, with all that stands on them, for a position to be on top. */
function rootsAbove<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  { target, position: { ids, branch, left } }: Place,
): readonly string[] {
  if (isStepFromHere(target)) return left === undefined ? [] : [left]
  if (target.anchor.kind === 'base' && target.steps === 0) {
    return branch === undefined ? graph.bases : [branch.root]
  }
  const children = ids.flatMap((id) => graph.children(id))
  return branch === undefined ? children : children.filter((id) => branch.lineage.has(id))
}

/** Nothing goes, though the place is no tip: what stands on it does so by `depends_on` alone. */
function onlyNeeded<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: ReadonlySet<string>,
  { target, position: { ids } }: Place,
) {
  const [id, ...others] = ids
  if (id === undefined || others.length > 0 || graph.children(id).some((child) => applied.has(child))) return
  const by = graph.dependents(id).filter((dependent) => applied.has(dependent))
  return by.length === 0 ? undefined : ({ kind: 'only-needed', text: target.text, id, by } as const)
}

/** Up: applies what is missing; down: takes down what is above; sync: makes the applied set what the targets need. */
export type Direction = 'up' | 'down' | 'sync'

/** The route of each direction. */
export const routes = { up: routeUpgrade, down: routeDowngrade, sync: routeSync } as const
