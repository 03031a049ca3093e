import type { Connection, DatabaseRow } from '../drivers/driver.js'

/** Runs statements of which the last is asked for its rows. @throws DriverError */
export async function lastRows(
  connection: Connection,
  statements: readonly string[],
): Promise<readonly DatabaseRow[]> {
  await connection.run(statements.slice(0, -1))
  const last = statements.at(-1)
  return last === undefined ? [] : connection.query(last)
}
