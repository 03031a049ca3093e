import type { FoldedOperation } from './fold.js'
import type { LocatedProblem } from './located-problem.js'
import type { RevisionSource } from './revision-source.js'

/** An operation of one of two revisions that clash. */
export interface ClashSide {
  readonly source: RevisionSource
  readonly operation: FoldedOperation
}

/** Why branches do not commute: it would count in which order they are applied. */
export type Clash =
  /** Both touch the thing, and one of them changes it. */
  | {
      readonly kind: 'touch'
      readonly thing: string
      readonly earlier: ClashSide
      readonly later: ClashSide
    }
  /** In some order, or without the others, the revision cannot be applied at all. */
  | { readonly kind: 'refused'; readonly source: RevisionSource; readonly problem: LocatedProblem }
  /** In another order the schema is another. */
  | { readonly kind: 'differs'; readonly difference: string; readonly revisions: readonly string[] }
