import { behindBracket } from './from-items.js'
import type { SqlLexer } from './lexer.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from './token.js'

/** The names of the columns that a SELECT gives; undefined where its text does not tell one of them. */
export function outputColumns(query: string, lexer: SqlLexer): readonly string[] | undefined {
  const tokens = lexer.tokenize(query).tokens.filter(isSignificant)
  if (!isWord(tokens[0], 'select')) return undefined
  const names: string[] = []
  let item: SqlToken[] = []
  const start = isWord(tokens[1], 'all') ? 2 : 1
  for (let at = start; at <= tokens.length;) {
    const token = tokens[at]
    if (token === undefined || isWord(token, 'from') || isSymbol(token, ',')) {
      const name = nameOfItem(item)
      if (name === undefined) return undefined
      names.push(name)
      if (!isSymbol(token, ',')) return names
      item = []
      at += 1
      continue
    }
    const next = isSymbol(token, '(') ? behindBracket(tokens, at) : at + 1
    item.push(...tokens.slice(at, next))
    at = next
  }
  return names
}

/** `a`, `u.a`, and anything with AS. */
function nameOfItem(item: readonly SqlToken[]): string | undefined {
  const last = item.at(-1)
  if (last?.name === undefined) return undefined
  if (item.length === 1 || isWord(item.at(-2), 'as')) return last.name
  const isPath = item.every((token, i) => (i % 2 === 0 ? token.name !== undefined : isSymbol(token, '.')))
  return isPath ? last.name : undefined
}
