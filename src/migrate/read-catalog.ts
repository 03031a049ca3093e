import type { CatalogRow, CatalogScope } from '../dialects/catalog.js'
import type { Dialect } from '../dialects/dialect.js'
import type { Connection } from '../drivers/driver.js'
import type { Catalog } from '../model/catalog.js'
import { attempt } from './attempt.js'

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
  { catalog, rollback }: Dialect,
  scope: CatalogScope,
): Promise<Readonly<Record<string, readonly CatalogRow[]>>> {
  const rows: Record<string, readonly CatalogRow[]> = {}
  try {
    await connection.run(catalog.begin(scope))
    for (const [section, sql] of Object.entries(catalog.queries(connection.serverVersion, scope))) {
      rows[section] = await connection.query(sql)
    }
  } finally {
    if (!connection.lost) await connection.run([rollback])
  }
  return rows
}
