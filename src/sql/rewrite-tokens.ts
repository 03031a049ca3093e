import type { SqlLexer } from './lexer.js'
import { isSignificant, type SqlToken } from './token.js'

/** A significant token's surroundings: neighbours that the grammar sees. */
export interface TokenPlace {
  readonly token: SqlToken
  /** The significant token `distance` places to the right, or to the left when negative. */
  neighbour(distance: number): SqlToken | undefined
}

/** Replaces the identifier tokens that `isMeant` picks by the name `to`, and keeps everything else byte for byte. */
export function rewriteNames(
  text: string,
  lexer: SqlLexer,
  { to, isMeant }: { readonly to: string; readonly isMeant: (place: TokenPlace) => boolean },
): string {
  const significant = lexer.tokenize(text).tokens.filter(isSignificant)
  let rewritten = ''
  let kept = 0
  for (const [index, token] of significant.entries()) {
    const neighbour = (distance: number): SqlToken | undefined => significant[index + distance]
    if (token.name === undefined || !isMeant({ token, neighbour })) continue
    rewritten += text.slice(kept, token.start) + spelled(to, token, lexer)
    kept = token.end
  }
  return rewritten + text.slice(kept)
}

/** A name that was quoted stays quoted; a bare one gets quotes only when it needs them. */
function spelled(name: string, replaced: SqlToken, { rules }: SqlLexer): string {
  const needsQuotes = !rules.plainName.test(name) || rules.quotedWords.has(name.toLowerCase())
  return replaced.kind === 'quoted' || needsQuotes ? rules.quoteName(name) : name
}
