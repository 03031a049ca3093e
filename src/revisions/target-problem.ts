/** Why a target, a revision or a range cannot be followed. `text` is what was typed. */
export type TargetProblem =
  | { readonly kind: 'invalid-target'; readonly text: string; readonly reason: string }
  | { readonly kind: 'unknown-revision'; readonly text: string; readonly candidates: readonly string[] }
  | { readonly kind: 'ambiguous-revision'; readonly text: string; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown-branch'; readonly text: string; readonly candidates: readonly string[] }
  | { readonly kind: 'not-in-branch'; readonly text: string; readonly branch: string; readonly id: string }
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
  | { readonly kind: 'not-a-range'; readonly text: string }

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
