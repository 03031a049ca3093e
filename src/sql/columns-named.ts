import type { SqlLexer } from './lexer.js'
import { namesColumn } from './names-column.js'

/** Words that stand where an operand may, and are none: forms of `normalize`, beginnings of `xmlparse`, types of two words. */
const neverColumns: ReadonlySet<string> = new Set(
  'nfc nfd nfkc nfkd document content double national character char bit'.split(' '),
)

/** The names that an expression can only mean as columns, in the order in which they first stand there. */
export function columnsNamed(text: string, lexer: SqlLexer): readonly string[] {
  const names = new Set(lexer.tokenize(text).tokens.flatMap(({ name }) => name ?? []))
  return [...names].filter((name) => !neverColumns.has(name) && namesColumn(text, lexer, '', name))
}
