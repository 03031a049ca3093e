import { findPlace } from './find-place.js'
import type { RevisionGraph } from './graph.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'

/** The one revision that a target names: for what works on a single document. Fails like `findPlace`, or with `not-one`. */
export function findOne<N extends RevisionNode>(graph: RevisionGraph<N>, text: string): TargetResult<string> {
  const place = findPlace(graph, text)
  if (!place.ok) return place
  const [only, ...others] = place.value.ids
  return only === undefined || others.length > 0
    ? failed({ kind: 'not-one', text, ids: place.value.ids })
    : found(only)
}
