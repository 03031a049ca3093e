/** A place in a document's header: the file, and which entry of which key. */
export interface HeaderPlace {
  readonly revision: string
  readonly file: string
  readonly key: 'revision' | 'revises' | 'depends_on' | 'branch_labels'
  /** Position in the list; 0 where a single value stands. */
  readonly index: number
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
