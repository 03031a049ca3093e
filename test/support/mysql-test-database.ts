import { createConnection } from 'mysql2/promise'
import type { MysqlProduct } from './mysql-program.js'
import type { ServerDatabase } from './postgres-databases.js'
import type { Row } from './test-database.js'

/** An empty database of MySQL or MariaDB for one test. Values are those of `mysql2`, dates and times as the server prints them. */
export interface MysqlTestDatabase {
  readonly name: string
  /** With the scheme of its product: `mysql://…`, `mariadb://…`. */
  readonly url: string
  /** Runs one statement and returns its rows. */
  query(sql: string): Promise<Row[]>
  /** Gives the database back; a second call does nothing. */
  drop(): Promise<void>
}

/** A database with a connection of its own beside those that the code under test makes. */
export async function mysqlTestDatabase(
  product: MysqlProduct,
  database: ServerDatabase,
  drop: () => Promise<void>,
): Promise<MysqlTestDatabase> {
  const client = await createConnection({ uri: database.url, dateStrings: true, supportBigNumbers: true })
  // A test may stop the server under its own connection.
  client.on('error', () => undefined)
  let dropped: Promise<void> | undefined
  return {
    name: database.name,
    url: database.url.replace(/^[a-z]+:/, `${product}:`),
    query: async (sql) => {
      const [rows] = await client.query(sql)
      return Array.isArray(rows) ? rows.flatMap(asRow) : []
    },
    drop: () =>
      (dropped ??= (async () => {
        await client.end().catch(() => undefined)
        await drop()
      })()),
  }
}

function asRow(row: unknown): readonly Row[] {
  return typeof row === 'object' && row !== null ? [Object.fromEntries(Object.entries(row))] : []
}
