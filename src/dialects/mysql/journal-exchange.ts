import type { BookkeepingPlace, ExchangedRow } from '../journal.js'
import { documentValues, jsonText, textList, updateWhere } from './journal-sql.js'
import { journalTable } from './journal-tables.js'
import { quoteText } from './quoting.js'

/** Statements by which one row takes the place of others. */
export function exchangeRevisions(place: BookkeepingPlace, row: ExchangedRow): readonly string[] {
  const [table, keys] = [journalTable(place, 'revision'), journalTable(place, 'row_key')]
  const all = textList(row.replaced)
  const last = quoteText(row.replaced.at(-1) ?? '')
  const those = `FROM ${table} AS r WHERE r.revision IN (${all})`
  const items = (column: string) =>
    // The lists one behind the other, by taking the brackets between them away.
    `(SELECT CONCAT('[', COALESCE(GROUP_CONCAT(NULLIF(SUBSTRING(r.${column}, 2, CHAR_LENGTH(r.${column}) - 2), '') ORDER BY r.applied_order SEPARATOR ','), ''), ']') ${those})`
  const values = [
    `t.revision = ${quoteText(row.revision)}`,
    documentValues(row),
    `t.data_files = ${quoteText(row.dataFiles ?? '[]')}`,
    `t.tool_version = ${quoteText(row.toolVersion)}`,
    ...['expressions', 'purged', 'duration_ms', 'stamped'].map((column) => `t.${column} = m.${column}`),
  ]
  const merged = `(SELECT ${items('expressions')} AS expressions, ${items('purged')} AS purged,
  (SELECT SUM(r.duration_ms) ${those}) AS duration_ms, (SELECT MAX(r.stamped) ${those}) AS stamped LIMIT 1) AS m`
  return [
    ...row.rowKeys.map(
      ({ revision, operation, to }) =>
        `UPDATE ${keys} SET revision = ${quoteText(row.revision)}, operation = ${quoteText(to)}
WHERE revision = ${quoteText(revision)} AND operation = ${quoteText(operation)}`,
    ),
    updateWhere(
      `${table} AS t JOIN ${merged}`,
      `t.revision = ${last}`,
      values.join(', '),
      `(SELECT COUNT(*) ${those} AND r.status = 'applied') = ${row.replaced.length}`,
      `the revisions that ${row.revision} replaces are not all applied: ${row.replaced.join(', ')}`,
    ),
    ...(row.replaced.length === 1
      ? []
      : [`DELETE FROM ${table} WHERE revision IN (${textList(row.replaced.slice(0, -1))})`]),
  ]
}

/** A stored list with more behind it. */
export function appended(column: string, items: readonly unknown[]): string {
  const inside = quoteText(JSON.stringify(items).slice(1, -1))
  return items.length === 0
    ? column
    : `IF(${column} = '[]', ${jsonText(items)}, CONCAT(LEFT(${column}, CHAR_LENGTH(${column}) - 1), ',', ${inside}, ']'))`
}
