import { findPlace } from './find-place.js'
import type { RevisionGraph } from './graph.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'

/** What a new revision is to revise. */
export interface WantedParents {
  /** Targets that count no steps: `head`, `heads`, `base`, labels, ids or their beginnings. */
  readonly names: readonly string[]
  /** A revision that is revised already may be revised once more: a new branch begins there. */
  readonly splice: boolean
}

/** The ids that a new revision revises: none for `base`, several for a merge. */
export function newParents<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  { names, splice }: WantedParents,
): TargetResult<readonly string[]> {
  const parents: string[] = []
  for (const text of names) {
    const place = findPlace(graph, text)
    if (!place.ok) return place
    for (const id of place.value.ids) {
      if (parents.includes(id)) return failed({ kind: 'named-twice', text, id })
      const children = graph.children(id)
      if (children.length > 0 && !splice) return failed({ kind: 'not-a-head', text, id, children })
      parents.push(id)
    }
  }
  return found(parents)
}

/**
 * The ids that a merge brings together. One that stands on another is refused: there is nothing to merge between them.
 * Fails with `nothing-to-merge` for a single head too.
 */
export function mergeParents<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  wanted: WantedParents,
): TargetResult<readonly string[]> {
  const parents = newParents(graph, { ...wanted, names: wanted.names.map((name) => headsOf(graph, name)) })
  if (!parents.ok) return parents
  const text = wanted.names.join(' ')
  if (parents.value.length < 2) return failed({ kind: 'nothing-to-merge', text, ids: parents.value })
  for (const upper of parents.value) {
    const below = graph.ancestors([upper], { dependencies: false })
    const lower = parents.value.find((id) => id !== upper && below.has(id))
    if (lower !== undefined) return failed({ kind: 'one-above-other', text, lower, upper })
  }
  return found(parents.value)
}

/** To merge a branch is to merge what is newest on it: a label alone stands for its heads. */
function headsOf<N extends RevisionNode>(graph: RevisionGraph<N>, name: string): string {
  return graph.labelled(name) === undefined ? name : `${name}@heads`
}
