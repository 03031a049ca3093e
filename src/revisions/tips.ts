import type { RevisionGraph } from './graph.js'
import type { RevisionNode } from './revision.js'

/**
 * Where a database is, as it is told: the applied revisions that no applied one revises, in the order given. Being
 * depended on does not make one less of a place to go on from.
 */
export function currentRevisions<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
): readonly string[] {
  const here = new Set(applied)
  return applied.filter((id) => graph.has(id) && !graph.children(id).some((child) => here.has(child)))
}

/** The heads that are not applied. */
export function behindHeads<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  applied: readonly string[],
): readonly string[] {
  const here = new Set(applied)
  return graph.heads.filter((id) => !here.has(id))
}
