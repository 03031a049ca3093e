import { createHash } from 'node:crypto'
import type { CatalogRow, CatalogScope } from '../../src/dialects/catalog.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import type { TestDatabase } from './test-database.js'

/** The rows of the catalog's sections. */
export type CatalogRows = Readonly<Record<string, readonly CatalogRow[]>>

/**
 * Asks the queries of the catalog reader in a session of a test. To plan them takes the server as long as to run them on a small
 * schema: a session that reads again and again plans each once.
 */
export async function readCatalogRows(
  { query, exec }: TestDatabase,
  major: number,
  scope: CatalogScope,
): Promise<CatalogRows> {
  const { catalog, rollback } = postgresql
  const rows: Record<string, readonly CatalogRow[]> = {}
  try {
    for (const statement of catalog.begin(scope)) await exec(statement)
    const known = await query("SELECT name FROM pg_prepared_statements WHERE name LIKE 'aludel_test_%'")
    const prepared = new Set(known.map(({ name }) => name))
    for (const [section, sql] of Object.entries(catalog.queries(major * 10_000, scope))) {
      const name = `aludel_test_${createHash('sha256').update(sql).digest('hex').slice(0, 16)}`
      if (!prepared.has(name)) await exec(`PREPARE ${name} AS ${sql}`)
      rows[section] = await query(`EXECUTE ${name}`)
    }
  } finally {
    await exec(rollback)
  }
  return rows
}

/**
 * The rows about some schemas, as if nothing else had been asked for; of one alone, as its name is left out in a session
 * that is pinned to it. Bookkeeping that a test made is in neither.
 */
export function rowsOfSchemas(
  rows: CatalogRows,
  schemas: { readonly only: string } | { readonly not: RegExp },
): CatalogRows {
  const isMeant = (schema: unknown): boolean =>
    'only' in schemas ? schema === schemas.only : !schemas.not.test(String(schema))
  const isRelation = (row: CatalogRow): boolean =>
    isMeant(row['schema']) && !String(row['name']).startsWith('aludel_')
  const relations = new Set((rows['relations'] ?? []).filter(isRelation).map((row) => Number(row['id'])))
  const isIncluded = (section: string, row: CatalogRow): boolean => {
    if ('relation' in row && !('schema' in row)) return relations.has(Number(row['relation']))
    if (section === 'schemas') return isMeant(row['name'])
    return section === 'relations' ? isRelation(row) : isMeant(row['schema'])
  }
  return Object.fromEntries(
    Object.entries(rows).map(([section, list]) => [
      section,
      list
        .filter((row) => isIncluded(section, row))
        .map((row) => ('only' in schemas ? pinned(row, schemas.only) : row)),
    ]),
  )
}

function pinned(row: CatalogRow, schema: string): CatalogRow {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replaceAll(`${schema}.`, '') : value,
    ]),
  )
}
