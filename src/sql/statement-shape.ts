import { keyword, type SqlToken } from './token.js'

/** How many tokens a shape may hold: statements are known by their beginnings, and rows of an INSERT say nothing. */
const maxShapeTokens = 2_000

/**
 * A statement reduced to what its kind depends on, for tables of regular expressions: significant tokens joined by
 * single blanks, bare words in lower case, strings as `''`, quoted names as `""`.
 */
export function statementShape(tokens: readonly SqlToken[]): string {
  return tokens
    .slice(0, maxShapeTokens)
    .map((token) => {
      if (token.kind === 'string') return "''"
      if (token.kind === 'quoted') return '""'
      return keyword(token) ?? token.text
    })
    .join(' ')
}
