import { failed, found, type TargetResult } from './target-problem.js'

/** Where a target's counting begins. */
export type TargetAnchor =
  /** `+2`, `-1`: from where the database stands. */
  | { readonly kind: 'relative' }
  | { readonly kind: 'current' }
  | { readonly kind: 'head' }
  | { readonly kind: 'heads' }
  | { readonly kind: 'base' }
  /** An id, the beginning of one, or a branch label. */
  | { readonly kind: 'revision'; readonly id: string }

/** A target as typed: `[branch@][anchor][+N|-N]`. */
export interface Target {
  /** What was typed, for messages. */
  readonly text: string
  /** What stands before the `@`: a label, or a revision on the branch. */
  readonly branch?: string
  readonly anchor: TargetAnchor
  /** Revisions to walk from the anchor: up when positive, down when negative. */
  readonly steps: number
}

/** Two ends of a stretch of history, both inclusive; an open end is absent. */
export interface RevisionRange {
  readonly text: string
  readonly from?: Target
  readonly to?: Target
}

/**
 * Parses a target: `head`, `heads`, `base`, `current`, a full id or its beginning, `+N`, `-N`, any of these but `heads`
 * with steps, and a `branch@` before. Fails with `invalid-target` only.
 */
export function parseTarget(text: string): TargetResult<Target> {
  const invalid = (reason: string): TargetResult<never> => failed({ kind: 'invalid-target', text, reason })
  if (text === '') return invalid('it is empty')
  if (text.includes(':')) return invalid('a range (`a:b`) is only for history')
  const at = text.indexOf('@')
  const branch = at < 0 ? {} : { branch: text.slice(0, at) }
  if (branch.branch !== undefined && !idPattern.test(branch.branch))
    return invalid('no branch stands before the `@`')
  const parts = /^(\w*)(?:([+-])(\d+))?$/.exec(text.slice(at + 1))
  if (parts === null) return invalid('ids and labels are made of letters, digits and `_`')
  const [, word = '', sign, digits = '0'] = parts
  if (word === '' && sign === undefined) return invalid('nothing stands behind the `@`')
  const count = Math.min(Number(digits), Number.MAX_SAFE_INTEGER)
  if (sign !== undefined && count === 0) return invalid('zero steps lead nowhere')
  if (word === 'heads' && count > 0) return invalid('steps cannot be counted from several heads')
  return found({ text, ...branch, anchor: anchorOf(word), steps: sign === '-' ? -count : count })
}

/** Parses `a:b`, `a:`, `:b` or `:`. Fails with `invalid-target` only. */
export function parseRange(text: string): TargetResult<RevisionRange> {
  const ends = text.split(':')
  const [from = '', to = ''] = ends
  if (ends.length !== 2) {
    return failed({ kind: 'invalid-target', text, reason: 'a range is `from:to`, `from:` or `:to`' })
  }
  const parsedFrom = from === '' ? undefined : parseTarget(from)
  if (parsedFrom?.ok === false) return parsedFrom
  const parsedTo = to === '' ? undefined : parseTarget(to)
  if (parsedTo?.ok === false) return parsedTo
  return found({
    text,
    ...(parsedFrom === undefined ? {} : { from: parsedFrom.value }),
    ...(parsedTo === undefined ? {} : { to: parsedTo.value }),
  })
}

const idPattern = /^\w+$/

const words: ReadonlyMap<string, TargetAnchor> = new Map<string, TargetAnchor>([
  ['', { kind: 'relative' }],
  ['current', { kind: 'current' }],
  ['head', { kind: 'head' }],
  ['heads', { kind: 'heads' }],
  ['base', { kind: 'base' }],
])

function anchorOf(word: string): TargetAnchor {
  return words.get(word) ?? { kind: 'revision', id: word }
}
