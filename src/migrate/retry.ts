import type { DatabaseErrorKind } from '../dialects/dialect.js'
import { DriverError } from '../drivers/driver.js'
import { kindOf } from './attempt.js'
import { BlockedError } from './blocked-error.js'
import { stopIfAsked, type RunContext } from './run-context.js'
import type { Subject } from './subject.js'
import { Watch } from './watch.js'

const firstWaitMs = 50
const longestWaitMs = 5_000

/**
 * Failures after which the server has rolled everything back and another try may do better. A lost connection is not
 * among them: nobody knows what became of the transaction.
 */
const retried: Partial<Readonly<Record<DatabaseErrorKind, string>>> = {
  'lock-timeout': 'a lock was not had in time',
  deadlock: 'a deadlock was broken by the server',
  serialization: 'another transaction came first',
}

/**
 * Tries a whole transaction again while its failure is of the passing kind, waiting longer each time, by chance
 * between nothing and twice the time before: writers that meet do not meet again. `lockWaitMs` bounds it all. Who is in the
 * way is seen meanwhile.
 *
 * @throws DriverError of the last try, BlockedError where somebody was seen, RunError `interrupted`
 */
export async function withRetries<T>(
  context: RunContext,
  { revision, settings }: Pick<Subject, 'revision' | 'settings'>,
  work: () => Promise<T>,
): Promise<T> {
  const began = context.clock.now()
  const watch = new Watch(context, revision, settings.lockTimeoutMs)
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await watch.during(work)
      } catch (error) {
        if (!(error instanceof DriverError)) throw error
        const kind = kindOf(context.database, error)
        const reason = retried[kind]
        const blockers = kind === 'lock-timeout' ? watch.blockers : []
        const leftMs = context.lockWaitMs - (context.clock.now() - began)
        if (reason === undefined || leftMs <= 0) {
          throw blockers.length === 0 ? error : new BlockedError(error, blockers)
        }
        const ceilingMs = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempt, 20), leftMs)
        const waitMs = Math.ceil(context.clock.random() * ceilingMs)
        context.report({ kind: 'retry', revision, reason, blockers, attempt, waitMs })
        await context.clock.sleep(waitMs, context.signal)
        stopIfAsked(context)
      }
    }
  } finally {
    watch.end()
  }
}
