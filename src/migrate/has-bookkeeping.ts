import type { Database } from './database.js'
import { isTrue } from './is-true.js'

/** Is there bookkeeping by now? Where there was when the database was opened, nobody is asked. */
export async function hasBookkeeping({ connection, dialect, place, state }: Database): Promise<boolean> {
  if (state.exists) return true
  const [row] = await connection.query(dialect.journal.exists(place))
  return isTrue(row?.['exists'])
}
