import type { SqlLexer } from './lexer.js'
import { renameColumn } from './rename-column.js'

/** Does an expression over one table name this column of it? A call, a type or a word of the same name does not count. */
export function namesColumn(text: string, lexer: SqlLexer, table: string, column: string): boolean {
  return renameColumn(text, lexer, { table, from: column, to: `${column}_` }) !== text
}
