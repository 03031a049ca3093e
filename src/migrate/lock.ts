import { attempt } from './attempt.js'
import type { DatabaseState } from './database.js'
import { RunError } from './errors.js'
import { isTrue } from './is-true.js'
import { readState } from './read-state.js'
import { stopIfAsked, type RunContext } from './run-context.js'

const pollMs = 250

/**
 * Holds the lock of the bookkeeping while `work` runs, with the state as it is once the lock is had: whoever waited
 * sees what the other did. The lock is asked for again and again and never waited for inside the server, where a
 * waiting statement would hold up CREATE INDEX CONCURRENTLY of the very session that has the lock.
 * https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY
 *
 * @throws RunError `lock-not-had` after `lockWaitMs`, `interrupted`, and what `work` throws
 */
export async function withLock<T>(
  context: RunContext,
  work: (state: DatabaseState) => Promise<T>,
): Promise<T> {
  const { connection, dialect, place } = context.database
  await takeLock(context)
  try {
    return await work(await readState(connection, dialect, place))
  } finally {
    // The lock dies with the session in any case.
    if (!connection.lost) await connection.query(dialect.journal.unlock(place)).catch(() => undefined)
  }
}

async function takeLock(context: RunContext): Promise<void> {
  const { connection, dialect, place } = context.database
  const began = context.clock.now()
  await attempt({ connection, dialect }, 'The lock cannot be asked for', async () => {
    for (;;) {
      stopIfAsked(context)
      const [row] = await connection.query(dialect.journal.tryLock(place))
      if (isTrue(row?.['locked'])) return
      const elapsedMs = context.clock.now() - began
      const holder = await readHolder(context)
      if (elapsedMs >= context.lockWaitMs) throw notHad(context.lockWaitMs, holder)
      context.report({
        kind: 'waiting',
        elapsedMs,
        limitMs: context.lockWaitMs,
        ...(holder === undefined ? {} : { holder }),
      })
      await context.clock.sleep(Math.min(pollMs, context.lockWaitMs - elapsedMs), context.signal)
    }
  })
}

/** Who has it, for people: not being allowed to know is no failure. */
async function readHolder({ database }: RunContext): Promise<string | undefined> {
  const rows = await database.connection
    .query(database.dialect.journal.lockHolder(database.place))
    .catch(() => [])
  const holder = rows[0]?.['holder']
  return typeof holder === 'string' ? holder : undefined
}

function notHad(lockWaitMs: number, holder: string | undefined): RunError {
  const who = holder === undefined ? 'another session' : holder
  return new RunError(
    'lock-not-had',
    `Another run is under way: ${who} has the lock, and kept it for ${lockWaitMs} ms`,
    {
      help: 'Run the command again when it is done, or wait longer with lock_wait. The lock ends with its session.',
    },
  )
}
