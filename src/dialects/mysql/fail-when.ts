import { quoteText } from './quoting.js'

/** What a statement that fails by our own doing begins its words with; the driver gives it as the code of the error. */
export const markers = {
  /** The guard of a downgrade found rows. */
  dataLoss: 'ALU01',
  /** The bookkeeping is not what it was when the plan was made. */
  bookkeeping: 'ALU02',
  /** The session does not hold the lock it took. */
  lockLost: 'ALU03',
  /** Somebody else has the lock. */
  lockNotHad: 'ALU04',
  /** Rows that do not fit. */
  rows: 'ALU05',
} as const

/** One of our own failures. */
export type Marker = (typeof markers)[keyof typeof markers]

/**
 * An expression that fails where it is evaluated, with words of ours. Neither server has a statement for that outside of stored
 * programs, but both tell the expression whose value is too large for its type, and both evaluate one branch of an IF alone. Not
 * for `DO`: MariaDB turns the failure into a warning there.
 * https://dev.mysql.com/doc/refman/8.4/en/out-of-range-and-overflow.html
 */
export function failure(marker: Marker, words: string): string {
  // Quotes and backslashes are told back in ways that differ.
  return `~0 + LENGTH(${quoteText(`${marker}: ${words.replaceAll(/['"\\\0]/g, '')}`)})`
}

/** A statement that fails with these words where a condition is true; where it is false or NULL it does nothing. */
export function failWhen(conditionSql: string, marker: Marker, words: string): string {
  return `SELECT ${failing(conditionSql, marker, words)} AS \`fine\``
}

/** The same without a row in answer, so that it can travel with others. */
export function failWithoutRow(conditionSql: string, marker: Marker, words: string): string {
  return `SET @aludel_fine = ${failing(conditionSql, marker, words)}`
}

function failing(conditionSql: string, marker: Marker, words: string): string {
  return `IF(${conditionSql}, ${failure(marker, words)}, 0)`
}
