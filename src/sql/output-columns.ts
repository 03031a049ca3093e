import type { SqlLexer } from './lexer.js'
import { nameOfItem, selectList } from './select-list.js'
import { isSignificant } from './token.js'

/** The names of the columns that a SELECT gives; undefined where its text does not tell one of them. */
export function outputColumns(query: string, lexer: SqlLexer): readonly string[] | undefined {
  const items = selectList(lexer.tokenize(query).tokens.filter(isSignificant))?.items.map(nameOfItem)
  const names = items?.filter((name) => name !== undefined)
  return names?.length === items?.length ? names : undefined
}
