import type { SqlLexer } from '../sql/lexer.js'

/** Constants of conditions. */
export interface Constants {
  readonly strings: readonly string[]
  readonly numbers: readonly string[]
}

/**
 * The constants of those texts that name the column (or a domain's `value`): where a condition lists what is allowed,
 * they are it.
 */
export function constantsOf(texts: readonly string[], column: string, lexer: SqlLexer): Constants {
  const strings: string[] = []
  const numbers: string[] = []
  for (const text of texts) {
    const { tokens } = lexer.tokenize(text)
    if (!tokens.some(({ name }) => name === column || name === 'value')) continue
    for (const { kind, text: written } of tokens) {
      if (kind === 'string' && written.startsWith("'")) {
        strings.push(written.slice(1, -1).replaceAll("''", "'"))
      }
      if (kind === 'number') numbers.push(written)
    }
  }
  return { strings, numbers }
}
