import type { SqlLexer } from './lexer.js'

/**
 * The names of all identifier tokens, as the engine reads them: every bare word, key words too, and every quoted name.
 * What is not in the set is certainly not named by the text; what is in it may be. Where the engine does not tell upper
 * from lower case in names, the set has a name in every case, and gives them in one.
 */
export function mentions(text: string, lexer: SqlLexer): ReadonlySet<string> {
  return new FoldedNames(lexer, text)
}

class FoldedNames extends Set<string> {
  readonly #fold: (name: string) => string

  constructor({ rules, tokenize }: SqlLexer, text: string) {
    super()
    this.#fold = (name) => rules.foldName(name)
    for (const { name } of tokenize(text).tokens) if (name !== undefined) this.add(this.#fold(name))
  }

  override has(name: string): boolean {
    return super.has(this.#fold(name))
  }
}
