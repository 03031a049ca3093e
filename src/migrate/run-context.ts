import type { SessionSettings } from '../dialects/dialect.js'
import { DriverError } from '../drivers/driver.js'
import type { Clock } from './clock.js'
import type { Database } from './database.js'
import { RunError } from './errors.js'
import type { OnProgress } from './progress.js'
import type { RunLock } from './run-lock.js'

/** What every part of a run needs. */
export interface RunContext {
  readonly database: Database
  readonly clock: Clock
  readonly report: OnProgress
  readonly signal: AbortSignal | undefined
  /** Aborted once the statement that runs has been cancelled on the server. */
  readonly cancel: AbortSignal | undefined
  /** How long locks of others, of this bookkeeping or of tables, are waited for in all. */
  readonly lockWaitMs: number
  readonly probeTimeoutMs: number
  readonly toolVersion: string
  readonly lock: RunLock
  /** May tables that have rows be copied while all who write to them wait? */
  readonly allowCopy: boolean
  /** Where on disk a data file is that the document of a revision names; undefined when there is no such document. */
  readonly dataFile: (revision: string, file: string) => string | undefined
}

/** Is the run to end as soon as it can? */
export function isAskedToStop({ signal }: RunContext): boolean {
  return signal?.aborted === true
}

/** Stops between two statements when asked to. @throws RunError `interrupted` */
export function stopIfAsked(context: RunContext): void {
  if (isAskedToStop(context)) {
    throw new RunError('interrupted', 'Interrupted', {
      help: 'Run the same command again: it looks at what was done and does the rest.',
    })
  }
}

/**
 * Runs statements and what records them in one transaction, in one round trip where the driver can. After a failure the session
 * stands outside any transaction. The index of a DriverError counts `statements` first: it is negative for what begins the
 * transaction.
 *
 * @throws DriverError as the driver says it
 */
export async function inTransaction(
  context: RunContext,
  settings: SessionSettings,
  statements: readonly string[],
  bookkeeping: readonly string[],
): Promise<void> {
  const { connection } = context.database
  const begin = beginTransaction(context, settings)
  try {
    await connection.run([...begin, ...statements, ...bookkeeping, context.database.dialect.commit], {
      leading: begin.length,
      trailing: bookkeeping.length + 1,
    })
  } catch (error) {
    await rollBack(context)
    if (!(error instanceof DriverError)) throw error
    throw new DriverError(error.server, error.index - begin.length, error.sql)
  }
}

/**
 * What begins a transaction of ours: its timeouts, and the assertion that this run still has the lock. Where it has not, since
 * its session is another one by now or the lease was taken over, nothing may be written.
 */
export function beginTransaction(
  { database, lock }: RunContext,
  settings: SessionSettings,
): readonly string[] {
  return [...database.dialect.beginGroup(settings), lock.assertion()]
}

/** Ends a failed transaction; a session that is gone has ended its own. */
export async function rollBack({ database }: RunContext): Promise<void> {
  if (database.connection.lost) return
  await database.connection.run([database.dialect.rollback]).catch(() => undefined)
}
