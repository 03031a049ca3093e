import type { NewRevisionRow } from '../journal.js'
import { failure, failWithoutRow, markers } from './fail-when.js'
import { quoteText } from './quoting.js'

/** Rows of one table of the bookkeeping, of which one must be there. */
export interface OneRow {
  readonly table: string
  /** True of that row, with its table as `t`. */
  readonly where: string
  /** What is the matter where it is not there. */
  readonly message: string
}

/** A derived row that is there, or fails. The limit keeps servers from reading it into the change, whose table it reads. */
function must(condition: string, message: string): string {
  return `(SELECT IF(${condition}, 1, ${failure(markers.bookkeeping, message)}) AS ok LIMIT 1) AS f`
}

/**
 * What fails when there is no such row, and keeps one that there is as it is up to the end of the transaction. A statement of its own:
 * joined with the change itself, MariaDB makes tables on disk for each (https://mariadb.com/kb/en/update/).
 */
function found({ table, where, message }: OneRow): string {
  const missing = `(SELECT COUNT(*) FROM ${table} AS t WHERE ${where} FOR UPDATE) <> 1`
  return failWithoutRow(missing, markers.bookkeeping, message)
}

/** A change of one row that fails when there is no such row, inside the transaction whose work it records. */
export function updateOne(row: OneRow, values: string): readonly string[] {
  return [found(row), `UPDATE ${row.table} AS t SET ${values} WHERE ${row.where}`]
}

/** A change of what is joined as `t`, where a condition must hold that is not about one row alone. */
export function updateWhere(
  joined: string,
  where: string,
  values: string,
  condition: string,
  message: string,
): string {
  return `UPDATE ${joined} JOIN ${must(condition, message)}
SET ${values} WHERE f.ok = 1 AND ${where}`
}

/** The deletion of one row that fails when there is no such row. */
export function deleteOne(row: OneRow): readonly string[] {
  // Of one table, MariaDB before 11.6 knows no alias. https://mariadb.com/kb/en/delete/
  return [found(row), `DELETE t FROM ${row.table} AS t WHERE ${row.where}`]
}

/** What an UPDATE of `t` sets where a stored document is replaced. */
export function documentValues(
  row: Pick<
    NewRevisionRow,
    'revises' | 'message' | 'document' | 'digestAlgorithm' | 'contentDigest' | 'headerDigest' | 'textDigest'
  >,
): string {
  return [
    `t.revises = ${jsonText(row.revises)}`,
    `t.message = ${quoteText(row.message)}`,
    `t.document = ${quoteText(row.document)}`,
    `t.digest_algorithm = ${quoteText(row.digestAlgorithm)}`,
    `t.content_digest = ${quoteText(row.contentDigest)}`,
    `t.header_digest = ${quoteText(row.headerDigest)}`,
    `t.text_digest = ${quoteText(row.textDigest)}`,
  ].join(', ')
}

/** A list of texts, or what else JSON can say, as a value. */
export function jsonText(value: unknown): string {
  return quoteText(JSON.stringify(value))
}

/** A list of texts for IN. */
export function textList(texts: readonly string[]): string {
  return texts.map(quoteText).join(', ')
}

/** A time as ISO 8601; sessions are in UTC. */
export function isoTime(time: string): string {
  return `DATE_FORMAT(${time}, '%Y-%m-%dT%H:%i:%s.%fZ')`
}
