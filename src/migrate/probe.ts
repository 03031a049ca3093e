import { allOwn, DriverError, type DatabaseRow } from '../drivers/driver.js'
import { kindOf, runErrorOf } from './attempt.js'
import { rollBack, type RunContext } from './run-context.js'

/** A row was found, or none; or the question could not be answered, and why. */
export type ProbeAnswer =
  | { readonly row: DatabaseRow | undefined }
  | { readonly unanswered: 'timeout' | 'failed'; readonly message: string }

/**
 * Asks a bounded question of the rows, within `probeTimeoutMs`.
 *
 * @throws RunError `connection-lost`; every other failure is an answer
 */
export async function askProbe(context: RunContext, sql: string): Promise<ProbeAnswer> {
  const { connection, dialect, settings } = context.database
  const timeouts = { ...settings, statementTimeoutMs: context.probeTimeoutMs }
  try {
    const begin = dialect.beginGroup(timeouts)
    await connection.run(begin, allOwn(begin))
    const [row] = await connection.query(sql)
    return { row }
  } catch (error) {
    if (!(error instanceof DriverError)) throw error
    const kind = kindOf(context.database, error)
    if (kind === 'connection-lost')
      throw runErrorOf(context.database, error, 'The rows could not be looked at')
    const tooSlow = kind === 'cancelled' || kind === 'lock-timeout'
    return { unanswered: tooSlow ? 'timeout' : 'failed', message: error.message }
  } finally {
    await rollBack(context)
  }
}
