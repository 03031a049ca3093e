import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'

/** The revisions with these ids, in this order; ids that the graph does not know are left out. */
export function sourcesOf(
  graph: RevisionGraph<RevisionSource>,
  ids: readonly string[],
): readonly RevisionSource[] {
  return ids.map((id) => graph.get(id)).filter((source) => source !== undefined)
}
