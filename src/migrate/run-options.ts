import type { Clock } from './clock.js'
import { systemClock } from './clock.js'
import type { Database, DatabaseState, HalfRun } from './database.js'
import type { OnProgress } from './progress.js'
import type { RunContext } from './run-context.js'
import { runLock } from './run-lock.js'
import type { Unseen } from './settle-step.js'

/** What everything that writes to a database takes. */
export interface SessionOptions {
  /** Recorded with the revisions. */
  readonly toolVersion: string
  /** How long the lock, and the locks of tables, are waited for in all. */
  readonly lockWaitMs: number
  readonly probeTimeoutMs: number
  readonly onProgress?: OnProgress
  /** Aborted: stop between two statements. */
  readonly signal?: AbortSignal
  /** Aborted: cancel on the server the statement that runs. */
  readonly cancel?: AbortSignal
  readonly clock?: Clock
  /** How long a lease lasts where nobody keeps it; absent: 15 seconds. */
  readonly leaseMs?: number
  /** Where on disk a data file is that the document of a revision names; absent: nowhere. */
  readonly dataFile?: (revision: string, file: string) => string | undefined
  /** Copy tables that have rows while all who write to them wait, where the server has no other way. */
  readonly allowCopy?: boolean
}

/** What becomes of a revision that an earlier run left half done: finished, taken back, or the run refused for it. */
export type HalfRunWay = 'finish' | 'abandon' | 'refuse'

/** How a run behaves; what is left out is the careful choice. */
export interface RunOptions extends SessionOptions {
  /** Destroy rows on the way down without looking for them. */
  readonly allowDataLoss?: boolean
  /** Run for the first time beside what others made. */
  readonly allowNonEmpty?: boolean
  /** Leave what was done of a revision of several groups standing when a statement of it fails. */
  readonly keepPartial?: boolean
  /** Asked where an earlier run left a revision half done; absent: it is finished first. */
  readonly halfRun?: (state: DatabaseState & { readonly halfRun: HalfRun }) => HalfRunWay
  /** The answer to `half-run` errors about a statement whose end nobody saw. */
  readonly unseen?: Unseen
}

/** A killed run is waited for so long; a run whose process stands still for less is none the worse for it. */
const usualLeaseMs = 15_000

export function runContext(database: Database, options: SessionOptions): RunContext {
  const clock = options.clock ?? systemClock
  const report = options.onProgress ?? (() => undefined)
  return {
    database,
    clock,
    report,
    signal: options.signal,
    cancel: options.cancel,
    lockWaitMs: options.lockWaitMs,
    probeTimeoutMs: options.probeTimeoutMs,
    toolVersion: options.toolVersion,
    lock: runLock(database, { clock, report, leaseMs: options.leaseMs ?? usualLeaseMs }),
    dataFile: options.dataFile ?? (() => undefined),
    allowCopy: options.allowCopy ?? false,
  }
}
