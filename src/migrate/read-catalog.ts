import type { CatalogRow, CatalogScope } from '../dialects/catalog.js'
import type { Dialect } from '../dialects/dialect.js'
import { DriverError, type Connection } from '../drivers/driver.js'
import type { Catalog } from '../model/catalog.js'
import { attempt } from './attempt.js'
import { catalogRows } from './catalog-rows.js'

/**
 * Reads what the database has, as of one moment. Writes nothing, needs no right but to look at the catalogs, and leaves
 * the session as it was. The session must not be within a transaction.
 *
 * @throws RunError `permission`, `connection-lost`…
 */
export async function readCatalog(
  session: { readonly connection: Connection; readonly dialect: Dialect },
  scope: CatalogScope,
): Promise<Catalog> {
  const { connection, dialect } = session
  const rows = await attempt(session, 'The catalogs cannot be read', () =>
    readRows(connection, dialect, scope),
  )
  return dialect.catalog.parse(rows, scope)
}

async function readRows(
  connection: Connection,
  { catalog, rollback, classifyError }: Dialect,
  scope: CatalogScope,
): Promise<Readonly<Record<string, readonly CatalogRow[]>>> {
  try {
    await connection.run(catalog.begin(scope))
    return await catalogRows(catalog, scope, {
      serverVersion: connection.serverVersion,
      query: (sql) => connection.query(sql),
      isRefused: (error) => error instanceof DriverError && classifyError(error.server) === 'permission',
    })
  } finally {
    if (!connection.lost) await connection.run([rollback])
  }
}
