import type { RevisionGraph } from './graph.js'
import { findPlace } from './find-place.js'
import type { RevisionNode } from './revision.js'
import { found, type TargetResult } from './target-problem.js'

/**
 * The applied set after stamping, target by target from left to right: what is not applied comes with all it stands on,
 * after the present order; of what is applied, everything that stands on it goes; `base` leaves nothing, `branch@base`
 * nothing of the branch's own. The set stays closed: nothing is in it without what it stands on.
 */
export function routeStamp<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  targets: readonly string[],
): TargetResult<readonly string[]> {
  let result = applied
  for (const text of targets) {
    const place = findPlace(graph, text)
    if (!place.ok) return place
    const { ids, branch, isBase } = place.value
    if (isBase) {
      const goes = branch === undefined ? undefined : graph.descendants([branch.root], { dependencies: true })
      result = goes === undefined ? [] : result.filter((id) => !goes.has(id))
    }
    for (const id of ids) result = stampOne(graph, result, id)
  }
  return found(result)
}

function stampOne<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  id: string,
): readonly string[] {
  const here = new Set(applied)
  if (here.has(id)) {
    const above = graph.descendants([id], { dependencies: true })
    return applied.filter((other) => other === id || !above.has(other))
  }
  const needed = graph.inOrder(graph.ancestors([id], { dependencies: true }))
  return [...applied, ...needed.filter((other) => !here.has(other))]
}
