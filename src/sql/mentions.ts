import type { SqlLexer } from './lexer.js'

/**
 * The names of all identifier tokens, as the engine reads them: every bare word, key words too, and every quoted name.
 * What is not in the set is certainly not named by the text; what is in it may be. Where the engine does not tell upper
 * from lower case, the set gives names as they are written, and has them in every case.
 *
 * @param more names that are in the set besides
 */
export function mentions(text: string, lexer: SqlLexer, more: readonly string[] = []): ReadonlySet<string> {
  const names = lexer.tokenize(text).tokens.flatMap(({ name }) => (name === undefined ? [] : [name]))
  return new FoldedNames([...names, ...more], (name) => lexer.rules.foldName(name))
}

class FoldedNames extends Set<string> {
  readonly #fold: (name: string) => string
  readonly #folded: ReadonlySet<string>

  constructor(names: readonly string[], fold: (name: string) => string) {
    super(names)
    this.#fold = fold
    this.#folded = new Set(names.map(fold))
  }

  override has(name: string): boolean {
    return this.#folded.has(this.#fold(name))
  }
}
