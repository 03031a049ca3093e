import type { SqlLexer } from './lexer.js'
import { withoutBrackets } from './same-sql.js'
import { isSignificant, isWord } from './token.js'

/**
 * An expression without the brackets around the whole of it, as the engine writes them: `(a > 0)` is `a > 0`. They mean
 * nothing, but around a query, which is no expression without them.
 */
export function withoutOuterBrackets(text: string, lexer: SqlLexer): string {
  const inner = withoutBrackets(lexer.tokenize(text).tokens.filter(isSignificant))
  const [first, last] = [inner[0], inner.at(-1)]
  if (first === undefined || last === undefined) return text
  if (['select', 'with', 'values'].some((word) => isWord(first, word))) return text
  return text.slice(first.start, last.end)
}
