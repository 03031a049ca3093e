import type { Row } from './test-database.js'

/** Runs one statement on one session and returns its rows. */
export type Query = (sql: string) => Promise<readonly Row[]>

/** What makes the server's own spelling of a value the same in every session. */
const settings = Object.entries({
  search_path: '',
  TimeZone: 'UTC',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
  quote_all_identifiers: 'off',
}).map(([name, value]) => `set_config('${name}', '${value}', true)`)

/**
 * Runs `read` inside a read-only snapshot with neutral settings, and leaves the session as it was. The session must
 * not be in a transaction.
 */
export async function inSafeSession<T>(query: Query, read: () => Promise<T>): Promise<T> {
  await query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    await query(`SELECT ${settings.join(', ')}`)
    return await read()
  } finally {
    await query('ROLLBACK')
  }
}
