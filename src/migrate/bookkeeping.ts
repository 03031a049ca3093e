import type { DatabaseState } from './database.js'
import { record } from './record.js'
import type { RunContext } from './run-context.js'

/**
 * Makes the bookkeeping where there is none, and finds out before anything else whether it can be written: a
 * read-only server and a missing right are told while nothing has been done. Called under the lock.
 *
 * @throws RunError `read-only`, `permission`
 */
export async function prepareBookkeeping(context: RunContext, state: DatabaseState): Promise<void> {
  const { dialect, place, newInfo } = context.database
  // No revision has an empty name: this deletes nothing, but needs all that deleting needs.
  const trial = dialect.journal.deleteSteps(place, '')
  await record(context, state.exists ? [trial] : dialect.journal.create(place, newInfo))
}
