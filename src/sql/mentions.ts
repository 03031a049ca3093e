import type { SqlLexer } from './lexer.js'

/**
 * The names of all identifier tokens, as the engine reads them: every bare word, key words too, and every quoted name.
 * What is not in the set is certainly not named by the text; what is in it may be.
 */
export function mentions(text: string, lexer: SqlLexer): ReadonlySet<string> {
  return new Set(lexer.tokenize(text).tokens.flatMap(({ name }) => (name === undefined ? [] : [name])))
}
