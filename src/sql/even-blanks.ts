import type { SqlLexer } from './lexer.js'
import { isSignificant } from './token.js'

/** The text with one blank where blanks and comments were, and none at its ends. */
export function evenBlanks(text: string, lexer: SqlLexer): string {
  let even = ''
  let gap = false
  for (const token of lexer.tokenize(text).tokens) {
    if (!isSignificant(token)) {
      gap = true
      continue
    }
    even += (gap && even !== '' ? ' ' : '') + token.text
    gap = false
  }
  return even
}
