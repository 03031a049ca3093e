import { suggest } from '../diagnostics/suggest.js'
import type { RevisionGraph } from './graph.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'

/**
 * The id that a text means: an exact id, else a branch label, else the one id or label that begins with it. Case counts. The
 * last of those that a revision replaces means that revision; the others are `part-of-another`.
 * With a `lineage`, a beginning means what is in it, where anything in it begins so. Fails with `ambiguous-revision`,
 * `part-of-another` or `unknown-revision`, candidates included.
 */
export function resolveRevision<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  text: string,
  lineage?: ReadonlySet<string>,
): TargetResult<string> {
  if (graph.has(text)) return found(text)
  const labelled = graph.labelled(text)
  if (labelled !== undefined) return found(labelled.revision)
  const exact = replacedRevision(graph, text, text)
  if (exact !== undefined) return exact
  const ids = graph.nodes.map((node) => node.revision)
  const begun = text === '' ? [] : beginningWith(graph, text, ids)
  const inside = lineage === undefined ? [] : begun.filter(({ id }) => lineage.has(id))
  const matches = inside.length > 0 ? inside : begun
  const [first] = matches
  if (first === undefined) {
    const { sameAs, partOf } = graph.replaced
    const unseen = [...sameAs.keys(), ...partOf.keys()].filter((id) => text !== '' && id.startsWith(text))
    const [only, ...others] = unseen
    if (others.length > 0) return failed({ kind: 'ambiguous-revision', text, candidates: unseen })
    const replaced = only === undefined ? undefined : replacedRevision(graph, text, only)
    if (replaced !== undefined) return replaced
    return failed({ kind: 'unknown-revision', text, candidates: lookalikes(text, ids, graph.branchLabels) })
  }
  if (matches.every(({ id }) => id === first.id)) return found(first.id)
  return failed({ kind: 'ambiguous-revision', text, candidates: matches.map(({ name }) => name) })
}

/** What stands for a revision that is not seen. */
function replacedRevision<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  text: string,
  id: string,
): TargetResult<string> | undefined {
  const { sameAs, partOf } = graph.replaced
  const same = sameAs.get(id)
  if (same !== undefined) return found(same)
  const by = partOf.get(id)
  return by === undefined ? undefined : failed({ kind: 'part-of-another', text, id, by })
}

/** Ids and labels that begin with the text, and the revision that each stands for. */
function beginningWith<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  text: string,
  ids: readonly string[],
): readonly { readonly name: string; readonly id: string }[] {
  return [...ids, ...graph.branchLabels]
    .filter((name) => name.startsWith(text))
    .map((name) => ({ name, id: graph.labelled(name)?.revision ?? name }))
}

/** Close spellings of whole names, and of beginnings: `E62` for `e6239818bb3a`. */
function lookalikes(text: string, ids: readonly string[], labels: readonly string[]): readonly string[] {
  const wanted = text.toLowerCase()
  const close = suggest(text, [...ids, ...labels])
  const beginnings = ids.filter((id) => wanted !== '' && id.toLowerCase().startsWith(wanted))
  return [...new Set([...close, ...beginnings])].slice(0, 3)
}
