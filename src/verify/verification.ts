import type { JsonLike } from '../compare/difference.js'
import type { RunError } from '../migrate/errors.js'

/**
 * ok: up, down and up again gave equal catalogs. irreversible: it went up, and its own document says that there is no way
 * down. needs_server: it needs what an embedded database does not have. not_run: one before it could not be applied.
 */
export type VerifyStatus = 'ok' | 'failed' | 'irreversible' | 'needs_server' | 'not_run'

/** At which step something was found. */
export type VerifyStep = 'upgrade' | 'downgrade' | 'second upgrade'

/** Something that is not as it was before; `expected` is how it was. */
export interface VerifiedDifference {
  readonly after: VerifyStep
  readonly object: string
  readonly kind: string
  readonly attribute?: string
  readonly expected?: JsonLike
  readonly actual?: JsonLike
}

/**
 * asked: a run looks at the rows first, and would refuse the made-up ones. fails_on_rows: the server refused them, and nothing
 * had looked before. unseeded: no row could be made up for a table. All of them are about rows that nobody has: they
 * fail nothing.
 */
export type VerifyNoteKind = 'asked' | 'fails_on_rows' | 'unseeded'

export interface VerifyNote {
  readonly kind: VerifyNoteKind
  readonly message: string
  /** JSON pointer to the operation, where one is meant. */
  readonly pointer?: string
}

/** What became of one revision. */
export interface VerifiedRevision {
  readonly revision: string
  readonly message: string
  readonly file: string
  readonly status: VerifyStatus
  readonly durationMs: number
  readonly differences: readonly VerifiedDifference[]
  readonly notes: readonly VerifyNote[]
  /** What the server said no to, whatever the rows are. */
  readonly failure?: { readonly during: VerifyStep; readonly error: RunError }
}

/** What a walk over a history tells while it goes on. */
export interface VerifyProgress {
  readonly kind: 'begin' | 'end'
  readonly revision: string
  readonly message: string
  readonly number: number
  readonly count: number
  readonly status?: VerifyStatus
}
