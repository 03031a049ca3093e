import type { NewRevisionRow } from '../journal.js'
import { bookkeepingState } from './errors.js'
import { dollarQuote, quoteText } from './quoting.js'

/** A change that fails when there is no such row, inside the transaction whose work it records. */
export function mustFindOne(change: string, message: string): string {
  return `DO ${dollarQuote(
    ['BEGIN', `  ${change};`, '  IF NOT FOUND THEN', `    ${raise(message)}`, '  END IF;', 'END'].join('\n'),
  )}`
}

/** Stops the transaction with a message of ours. */
export function raise(message: string): string {
  return `RAISE EXCEPTION USING ERRCODE = '${bookkeepingState}', MESSAGE = ${quoteText(message)};`
}

/** What an UPDATE sets where a stored document is replaced. */
export function documentValues(
  row: Pick<
    NewRevisionRow,
    'revises' | 'message' | 'document' | 'digestAlgorithm' | 'contentDigest' | 'headerDigest' | 'textDigest'
  >,
): string {
  return [
    `revises = ${textArray(row.revises)}`,
    `message = ${quoteText(row.message)}`,
    `document = ${quoteText(row.document)}`,
    `digest_algorithm = ${quoteText(row.digestAlgorithm)}`,
    `content_digest = ${quoteText(row.contentDigest)}`,
    `header_digest = ${quoteText(row.headerDigest)}`,
    `text_digest = ${quoteText(row.textDigest)}`,
  ].join(', ')
}

/** A list of texts as a value. */
export function textArray(items: readonly string[]): string {
  return items.length === 0 ? `'{}'::text[]` : `ARRAY[${items.map(quoteText).join(', ')}]::text[]`
}

/** A time as ISO 8601 in UTC. */
export function isoTime(time: string): string {
  return `to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
}
