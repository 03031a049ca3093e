import { since } from '../version.js'
import type { Fields } from '../../catalog-fields.js'
import { byRelation, comment } from './scope.js'
import { spelling } from './spelling.js'

/** An index as the catalog has it, those behind constraints too; copies that partitions have where they have a comment. */
export interface CatalogIndex {
  readonly id: number
  readonly name: string
  readonly isUnique: boolean
  readonly isValid: boolean
  readonly isClustered: boolean
  readonly isReplicaIdentity: boolean
  readonly nullsNotDistinct: boolean
  readonly method: string
  /** The names of all its columns, those of INCLUDE last; undefined for an expression. */
  readonly columns: readonly (string | undefined)[]
  /** How many of them are sorted by. */
  readonly keys: number
  /** The whole statement; not of a primary key or a unique constraint, which say nothing that their columns do not. */
  readonly definition?: string
  /** Each element's own words; undefined for a column. */
  readonly expressions: readonly (string | undefined)[]
  readonly where?: string
  readonly parameters: readonly string[]
  readonly tablespace?: string
  readonly hasStatistics: boolean
  readonly ofConstraint: boolean
  /** A partition has it because its table does. */
  readonly isCopy: boolean
  readonly comment?: string
}

/** https://www.postgresql.org/docs/current/catalog-pg-index.html */
export function indexesSql(serverVersion: number): string {
  return byRelation(`SELECT i.indrelid::text AS relation, i.indexrelid::text AS id, c.relname AS name, i.indisunique AS unique,
    i.indisvalid AS valid, i.indisclustered AS clustered, i.indisreplident AS replica_identity,
    ${serverVersion >= since.nullsNotDistinct ? 'i.indnullsnotdistinct' : 'false'} AS nulls_not_distinct,
    m.amname AS method, i.indnkeyatts AS keys, c.reloptions AS parameters,
    (SELECT json_agg(a.attname ORDER BY u.at) FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS u(attnum, at)
      LEFT JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = u.attnum AND u.attnum <> 0) AS columns,
    CASE WHEN k.oid IS NULL OR k.contype = 'x' THEN pg_get_indexdef(i.indexrelid) END AS definition,
    CASE WHEN i.indexprs IS NOT NULL THEN (SELECT json_agg(CASE u.attnum WHEN 0 THEN ${spelling.indexElement('i', 'u.at::int')} END ORDER BY u.at)
      FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS u(attnum, at)) END AS expressions,
    ${spelling.indexWhere('i')} AS "where", (SELECT s.spcname FROM pg_tablespace AS s WHERE s.oid = c.reltablespace) AS tablespace,
    i.indexprs IS NOT NULL AND EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = i.indexrelid AND a.attstattarget >= 0) AS has_statistics,
    k.oid IS NOT NULL AS of_constraint, c.relispartition AS copy, ${comment('pg_class', 'c.oid')} AS comment
  FROM rel JOIN pg_index AS i ON i.indrelid = rel.oid JOIN pg_class AS c ON c.oid = i.indexrelid JOIN pg_am AS m ON m.oid = c.relam
    LEFT JOIN pg_constraint AS k ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
  WHERE NOT c.relispartition OR ${comment('pg_class', 'c.oid')} IS NOT NULL OR ${comment('pg_constraint', 'k.oid')} IS NOT NULL`)
}

export function readIndexes(row: Fields): readonly CatalogIndex[] {
  return row.rows('items').map((fields): CatalogIndex => {
    const [definition, where] = [fields.optional('definition'), fields.optional('where')]
    const [tablespace, text] = [fields.optional('tablespace'), fields.optional('comment')]
    return {
      id: fields.number('id'),
      name: fields.text('name'),
      isUnique: fields.flag('unique'),
      isValid: fields.flag('valid'),
      isClustered: fields.flag('clustered'),
      isReplicaIdentity: fields.flag('replica_identity'),
      nullsNotDistinct: fields.flag('nulls_not_distinct'),
      method: fields.text('method'),
      columns: fields.optionalTexts('columns'),
      keys: fields.number('keys'),
      ...(definition === undefined ? {} : { definition }),
      expressions: fields.optionalTexts('expressions'),
      ...(where === undefined ? {} : { where }),
      parameters: fields.texts('parameters'),
      ...(tablespace === undefined ? {} : { tablespace }),
      hasStatistics: fields.flag('has_statistics'),
      ofConstraint: fields.flag('of_constraint'),
      isCopy: fields.flag('copy'),
      ...(text === undefined ? {} : { comment: text }),
    }
  })
}
