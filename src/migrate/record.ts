import { attempt } from './attempt.js'
import { isRolledBack } from './rolled-back.js'
import { inTransaction, type RunContext } from './run-context.js'

const longestWaitMs = 200

/**
 * A write of the bookkeeping alone. What the server rolled back, since another transaction came first, is written again: on a node of
 * a cluster that happens to whoever asks for the lease and to its owner alike, and what it records has happened already.
 *
 * @throws RunError
 */
export async function record(context: RunContext, statements: readonly string[]): Promise<void> {
  const { database, clock, lockWaitMs } = context
  const began = clock.now()
  await attempt(database, 'The bookkeeping cannot be written', async () => {
    for (;;) {
      try {
        await inTransaction(context, database.settings, [], statements)
        return
      } catch (error) {
        if (!isRolledBack(database, error) || clock.now() - began >= lockWaitMs) throw error
        await clock.sleep(Math.ceil(clock.random() * longestWaitMs))
      }
    }
  })
}
