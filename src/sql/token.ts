/** What a piece of SQL text is. `quoted` is a quoted identifier, `word` a bare one or a keyword. */
export type SqlTokenKind =
  'word' | 'quoted' | 'string' | 'number' | 'operator' | 'punctuation' | 'parameter' | 'comment' | 'space'

/** One token of a SQL text. The texts of all tokens, joined, are the text itself. */
export interface SqlToken {
  readonly kind: SqlTokenKind
  /** The token as written. */
  readonly text: string
  /** Offset of the first character, in UTF-16 units from the start of the text. */
  readonly start: number
  /** Offset behind the last character. */
  readonly end: number
  /** The identifier as the engine reads it (folded, unescaped, cut), for `word` and `quoted`. */
  readonly name?: string
}

const significance: Readonly<Record<SqlTokenKind, boolean>> = {
  word: true,
  quoted: true,
  string: true,
  number: true,
  operator: true,
  punctuation: true,
  parameter: true,
  comment: false,
  space: false,
}

/** Whether the engine's grammar sees the token: everything but blanks and comments. */
export function isSignificant(token: SqlToken): boolean {
  return significance[token.kind]
}

/** Whether the token is a bare word that reads as `word`, given in lower case. */
export function isWord(token: SqlToken | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.length === word.length && keyword(token) === word
}

/** A bare word as key words are read, in lower case, whatever the case of names means; undefined for all else. */
export function keyword(token: SqlToken | undefined): string | undefined {
  return token?.kind === 'word' ? token.name?.toLowerCase() : undefined
}

/** Whether the token is the punctuation or operator `text`. */
export function isSymbol(token: SqlToken | undefined, text: string): boolean {
  return (token?.kind === 'punctuation' || token?.kind === 'operator') && token.text === text
}
