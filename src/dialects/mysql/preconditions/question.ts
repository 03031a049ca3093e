import { tableKey } from '../../../model/schema-model.js'
import type { Table, TableName } from '../../../model/table.js'
import { mentions } from '../../../sql/mentions.js'
import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import type { Precondition } from '../../../steps/statement.js'
import { quoteName, quoteTable } from '../quoting.js'

/**
 * Is there a row that meets the condition? Then the step would fail.
 *
 * @param found a text in SQL that tells the value in the way
 */
export function question(
  table: TableName,
  columns: readonly string[],
  from: string,
  condition: string,
  { sentence, help }: { readonly sentence: string; readonly help: string },
  found?: string,
): Precondition {
  return {
    sql: `SELECT ${found === undefined ? '1' : `${found} AS \`found\``} FROM ${from} WHERE ${condition} LIMIT 1`,
    sentence,
    help: `${help}: SELECT * FROM ${from} WHERE ${condition}`,
    reads: [{ table: tableKey(table), columns }],
  }
}

/** Before a column forbids null, or becomes part of a key that does. */
export function noNulls(table: Table, column: string, help: string): Precondition {
  return question(table, [column], quoteTable(table), `${quoteName(column)} IS NULL`, {
    sentence: `no row of ${quoteTable(table)} has a null in ${quoteName(column)}`,
    help,
  })
}

/** Names as a person reads them: `a`, or (`a`, `b`). */
export function listed(columns: readonly string[]): string {
  return columns.length === 1 ? quoteName(columns[0] ?? '') : `(${columns.map(quoteName).join(', ')})`
}

/** Columns of the table that the texts name. */
export function columnsNamed(table: Table, texts: readonly string[]): readonly string[] {
  const names = new Set(texts.flatMap((text) => [...mentions(text, mysqlLexer)]))
  return table.columns.map(({ name }) => name).filter((name) => names.has(name))
}
