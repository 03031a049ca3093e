import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import { inTables } from './scope.js'

/** A table as the catalog has it, of whatever kind. */
export interface Relation {
  readonly schema: string
  readonly name: string
  /** `BASE TABLE`, `SYSTEM VERSIONED`; views and sequences are read by themselves. */
  readonly kind: string
  readonly engine: string
  readonly collation: string
  /** What was stated when it was made, by its word in lower case. */
  readonly stated: ReadonlyMap<string, string>
  readonly comment?: string
}

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-tables-table.html */
export function relationsSql(scope: CatalogScope): string {
  return `SELECT t.TABLE_SCHEMA AS \`schema\`, t.TABLE_NAME AS name, t.TABLE_TYPE AS kind, t.ENGINE AS engine,
  t.TABLE_COLLATION AS collation, t.CREATE_OPTIONS AS stated, NULLIF(t.TABLE_COMMENT, '') AS comment
FROM information_schema.TABLES AS t
WHERE t.TABLE_TYPE NOT IN ('VIEW', 'SYSTEM VIEW', 'SEQUENCE') AND ${inTables('t', scope)}`
}

export function readRelation(fields: Fields): Relation {
  const comment = fields.optional('comment')
  return {
    schema: fields.text('schema'),
    name: fields.text('name'),
    kind: fields.text('kind'),
    engine: fields.optional('engine') ?? '',
    collation: fields.optional('collation') ?? '',
    stated: statedOptions(fields.optional('stated') ?? ''),
    ...(comment === undefined ? {} : { comment }),
  }
}

/** `row_format=DYNAMIC KEY_BLOCK_SIZE=8 partitioned`; MariaDB puts the words of engines into backticks. */
function statedOptions(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/`?([A-Za-z_]+)`?(?:=('(?:[^']|'')*'|"[^"]*"|\S+))?/g)
  return new Map(
    [...found].map(([, word = '', value = '']) => [word.toLowerCase(), value.replaceAll(/^['"]|['"]$/g, '')]),
  )
}
