import type { SqlLexer } from './lexer.js'
import { isSignificant, isSymbol, isWord, keyword, type SqlToken } from './token.js'

/** Does the text have this constant, in plain quotes: `'guest'`? */
export function hasConstant(text: string, lexer: SqlLexer, value: string): boolean {
  const written = constant(value)
  return lexer.tokenize(text).tokens.some(({ kind, text: token }) => kind === 'string' && token === written)
}

/** The values of all constants in plain quotes. */
export function textConstants(text: string, lexer: SqlLexer): readonly string[] {
  return lexer
    .tokenize(text)
    .tokens.flatMap(({ kind, text: token }) =>
      kind === 'string' && token.startsWith("'") ? [token.slice(1, -1).replaceAll("''", "'")] : [],
    )
}

/** The text with one constant in place of another. */
export function replaceConstant(text: string, lexer: SqlLexer, from: string, to: string): string {
  const written = constant(from)
  return lexer
    .tokenize(text)
    .tokens.map((token) => (token.kind === 'string' && token.text === written ? constant(to) : token.text))
    .join('')
}

/**
 * Can every constant of the expression only be a value of this type? It is so where the expression names no column of
 * another type, casts to no other type, and calls nothing that may take a text of its own.
 */
export function hasOnlyConstantsOf(
  text: string,
  lexer: SqlLexer,
  own: {
    readonly columns: ReadonlySet<string>
    readonly otherColumns: ReadonlySet<string>
    readonly type: string
  },
): boolean {
  const tokens = lexer.tokenize(text).tokens.filter(isSignificant)
  const names = new Set(tokens.flatMap(({ name }) => name ?? []))
  if (![...own.columns].some((column) => names.has(column))) return false
  if ([...own.otherColumns].some((column) => names.has(column))) return false
  return tokens.every(
    (token, i) => !isForeignCast(tokens, i, own.type) && !(isSymbol(tokens[i + 1], '(') && isCall(token)),
  )
}

const transparent: ReadonlySet<string> = new Set(
  'and or not in any all some array when then else case between coalesce nullif greatest least is distinct from'.split(
    ' ',
  ),
)

function isCall(token: SqlToken): boolean {
  return token.name !== undefined && !transparent.has(keyword(token) ?? '')
}

function isForeignCast(tokens: readonly SqlToken[], at: number, type: string): boolean {
  const token = tokens[at]
  if (isWord(token, 'cast')) return true
  if (!isSymbol(token, '::')) return false
  const name = isSymbol(tokens[at + 2], '.') ? tokens[at + 3] : tokens[at + 1]
  return name?.name !== type
}

function constant(value: string): string {
  return `'${value.replaceAll("'", "''")}'`
}
