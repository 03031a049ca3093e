import { suggest } from '../diagnostics/suggest.js'
import type { RevisionGraph } from './graph.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'

/**
 * The id that a text means: an exact id, else a branch label, else the one id that begins with it. Case counts.
 * Fails with `ambiguous-revision` or `unknown-revision`, candidates included.
 */
export function resolveRevision<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  text: string,
): TargetResult<string> {
  if (graph.has(text)) return found(text)
  const labelled = graph.labelled(text)
  if (labelled !== undefined) return found(labelled.revision)
  const ids = graph.nodes.map((node) => node.revision)
  const matches = text === '' ? [] : ids.filter((id) => id.startsWith(text))
  const [only] = matches
  if (only !== undefined && matches.length === 1) return found(only)
  if (matches.length > 1) return failed({ kind: 'ambiguous-revision', text, candidates: matches })
  return failed({ kind: 'unknown-revision', text, candidates: lookalikes(text, ids, graph.branchLabels) })
}

/** Close spellings of whole names, and of beginnings: `E62` for `e6239818bb3a`. */
function lookalikes(text: string, ids: readonly string[], labels: readonly string[]): readonly string[] {
  const wanted = text.toLowerCase()
  const close = suggest(text, [...ids, ...labels])
  const beginnings = ids.filter((id) => wanted !== '' && id.toLowerCase().startsWith(wanted))
  return [...new Set([...close, ...beginnings])].slice(0, 3)
}
