import type { BookkeepingPlace, ExchangedRow } from '../journal.js'
import { documentValues, mustFindOne, textArray } from './journal-sql.js'
import { journalTable } from './journal-tables.js'
import { quoteText } from './quoting.js'

/**
 * Statements by which one row takes the place of others. The keys of rows go first: what still refers to a row that is
 * deleted goes with it. Their foreign key is looked at when the transaction ends, so they may run ahead.
 * https://www.postgresql.org/docs/current/sql-set-constraints.html
 */
export function exchangeRevisions(place: BookkeepingPlace, row: ExchangedRow): readonly string[] {
  const [table, keys] = [journalTable(place, 'revision'), journalTable(place, 'row_key')]
  const all = textArray(row.replaced)
  const last = quoteText(row.replaced.at(-1) ?? '')
  const merged = `SELECT
    coalesce((SELECT jsonb_agg(e.item ORDER BY r.applied_order, e.position)
      FROM ${table} AS r CROSS JOIN LATERAL jsonb_array_elements(r.expressions) WITH ORDINALITY AS e(item, position)
      WHERE r.revision = ANY (${all})), '[]') AS expressions,
    coalesce((SELECT array_agg(p.name ORDER BY r.applied_order, p.position)
      FROM ${table} AS r CROSS JOIN LATERAL unnest(r.purged) WITH ORDINALITY AS p(name, position)
      WHERE r.revision = ANY (${all})), '{}') AS purged,
    (SELECT sum(duration_ms) FROM ${table} WHERE revision = ANY (${all})) AS duration_ms,
    (SELECT bool_or(stamped) FROM ${table} WHERE revision = ANY (${all})) AS stamped,
    (SELECT count(*) FROM ${table} WHERE revision = ANY (${all}) AND status = 'applied') AS count`
  const values = [
    `revision = ${quoteText(row.revision)}`,
    documentValues(row),
    `data_files = ${quoteText(row.dataFiles ?? '[]')}`,
    `tool_version = ${quoteText(row.toolVersion)}`,
    ...['expressions', 'purged', 'duration_ms', 'stamped'].map((column) => `${column} = m.${column}`),
  ]
  return [
    ...row.rowKeys.map(
      ({ revision, operation, to }) =>
        `UPDATE ${keys} SET revision = ${quoteText(row.revision)}, operation = ${quoteText(to)}
WHERE revision = ${quoteText(revision)} AND operation = ${quoteText(operation)}`,
    ),
    mustFindOne(
      `UPDATE ${table} AS t SET ${values.join(', ')}
  FROM (${merged}) AS m
  WHERE t.revision = ${last} AND m.count = ${row.replaced.length}`,
      `the revisions that ${row.revision} replaces are not all applied: ${row.replaced.join(', ')}`,
    ),
    ...(row.replaced.length === 1
      ? []
      : [`DELETE FROM ${table} WHERE revision = ANY (${textArray(row.replaced.slice(0, -1))})`]),
  ]
}
