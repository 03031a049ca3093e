import type { Dialect } from '../dialects/dialect.js'
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

/** A step with a parameter, in as many statements as the server needs for it. @throws DriverError */
export async function askParts(
  { connection, dialect }: { readonly connection: Connection; readonly dialect: Dialect },
  sql: string,
  parameter: string | null,
): Promise<readonly DatabaseRow[]> {
  const [first = sql, ...others] = dialect.oneByOne(sql)
  const rows = await connection.query(first, [parameter])
  return others.length === 0 ? rows : lastRows(connection, others)
}
