import { behindBracket } from './from-items.js'
import { isSymbol, isWord, type SqlToken } from './token.js'

/** What a WITH gives names to: they hide tables of the same name. */
export function namedQueries(tokens: readonly SqlToken[]): ReadonlySet<string> {
  const names = new Set<string>()
  if (!tokens.some((token) => isWord(token, 'with'))) return names
  for (const [i, token] of tokens.entries()) {
    const behind = isSymbol(tokens[i + 1], '(') ? behindBracket(tokens, i + 1) : i + 1
    if (token.name !== undefined && isWord(tokens[behind], 'as')) names.add(token.name)
  }
  return names
}
