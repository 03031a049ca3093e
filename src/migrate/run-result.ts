import type { RunError } from './errors.js'

/**
 * done: it is whole. failed: nothing of it is left. half_run: some of it is, or the connection was lost and nobody knows.
 * not_run: its turn did not come.
 */
export type RevisionOutcome = 'done' | 'failed' | 'half_run' | 'not_run'

export interface RevisionResult {
  readonly revision: string
  readonly message: string
  readonly direction: 'up' | 'down'
  readonly status: RevisionOutcome
  readonly durationMs: number
}

/** What a run did. `from` and `to` are the whole applied revisions before and after it, as the database has them. */
export interface RunResult {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly revisions: readonly RevisionResult[]
  /** Rows that took the place of others. */
  readonly exchanged: readonly { readonly revision: string; readonly replaced: readonly string[] }[]
  /** Why it ended early; revisions that are `done` stay done. */
  readonly error?: RunError
}
