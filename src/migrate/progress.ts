import type { Blocker } from '../dialects/activity.js'
import type { StatementClass } from '../steps/statement.js'

/** What a run tells while it works. `elapsedMs` counts from the beginning of what the event is about. */
export type ProgressEvent =
  /** Another run has the lock. `holder` in the words of the dialect, where it can be known. */
  | {
      readonly kind: 'waiting'
      readonly holder?: string
      readonly elapsedMs: number
      readonly limitMs: number
    }
  | {
      readonly kind: 'probing'
      readonly what: 'preconditions' | 'losses'
      readonly number: number
      readonly count: number
      readonly sentence: string
    }
  | {
      readonly kind: 'revision-start'
      readonly revision: string
      readonly message: string
      readonly direction: 'up' | 'down'
      readonly number: number
      readonly count: number
      readonly statements: number
    }
  | {
      readonly kind: 'statement'
      readonly revision: string
      readonly number: number
      readonly count: number
      readonly class: StatementClass
      readonly sql: string
    }
  | {
      readonly kind: 'batch'
      readonly revision: string
      readonly number: number
      readonly count: number
      readonly rowsDone: number
      readonly elapsedMs: number
    }
  | {
      readonly kind: 'retry'
      readonly revision: string
      readonly reason: string
      /** Who was seen in the way. */
      readonly blockers: readonly Blocker[]
      readonly attempt: number
      readonly waitMs: number
    }
  /** A statement waits for a lock that others have; told again while it does. */
  | {
      readonly kind: 'blocked'
      readonly revision: string
      readonly blockers: readonly Blocker[]
      readonly elapsedMs: number
    }
  | { readonly kind: 'undo'; readonly revision: string; readonly statements: number }
  | {
      readonly kind: 'revision-done'
      readonly revision: string
      readonly message: string
      readonly direction: 'up' | 'down'
      readonly number: number
      readonly count: number
      readonly elapsedMs: number
    }
  /** One row of the bookkeeping took the place of others. */
  | {
      readonly kind: 'exchange'
      readonly revision: string
      readonly message: string
      readonly replaced: readonly string[]
    }
  | { readonly kind: 'note'; readonly text: string }

export type OnProgress = (event: ProgressEvent) => void
