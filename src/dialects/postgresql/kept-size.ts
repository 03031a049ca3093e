import type { TableName } from '../../model/table.js'
import { quoteTable, quoteText } from './quoting.js'

/**
 * Estimates only: what the last ANALYZE saw (https://www.postgresql.org/docs/current/catalog-pg-class.html), as counting
 * would read it all. A table that was never analysed has no estimate, unless it is empty.
 */
export function keptSize(table: TableName, column?: string): string {
  const where = `c.oid = to_regclass(${quoteText(quoteTable(table))})`
  const rows =
    'CASE WHEN c.reltuples > 0 OR pg_relation_size(c.oid) = 0 THEN greatest(c.reltuples, 0)::bigint END'
  if (column === undefined) {
    return [
      `SELECT (${rows})::text AS "rows", pg_total_relation_size(c.oid)::text AS "bytes"`,
      `FROM pg_catalog.pg_class AS c WHERE ${where}`,
    ].join('\n')
  }
  return [
    `SELECT (${rows})::text AS "rows",`,
    '  (SELECT round(s.avg_width * (1 - s.null_frac) * greatest(c.reltuples, 0))::bigint::text',
    '    FROM pg_catalog.pg_stats AS s JOIN pg_catalog.pg_namespace AS n ON n.nspname = s.schemaname',
    '    WHERE n.oid = c.relnamespace AND s.tablename = c.relname AND s.attname = a.attname) AS "bytes"',
    'FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND NOT a.attisdropped',
    `WHERE ${where} AND a.attname = ${quoteText(column)}`,
  ].join('\n')
}
