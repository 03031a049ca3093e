import type { Connection } from '../drivers/driver.js'
import { attempt } from './attempt.js'
import type { DatabaseState } from './database.js'
import { RunError } from './errors.js'
import { isTrue } from './is-true.js'
import { readState } from './read-state.js'
import type { RunContext } from './run-context.js'

const pollMs = 250
/** A server that restarts is back within this time, mostly; whoever waits longer learns it from the next run. */
const patienceMs = 15_000

/**
 * What the bookkeeping says once the connection of a run is gone. Connects again, waits until the old session is over, and
 * only then reads: a commit that was under way is then there, or never will be.
 *
 * @returns undefined where the database cannot be asked in time
 */
export async function stateAfterLoss(context: RunContext): Promise<DatabaseState | undefined> {
  const { clock } = context
  const began = clock.now()
  while (clock.now() - began < patienceMs) {
    const connection = await connectAgain(context)
    if (connection === 'never') return undefined
    if (connection !== 'not yet') {
      try {
        const left = patienceMs - (clock.now() - began)
        return await readWhenOver(context, connection, left)
      } catch (error) {
        if (!(error instanceof RunError)) throw error
      } finally {
        await connection.close().catch(() => undefined)
      }
    }
    await clock.sleep(pollMs, context.cancel)
    if (context.cancel?.aborted === true) return undefined
  }
  return undefined
}

/** Not reachable now may be a restart; all else stays as it is. */
async function connectAgain({ database }: RunContext): Promise<Connection | 'not yet' | 'never'> {
  try {
    return await database.connectAgain()
  } catch (error) {
    if (!(error instanceof RunError)) throw error
    return error.code === 'unreachable' || error.code === 'connection-lost' ? 'not yet' : 'never'
  }
}

async function readWhenOver(
  { clock, database, cancel, lock }: RunContext,
  connection: Connection,
  leftMs: number,
): Promise<DatabaseState | undefined> {
  const { dialect, place } = database
  const question = lock.underWay()
  if (question === undefined) return readState(connection, dialect, place)
  const began = clock.now()
  for (;;) {
    const [row] = await attempt({ connection, dialect }, 'The lock cannot be asked for', () =>
      connection.query(question),
    )
    if (!isTrue(row?.['held'])) return readState(connection, dialect, place)
    if (clock.now() - began >= leftMs || cancel?.aborted === true) return undefined
    await clock.sleep(pollMs, cancel)
  }
}
