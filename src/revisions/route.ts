import type { RevisionGraph } from './graph.js'
import { findPosition, type Position } from './position.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'
import { parseTarget, type Target } from './target.js'

/** What a run has to do: the revisions to apply or take down, in order, and the applied sets before and after. */
export interface Route {
  readonly direction: 'up' | 'down'
  readonly target: Target
  /** In the order to apply, or to take down. Empty when there is nothing to do. */
  readonly revisions: readonly string[]
  /** The applied revisions before, in the order applied. */
  readonly from: readonly string[]
  /** The applied revisions after, in the order applied. */
  readonly to: readonly string[]
  /** Applied revisions that the graph does not know; they stay as they are. */
  readonly unknown: readonly string[]
}

/**
 * The way up: everything the target needs, dependencies included, that is not applied, parents first. A target that
 * is applied already, or `base`, needs nothing. `applied` is in the order applied.
 */
export function routeUpgrade<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  targetText: string,
): TargetResult<Route> {
  const target = parseTarget(targetText)
  if (!target.ok) return target
  if (isStepFromHere(target.value) && target.value.steps < 0) {
    return failed({ kind: 'wrong-direction', text: targetText, direction: 'up' })
  }
  const position = findPosition(graph, applied, target.value)
  if (!position.ok) return position
  const here = new Set(applied)
  const needed = graph.ancestors(position.value.ids, { dependencies: true })
  const revisions = graph.inOrder([...needed].filter((id) => !here.has(id)))
  return found({
    direction: 'up',
    target: target.value,
    revisions,
    from: applied,
    to: [...applied, ...revisions],
    unknown: unknownIds(graph, applied),
  })
}

/**
 * The way down: everything applied that stands on what lies above the target, dependents included, in the reverse of
 * the order applied. Dependencies of what goes down stay. `base` takes down everything, `branch@base` the branch's
 * first revision and what stands on it. `applied` is in the order applied.
 */
export function routeDowngrade<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  targetText: string,
): TargetResult<Route> {
  const target = parseTarget(targetText)
  if (!target.ok) return target
  if (isStepFromHere(target.value) && target.value.steps > 0) {
    return failed({ kind: 'wrong-direction', text: targetText, direction: 'down' })
  }
  const position = findPosition(graph, applied, target.value)
  if (!position.ok) return position
  const here = new Set(applied)
  const missing = position.value.ids.filter((id) => !here.has(id))
  if (missing.length > 0) return failed({ kind: 'not-applied', text: targetText, ids: missing })
  const goes = isStepFromHere(target.value)
    ? graph.descendants(position.value.left === undefined ? [] : [position.value.left], {
        dependencies: true,
      })
    : above(graph, target.value, position.value)
  return found({
    direction: 'down',
    target: target.value,
    revisions: applied.filter((id) => goes.has(id)).toReversed(),
    from: applied,
    to: applied.filter((id) => !goes.has(id)),
    unknown: unknownIds(graph, applied),
  })
}

function isStepFromHere({ anchor }: Target): boolean {
  return anchor.kind === 'relative' || anchor.kind === 'current'
}

/** What has to go for a position to be on top. */
function above<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  { anchor, steps }: Target,
  { ids, branch }: Position,
): ReadonlySet<string> {
  if (anchor.kind === 'base' && steps === 0) {
    return graph.descendants(branch === undefined ? graph.bases : [branch.root], { dependencies: true })
  }
  const children = ids.flatMap((id) => graph.children(id))
  const roots = branch === undefined ? children : children.filter((id) => branch.lineage.has(id))
  const stays = graph.ancestors(ids, { dependencies: true })
  const over = graph.descendants(roots, { dependencies: true })
  return new Set([...over].filter((id) => !stays.has(id)))
}

function unknownIds<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
): readonly string[] {
  return applied.filter((id) => !graph.has(id))
}
