import type { Blocker } from '../dialects/activity.js'
import type { ServerError } from '../drivers/driver.js'

/** Exit codes of design §7 that a run can end with. */
export type RunExitCode = 1 | 3 | 4 | 5 | 130

/** Why a run did not begin, or did not end. A closed set: `error.code` of the JSON output. */
export type RunErrorCode =
  | 'data-loss'
  | 'irreversible'
  | 'protected'
  | 'database-ahead'
  | 'branches-clash'
  | 'replaced'
  | 'not-squashed'
  | 'edited'
  | 'not-empty'
  | 'expect-mismatch'
  | 'plan-stale'
  | 'precondition'
  | 'wrong-project'
  | 'unsupported-version'
  | 'schema-mismatch'
  | 'bookkeeping-damaged'
  | 'not-in-a-script'
  | 'needs-session'
  | 'lock-held'
  | 'undecided'
  | 'applied-already'
  | 'merged-already'
  | 'data-file'
  | 'copies'
  | 'statement-failed'
  | 'permission'
  | 'authentication'
  | 'no-database'
  | 'read-only'
  | 'unreachable'
  | 'lock-timeout'
  | 'lock-not-had'
  | 'lock-lost'
  | 'connection-lost'
  | 'pglite-locked'
  | 'half-run'
  | 'interrupted'

const exitCodes: Readonly<Record<RunErrorCode, RunExitCode>> = {
  'data-loss': 1,
  irreversible: 1,
  protected: 1,
  'database-ahead': 1,
  'branches-clash': 1,
  replaced: 1,
  'not-squashed': 1,
  edited: 1,
  'not-empty': 1,
  'expect-mismatch': 1,
  'plan-stale': 1,
  precondition: 1,
  'wrong-project': 1,
  'unsupported-version': 1,
  'schema-mismatch': 1,
  'bookkeeping-damaged': 1,
  'not-in-a-script': 1,
  'needs-session': 1,
  'lock-held': 1,
  undecided: 1,
  'applied-already': 1,
  'merged-already': 1,
  'data-file': 1,
  copies: 3,
  'statement-failed': 3,
  permission: 3,
  authentication: 3,
  'no-database': 3,
  'read-only': 3,
  unreachable: 4,
  'lock-timeout': 4,
  'lock-not-had': 4,
  'lock-lost': 4,
  'connection-lost': 4,
  'pglite-locked': 4,
  'half-run': 5,
  interrupted: 130,
}

/** The operation that a statement comes from; without file and line when only the database knows it. */
export interface FailedOperation {
  readonly pointer: string
  readonly summary?: string
  readonly file?: string
  readonly line?: number
}

/** One of several reasons, where a run is refused for all of them at once. */
export interface RunProblem {
  readonly revision: string
  readonly operation: FailedOperation
  /** What does not hold, or what would be lost. */
  readonly sentence: string
  readonly help?: string
}

export interface RunErrorDetails {
  /** What to do about it. */
  readonly help?: string
  readonly revision?: string
  readonly operation?: FailedOperation
  /** SQL of the statement that failed. */
  readonly statement?: string
  /** What the server said: SQLSTATE, detail, hint. */
  readonly server?: ServerError
  readonly problems?: readonly RunProblem[]
  /** Who was seen to hold the lock that was not had. */
  readonly blockers?: readonly (Blocker & { readonly endedBy: string })[]
  /** What was done about it: undone, kept. */
  readonly notes?: readonly string[]
  /** Where the usual exit code of `code` is not true: exit 1 promises that nothing was changed. */
  readonly exitCode?: RunExitCode
  readonly cause?: unknown
}

/** A run that was refused, failed or stopped. Fields for programs, the message for people. */
export class RunError extends Error {
  override readonly name = 'RunError'
  readonly code: RunErrorCode
  readonly exitCode: RunExitCode
  readonly details: RunErrorDetails

  constructor(code: RunErrorCode, message: string, details: RunErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.exitCode = details.exitCode ?? exitCodes[code]
    this.details = details
  }

  /** The same failure with more said about it. */
  with(more: RunErrorDetails, code: RunErrorCode = this.code): RunError {
    const notes = [...(this.details.notes ?? []), ...(more.notes ?? [])]
    const { exitCode: _, ...kept } = this.details
    return new RunError(code, this.message, {
      ...(code === this.code ? this.details : kept),
      ...more,
      ...(notes.length > 0 ? { notes } : {}),
    })
  }
}
