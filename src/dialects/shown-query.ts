import { evenBlanks } from '../sql/even-blanks.js'
import type { SqlLexer } from '../sql/lexer.js'

/** Enough to know a statement by. */
const shownCharacters = 80

/**
 * The beginning of somebody else's statement as it may be shown: its text constants are covered, since they may be
 * passwords or people, and so are its comments. The server cuts long statements, so the last constant need not end.
 */
export function shownQuery(query: string, lexer: SqlLexer): string {
  const covered = lexer
    .tokenize(query)
    .tokens.map(({ kind, text }) => (kind === 'string' ? "'…'" : text))
    .join('')
  const even = evenBlanks(covered, lexer)
  return even.length > shownCharacters ? `${even.slice(0, shownCharacters - 1)}…` : even
}
