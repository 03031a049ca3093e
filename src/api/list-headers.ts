import type { RevisionGraph } from '../revisions/graph.js'
import { historyRange } from '../revisions/history-range.js'
import { listedRevision, type KeptNode, type ListedRevision } from './listed-revision.js'
import { valueOrThrow } from './target-error.js'

/** A revision that several revise. */
export interface BranchPoint {
  readonly point: ListedRevision
  /** The revisions that revise it, in the order of loading. */
  readonly branches: readonly ListedRevision[]
}

/**
 * Revisions, newest first.
 *
 * @throws UsageError for a range that makes no sense
 */
export function historyOf<N extends KeptNode>(
  graph: RevisionGraph<N>,
  range?: string,
): readonly ListedRevision[] {
  const ids = range === undefined ? graph.inOrder() : valueOrThrow(historyRange(graph, [], range))
  return listed(graph, ids).toReversed()
}

/** The revisions that nothing revises. */
export function headsOf<N extends KeptNode>(graph: RevisionGraph<N>): readonly ListedRevision[] {
  return listed(graph, graph.heads)
}

/** Where the history parts, the newest first. */
export function branchesOf<N extends KeptNode>(graph: RevisionGraph<N>): readonly BranchPoint[] {
  return graph
    .inOrder()
    .filter((id) => graph.isBranchPoint(id))
    .toReversed()
    .flatMap((id) =>
      listed(graph, [id]).map((point) => ({ point, branches: listed(graph, graph.children(id)) })),
    )
}

function listed<N extends KeptNode>(
  graph: RevisionGraph<N>,
  ids: readonly string[],
): readonly ListedRevision[] {
  return ids.flatMap((id) => {
    const node = graph.get(id)
    return node === undefined ? [] : [listedRevision(node, graph)]
  })
}
