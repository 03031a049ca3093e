import { type CatalogSection, catalogQueries } from './catalog-queries.js'
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
    const [version] = await query("SELECT current_setting('server_version_num') AS number")
    const queries = catalogQueries(Math.floor(Number(version?.['number']) / 10_000), options.schemas)
    const read = async (section: CatalogSection): Promise<JsonObject> =>
      collect(section, await query(queries[section]))
    return {
      schemas: await read('schemas'),
      extensions: await read('extensions'),
      tables: await read('tables'),
      columns: await read('columns'),
      positions: await read('positions'),
      constraints: await read('constraints'),
      not_null_names: await read('not_null_names'),
      indexes: await read('indexes'),
      triggers: await read('triggers'),
      rules: await read('rules'),
      policies: await read('policies'),
      statistics: await read('statistics'),
      views: await read('views'),
      sequences: await read('sequences'),
      last_values: await read('last_values'),
      types: await read('types'),
      functions: await read('functions'),
      default_grants: await read('default_grants'),
    }
  })
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
