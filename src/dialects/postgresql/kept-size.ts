import type { TableName } from '../../model/table.js'
import { quoteTable, quoteText } from './quoting.js'

/**
 * Estimates only: what the last ANALYZE saw (https://www.postgresql.org/docs/current/catalog-pg-class.html), as counting
 * would read it all. A table that was never analysed has no estimate, unless it is empty. A divided table has its rows in
 * its partitions: they are known when those of each are.
 */
export function keptSize(table: TableName, column?: string): string {
  const where = `c.oid = to_regclass(${quoteText(quoteTable(table))})`
  if (column === undefined) {
    return [
      'SELECT "size"."rows"::text AS "rows", "size"."bytes"::text AS "bytes"',
      `FROM pg_catalog.pg_class AS c, LATERAL (${sizes}) AS "size" WHERE ${where}`,
    ].join('\n')
  }
  // Of a divided table the statistics over all partitions count; else those of the table without its heirs.
  return [
    'SELECT "size"."rows"::text AS "rows",',
    '  (SELECT round(s.avg_width * (1 - s.null_frac) * "size"."seen")::bigint::text',
    '    FROM pg_catalog.pg_stats AS s JOIN pg_catalog.pg_namespace AS n ON n.nspname = s.schemaname',
    `    WHERE n.oid = c.relnamespace AND s.tablename = c.relname AND s.attname = a.attname AND s.inherited = (c.relkind = 'p')) AS "bytes"`,
    'FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND NOT a.attisdropped,',
    `  LATERAL (${sizes}) AS "size"`,
    `WHERE ${where} AND a.attname = ${quoteText(column)}`,
  ].join('\n')
}

/** Of the relation `c`, or of its partitions: how many rows, where that is known, how many were seen, and its room. */
const sizes = [
  'SELECT CASE WHEN bool_and(l.reltuples > 0 OR pg_relation_size(l.oid) = 0) THEN sum(greatest(l.reltuples, 0))::bigint END AS "rows",',
  '    sum(greatest(l.reltuples, 0)) AS "seen", sum(pg_total_relation_size(l.oid))::bigint AS "bytes"',
  '  FROM pg_catalog.pg_class AS l',
  `  WHERE l.relkind <> 'p' AND (l.oid = c.oid OR l.oid IN (SELECT t.relid FROM pg_partition_tree(c.oid) AS t))`,
].join('\n')
