/** Why a target, a revision or a range cannot be followed. `text` is what was typed. */
export type TargetProblem =
  | { readonly kind: 'invalid-target'; readonly text: string; readonly reason: string }
  | { readonly kind: 'unknown-revision'; readonly text: string; readonly candidates: readonly string[] }
  /** It is in the middle of what another replaces. */
  | {
      readonly kind: 'part-of-another'
      readonly text: string
      readonly id: string
      readonly by: string
    }
  | { readonly kind: 'ambiguous-revision'; readonly text: string; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown-branch'; readonly text: string; readonly candidates: readonly string[] }
  /** `candidates` are the heads of the branch. */
  | {
      readonly kind: 'not-in-branch'
      readonly text: string
      readonly branch: string
      readonly id: string
      readonly candidates: readonly string[]
    }
  | { readonly kind: 'several-heads'; readonly text: string; readonly candidates: readonly string[] }
  /** The database stands on several revisions, so a step from there is not one step. */
  | { readonly kind: 'several-tips'; readonly text: string; readonly candidates: readonly string[] }
  /** A walk came to a branch point, or to a merge with steps left. `at` is undefined below the bases. */
  | {
      readonly kind: 'several-ways'
      readonly text: string
      readonly at: string | undefined
      readonly candidates: readonly string[]
    }
  | {
      readonly kind: 'walked-too-far'
      readonly text: string
      readonly wanted: number
      readonly possible: number
    }
  | { readonly kind: 'wrong-direction'; readonly text: string; readonly direction: 'up' | 'down' }
  /** The target of a downgrade is not applied, so it cannot be gone down to. */
  | { readonly kind: 'not-applied'; readonly text: string; readonly ids: readonly string[] }
  /** The target of a downgrade is applied, and what stands on it only depends on it: it would not go. */
  | {
      readonly kind: 'only-needed'
      readonly text: string
      readonly id: string
      readonly by: readonly string[]
    }
  | { readonly kind: 'not-a-range'; readonly text: string }
  /** A command that names places only, and counts no steps: stamp, merge, revision. */
  | { readonly kind: 'steps-not-counted'; readonly text: string }
  /** What a new revision is to revise has been revised already. */
  | {
      readonly kind: 'not-a-head'
      readonly text: string
      readonly id: string
      readonly children: readonly string[]
    }
  | { readonly kind: 'named-twice'; readonly text: string; readonly id: string }
  /** A new revision would merge a revision with one that it stands on. */
  | {
      readonly kind: 'one-above-other'
      readonly text: string
      readonly lower: string
      readonly upper: string
    }
  /** There is one head, or none: nothing to merge. */
  | { readonly kind: 'nothing-to-merge'; readonly text: string; readonly ids: readonly string[] }
  /** One revision is wanted, and the target means several, or the empty database. */
  | { readonly kind: 'not-one'; readonly text: string; readonly ids: readonly string[] }
  /** There is no head beside the branch to stand on. `ids` are the heads. */
  | { readonly kind: 'nothing-to-rebase'; readonly text: string; readonly ids: readonly string[] }
  /** Nobody said which branch is to move. */
  | { readonly kind: 'branch-unsaid'; readonly text: string; readonly candidates: readonly string[] }
  /** Nobody said on which of several other heads the branch is to stand. */
  | { readonly kind: 'onto-unsaid'; readonly text: string; readonly candidates: readonly string[] }
  /** What is to move is part of what it would stand on. */
  | {
      readonly kind: 'under-onto'
      readonly text: string
      readonly ids: readonly string[]
      readonly onto: string
    }
  /** What the branch is to stand on stands on the branch. */
  | { readonly kind: 'onto-moves'; readonly text: string; readonly onto: string }

/** The result of what may end in a problem of a target. */
export type TargetResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: TargetProblem }

/** A result that succeeded. */
export function found<T>(value: T): TargetResult<T> {
  return { ok: true, value }
}

/** A result that did not. */
export function failed(problem: TargetProblem): TargetResult<never> {
  return { ok: false, problem }
}
