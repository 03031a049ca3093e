import { attempt } from './attempt.js'
import type { DatabaseState } from './database.js'
import { RunError } from './errors.js'
import { holderWords, readLockHolder } from './lock-holder.js'
import { readState } from './read-state.js'
import { isRolledBack } from './rolled-back.js'
import { rollBack, stopIfAsked, type RunContext } from './run-context.js'

/** By chance in between: those who began to wait at the same moment do not come back at the same moment, for one to be lucky. */
const pollMs = { shortest: 50, longest: 250 }

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
  const { connection, dialect, place, lockNote } = context.database
  if (lockNote !== undefined) context.report({ kind: 'note', text: lockNote })
  await takeLock(context)
  try {
    return await work(await readState(connection, dialect, place))
  } finally {
    await context.lock.release()
  }
}

async function takeLock(context: RunContext): Promise<void> {
  const { connection, dialect } = context.database
  const began = context.clock.now()
  await attempt({ connection, dialect }, 'The lock cannot be asked for', async () => {
    for (;;) {
      stopIfAsked(context)
      if (await isTaken(context)) return
      const elapsedMs = context.clock.now() - began
      const holder = await readHolder(context)
      if (elapsedMs >= context.lockWaitMs) throw notHad(context.lockWaitMs, holder)
      context.report({
        kind: 'waiting',
        elapsedMs,
        limitMs: context.lockWaitMs,
        ...(holder === undefined ? {} : { holder }),
      })
      const pauseMs = pollMs.shortest + context.clock.random() * (pollMs.longest - pollMs.shortest)
      await context.clock.sleep(Math.min(pauseMs, context.lockWaitMs - elapsedMs), context.signal)
    }
  })
}

/** On a node of a cluster, who asks for it at the same moment as another one may be sent away by the server. */
async function isTaken(context: RunContext): Promise<boolean> {
  try {
    return await context.lock.take()
  } catch (error) {
    if (!isRolledBack(context.database, error)) throw error
    await rollBack(context)
    return false
  }
}

/** Who has it, for people: not being allowed to know is no failure. */
async function readHolder({ database }: RunContext): Promise<string | undefined> {
  const holder = await readLockHolder(database).catch(() => undefined)
  return holder === undefined ? undefined : holderWords(holder)
}

function notHad(lockWaitMs: number, holder: string | undefined): RunError {
  const who = holder === undefined ? 'another session' : holder
  return new RunError(
    'lock-not-had',
    `Another run is under way: ${who} has the lock, and kept it for ${lockWaitMs} ms`,
    {
      help: 'Run the command again when it is done, or wait longer with lock_wait. aludel unlock says what can be done about a run that is gone.',
    },
  )
}
