import type { Catalog } from '../../src/model/catalog.js'
import { catalogFor } from '../../src/dialects/mysql/catalog/index.js'
import type { Flavour } from '../../src/dialects/mysql/flavour.js'
import { catalogRows } from '../../src/migrate/catalog-rows.js'
import { withMysql } from '../drivers/open-mysql.js'
import type { MysqlTestDatabase } from './mysql-test-database.js'

/** Reads the catalog of a test's database over a connection of the driver, as a run does. */
export async function readMysqlCatalog(
  flavour: Flavour,
  database: MysqlTestDatabase,
  schemas: readonly string[] = [database.name],
): Promise<Catalog> {
  const reader = catalogFor(flavour)
  const scope = {
    defaultSchema: database.name,
    schemas,
    bookkeeping: { prefix: 'aludel_' },
  }
  return withMysql(database, async (connection) => {
    for (const statement of reader.begin(scope)) await connection.query(statement)
    const rows = await catalogRows(reader, scope, {
      serverVersion: connection.serverVersion,
      query: (sql) => connection.query(sql),
      isRefused: () => false,
    })
    await connection.query('ROLLBACK')
    return reader.parse(rows, scope)
  })
}
