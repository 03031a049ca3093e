import type { Table } from '../../../model/table.js'
import { mentions } from '../../../sql/mentions.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'

/** Columns of the table that the texts name. */
export function columnsNamed(table: Table, texts: readonly string[]): readonly string[] {
  const names = new Set(texts.flatMap((text) => [...mentions(text, postgresqlLexer)]))
  return table.columns.map(({ name }) => name).filter((name) => names.has(name))
}
