import type { Database } from './database.js'
import { Lease, type LeaseOptions } from './lease.js'
import { SessionLock } from './session-lock.js'

/** What keeps two runs apart, one for each run. Held or not, it can be asked for again. */
export interface RunLock {
  /** Asks for it once; nothing waits inside of the server. */
  take(): Promise<boolean>
  /** Statement that fails (kind `lock-lost`) unless this run has it: every transaction that writes begins with it. */
  assertion(): string
  /** SELECT of one boolean `held`, for another session: is what this run was at before it lost its connection under way still? */
  underWay(): string | undefined
  /** Gives it back; where that fails it ends by itself. */
  release(): Promise<void>
}

/** The lock that a database was opened for. */
export function runLock(database: Database, options: LeaseOptions): RunLock {
  return database.lock === 'session' ? new SessionLock(database) : new Lease(database, options)
}
