import type { RevisionNode } from './revision.js'

/** A place in a document's header: the file, and which entry of which key. */
export interface HeaderPlace {
  readonly revision: string
  readonly file: string
  readonly key: 'revision' | 'revises' | 'depends_on' | 'branch_labels' | 'replaces'
  /** Position in the list; 0 where a single value stands. */
  readonly index: number
}

/** An entry of a header. */
export function placeOf(node: RevisionNode, key: HeaderPlace['key'], index = 0): HeaderPlace {
  return { revision: node.revision, file: node.file, key, index }
}

/** What can be wrong with a set of revisions. Every problem says where: the first place is the one to point at. */
export type GraphProblem =
  | { readonly kind: 'duplicate-id'; readonly id: string; readonly places: readonly HeaderPlace[] }
  | { readonly kind: 'reserved-word'; readonly word: string; readonly places: readonly HeaderPlace[] }
  | { readonly kind: 'label-reused'; readonly label: string; readonly places: readonly HeaderPlace[] }
  | { readonly kind: 'label-equals-id'; readonly label: string; readonly places: readonly HeaderPlace[] }
  | { readonly kind: 'self-loop'; readonly id: string; readonly places: readonly HeaderPlace[] }
  | {
      readonly kind: 'unknown-parent' | 'unknown-dependency'
      readonly id: string
      /** Known ids that look like it, the closest first. */
      readonly candidates: readonly string[]
      readonly places: readonly HeaderPlace[]
    }
  | {
      readonly kind: 'cycle' | 'dependency-cycle'
      /** Each revises (or depends on) the next, and the last the first. */
      readonly ids: readonly string[]
      /** The entries that make the cycle, in the order of `ids`. */
      readonly places: readonly HeaderPlace[]
    }
  /** It replaces itself, or what replaces it. */
  | { readonly kind: 'replaces-itself'; readonly id: string; readonly places: readonly HeaderPlace[] }
  | { readonly kind: 'replaced-twice'; readonly id: string; readonly places: readonly HeaderPlace[] }
  /** What is replaced is no whole stretch of the graph that ends in the last of it. */
  | {
      readonly kind: 'not-a-stretch'
      readonly id: string
      readonly last: string
      /** The one that the last does not stand on. */
      readonly apart: string
      readonly places: readonly HeaderPlace[]
    }
  /** It stands on other revisions than what it replaces does. */
  | {
      readonly kind: 'stands-elsewhere'
      readonly id: string
      readonly key: 'revises' | 'depends_on'
      readonly expected: readonly string[]
      readonly places: readonly HeaderPlace[]
    }
  /** Something stands on a revision in the middle of what another replaces. */
  | {
      readonly kind: 'part-of-another'
      readonly id: string
      readonly by: string
      readonly places: readonly HeaderPlace[]
    }
