import { findOne } from './find-one.js'
import { findPlace } from './find-place.js'
import type { RevisionGraph } from './graph.js'
import { historyRange } from './history-range.js'
import type { RevisionNode } from './revision.js'
import { failed, found, type TargetResult } from './target-problem.js'

/** Which branch is to stand on what. */
export interface WantedRebase {
  /**
   * The branch, by a label or a revision on it: everything of it that the other side does not stand on moves. A range
   * (`older:newer`) moves from its beginning on. None: the only head beside `onto`.
   */
  readonly names: readonly string[]
  /** The revision to stand on; absent: the only other head. */
  readonly onto?: string
}

/** A revision with other parents. */
export interface NewParents {
  readonly revision: string
  readonly from: readonly string[]
  readonly to: readonly string[]
}

/** What a rebase comes to. */
export interface Rebase {
  readonly onto: string
  /** Everything that stands on `onto` afterwards and has moved for it, oldest first. */
  readonly moved: readonly string[]
  /** The lowest of them, whose parents change. None: the branch stands there already. */
  readonly changes: readonly NewParents[]
  /** Merges inside of the branch with what it would stand on: they would have nothing to merge. */
  readonly merges: readonly { readonly revision: string; readonly parent: string }[]
}

/**
 * Finds what has to change for a branch to stand on another revision: the parents of its lowest revisions, and nothing
 * else. All that stands on them moves along.
 */
export function findRebase<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  wanted: WantedRebase,
): TargetResult<Rebase> {
  const named = branchOf(graph, wanted)
  if (!named.ok) return named
  const onto = ontoOf(graph, wanted, named.value)
  if (!onto.ok) return onto
  const text = wanted.names.join(' ')
  const under = graph.ancestors([onto.value], { dependencies: false })
  const below = graph.ancestors(named.value.ids, { dependencies: false })
  const branch = new Set([...named.value.range, ...[...below].filter((id) => !under.has(id))])
  if (branch.size === 0) return failed({ kind: 'under-onto', text, ids: named.value.ids, onto: onto.value })

  const lowest = graph.inOrder(
    [...branch].filter((id) => !graph.parents(id).some((other) => branch.has(other))),
  )
  const moved = graph.descendants(lowest, { dependencies: false })
  if (moved.has(onto.value)) return failed({ kind: 'onto-moves', text, onto: onto.value })
  const changes = lowest
    .map((revision) => ({ revision, from: graph.parents(revision), to: [onto.value] }))
    .filter(({ from, to }) => from.join() !== to.join())
  const order = graph.inOrder(moved)
  const merges = order
    .filter((revision) => !lowest.includes(revision))
    .flatMap((revision) =>
      graph
        .parents(revision)
        .filter((parent) => !moved.has(parent) && under.has(parent))
        .map((parent) => ({ revision, parent })),
    )
  return found({ onto: onto.value, moved: order, changes, merges })
}

interface NamedBranch {
  /** Revisions on the branch. */
  readonly ids: readonly string[]
  /** Revisions that move whatever they stand on. */
  readonly range: readonly string[]
}

function branchOf<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  { names, onto }: WantedRebase,
): TargetResult<NamedBranch> {
  if (names.length === 0) return onlyBranch(graph, onto)
  const ids: string[] = []
  const range: string[] = []
  for (const name of names) {
    const isRange = name.includes(':')
    const place = isRange ? historyRange(graph, [], name) : findPlace(graph, name)
    if (!place.ok) return place
    if ('ids' in place.value) ids.push(...place.value.ids)
    else range.push(...place.value)
  }
  return found({ ids, range })
}

/** With two heads, of which one is to be stood on, the other is meant. */
function onlyBranch<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  onto: string | undefined,
): TargetResult<NamedBranch> {
  const { heads } = graph
  if (heads.length < 2) return failed({ kind: 'nothing-to-rebase', text: '', ids: heads })
  if (onto === undefined) return failed({ kind: 'branch-unsaid', text: '', candidates: heads })
  const place = findOne(graph, onto)
  if (!place.ok) return place
  const over = graph.descendants([place.value], { dependencies: false })
  const others = heads.filter((id) => !over.has(id))
  return others.length === 1
    ? found({ ids: others, range: [] })
    : failed({ kind: 'branch-unsaid', text: '', candidates: others })
}

function ontoOf<N extends RevisionNode>(
  graph: RevisionGraph<N>,
  { names, onto }: WantedRebase,
  { ids, range }: NamedBranch,
): TargetResult<string> {
  if (onto !== undefined) return findOne(graph, onto)
  const own = graph.descendants([...ids, ...range], { dependencies: false })
  const others = graph.heads.filter((id) => !own.has(id))
  const [only, second] = others
  const text = names.join(' ')
  if (only === undefined) return failed({ kind: 'nothing-to-rebase', text, ids: graph.heads })
  return second === undefined ? found(only) : failed({ kind: 'onto-unsaid', text, candidates: others })
}
