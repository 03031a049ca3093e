import type { Namespace } from '../../../model/objects.js'
import type { Grant } from '../../../model/table.js'
import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import type { Reading } from './reading.js'
import { readRight } from './rights.js'
import { inDatabases } from './scope.js'

/**
 * Beside each, whether the server takes upper and lower case in names of tables for the same.
 * https://dev.mysql.com/doc/refman/8.4/en/information-schema-schemata-table.html
 */
export function schemasSql(scope: CatalogScope): string {
  return `SELECT n.SCHEMA_NAME AS name, @@GLOBAL.lower_case_table_names <> 0 AS folds FROM information_schema.SCHEMATA AS n WHERE ${inDatabases('n.SCHEMA_NAME', scope)}`
}

/** The databases; the one that nobody here made, only where documents may have given rights on it. */
export function readSchemas(
  rows: readonly Fields[],
  rights: readonly Fields[],
  { scope }: Reading,
): readonly Namespace[] {
  const grants = new Map<string, Grant[]>()
  for (const row of rights) {
    const schema = row.text('schema')
    grants.set(schema, [...(grants.get(schema) ?? []), ...readRight(row)])
  }
  return rows.flatMap((row): readonly Namespace[] => {
    const name = row.text('name')
    const has = grants.get(name) ?? []
    const isThere = name === scope.defaultSchema || name === scope.bookkeeping.schema
    if (isThere && has.length === 0) return []
    return [
      { kind: 'schema', name, shared: false, ...(isThere ? { implied: true as const } : {}), grants: has },
    ]
  })
}
