import type { RevisionGraph } from './graph.js'
import { findPosition, type Position } from './position.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'
import { parseRange, type Target } from './target.js'

/**
 * The revisions from one end of a range to the other, both included, oldest first. In a range `-N` counts down from
 * the head, and `+N` up from the range's beginning; `branch@base` begins where the branch's line does. Fails like a target, or with `not-a-range` when the ends do not
 * lie one above the other.
 */
export function historyRange<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  text: string,
): TargetResult<readonly string[]> {
  const range = parseRange(text)
  if (!range.ok) return range
  const { from, to } = range.value
  const lower = from === undefined ? found<Position>({ ids: [] }) : findPosition(graph, [], fromHead(from))
  const lowerEnd = from?.anchor.kind === 'current' ? findPosition(graph, applied, from) : lower
  if (!lowerEnd.ok) return lowerEnd
  const upperEnd = upperPosition(graph, applied, to, lowerEnd.value.ids)
  if (!upperEnd.ok) return upperEnd

  const below = graph.ancestors(upperEnd.value.ids, { dependencies: false })
  if (lowerEnd.value.ids.length === 0) {
    const lineage = lowerEnd.value.branch?.lineage
    return found(graph.inOrder([...below].filter((id) => lineage?.has(id) ?? true)))
  }
  const over = graph.descendants(lowerEnd.value.ids, { dependencies: false })
  const between = [...below].filter((id) => over.has(id))
  return between.length === 0 ? failed({ kind: 'not-a-range', text }) : found(graph.inOrder(between))
}

function upperPosition<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
  to: Target | undefined,
  lower: readonly string[],
): TargetResult<{ readonly ids: readonly string[] }> {
  if (to === undefined) return found({ ids: graph.ends })
  if (to.anchor.kind === 'relative' && to.steps > 0) return findPosition(graph, lower, to)
  return findPosition(graph, applied, fromHead(to))
}

/** `-N` counted from the head. */
function fromHead(target: Target): Target {
  const isDown = target.anchor.kind === 'relative' && target.steps < 0
  return isDown ? { ...target, anchor: { kind: 'head' } } : target
}
