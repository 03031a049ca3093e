import { type CatalogSection, catalogQueries, chosenRelations } from './catalog-queries.js'
import { type JsonObject, type JsonValue, parseJsonObject } from './json-value.js'
import { inSafeSession, type Query } from './safe-session.js'

/**
 * A picture of a database as its catalogs tell it, independent of the order in which things were made: by section,
 * then by qualified name. What belongs to a relation (columns, constraints, indexes…) is one level deeper. Sections
 * named in `volatileSections` are of another nature and left out of comparisons unless asked for.
 */
export type CatalogDump = Readonly<Record<CatalogSection, JsonObject>>

/** What {@link dumpCatalog} takes. */
export interface DumpCatalogOptions {
  /** The schemas to look at; all but the system's own when left out. */
  readonly schemas?: readonly string[]
}

/**
 * Reads the catalogs of a PostgreSQL database, 13 to 18, in one snapshot. Left out: system schemas, members of
 * extensions, and the bookkeeping relations `aludel_*`.
 *
 * @throws Error when two objects come out under one name, which would hide one of them, or the server refuses.
 */
export function dumpCatalog(query: Query, options: DumpCatalogOptions = {}): Promise<CatalogDump> {
  return inSafeSession(query, async () => {
    const rows = await query(await statement(query, options.schemas))
    const read = (section: CatalogSection): JsonObject =>
      collect(
        section,
        rows.filter((row) => row['section'] === section),
      )
    return {
      schemas: read('schemas'),
      extensions: read('extensions'),
      tables: read('tables'),
      columns: read('columns'),
      positions: read('positions'),
      constraints: read('constraints'),
      not_null_names: read('not_null_names'),
      indexes: read('indexes'),
      triggers: read('triggers'),
      rules: read('rules'),
      policies: read('policies'),
      statistics: read('statistics'),
      views: read('views'),
      sequences: read('sequences'),
      last_values: read('last_values'),
      types: read('types'),
      functions: read('functions'),
      default_grants: read('default_grants'),
    }
  })
}

/** Under which name a session keeps the prepared statement that reads all schemas. */
const prepared = 'aludel_test_dump'

/**
 * One statement that reads every section. To plan it takes the server longer than to run it on a small schema: a session
 * that looks at everything again and again plans it once.
 */
async function statement(query: Query, schemas: readonly string[] | undefined): Promise<string> {
  const [session] = await query(
    `SELECT current_setting('server_version_num') AS number,
       EXISTS (SELECT FROM pg_prepared_statements WHERE name = '${prepared}') AS prepared`,
  )
  const execute = `EXECUTE ${prepared}`
  if (schemas === undefined && session?.['prepared'] === true) return execute
  const queries = catalogQueries(Math.floor(Number(session?.['number']) / 10_000))
  const sections = Object.entries(queries)
    .map(
      ([section, sql]) =>
        `(SELECT '${section}' AS section, owner::text, name::text, value FROM (${sql}) AS rows)`,
    )
    .join(' UNION ALL ')
  const all = `${chosenRelations(schemas)} ${sections}`
  if (schemas !== undefined) return all
  await query(`PREPARE ${prepared} AS ${all}`)
  return execute
}

function collect(section: CatalogSection, rows: Awaited<ReturnType<Query>>): JsonObject {
  const owned = new Map<string, Map<string, JsonValue>>()
  const own = new Map<string, JsonValue>()
  for (const { owner, name, value } of rows) {
    const key = String(name)
    let group = own
    if (typeof owner === 'string') {
      group = owned.get(owner) ?? new Map<string, JsonValue>()
      owned.set(owner, group)
    }
    if (group.has(key)) throw new Error(`${section}: ${String(owner ?? '')} ${key} came twice`)
    group.set(key, parseJsonObject(value))
  }
  return Object.fromEntries([
    ...own,
    ...[...owned].map(([owner, group]) => [owner, Object.fromEntries(group)] as const),
  ])
}
