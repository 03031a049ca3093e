import type { SqlLexer } from './lexer.js'
import { isSignificant, isSymbol, isWord, keyword, type SqlToken } from './token.js'

/** Does the text have this constant: `'guest'`? */
export function hasConstant(text: string, lexer: SqlLexer, value: string): boolean {
  return textConstants(text, lexer).includes(value)
}

/** The values of all constants that are texts. */
export function textConstants(text: string, lexer: SqlLexer): readonly string[] {
  return lexer.tokenize(text).tokens.flatMap((token) => valueOf(token, lexer) ?? [])
}

/** The text with one constant in place of another. */
export function replaceConstant(text: string, lexer: SqlLexer, from: string, to: string): string {
  return lexer
    .tokenize(text)
    .tokens.map((token) => (valueOf(token, lexer) === from ? lexer.rules.quoteText(to) : token.text))
    .join('')
}

/** As the dialect reads it: a backslash escapes in some. */
function valueOf({ kind, text }: SqlToken, { rules }: SqlLexer): string | undefined {
  return kind === 'string' ? rules.textOf(text) : undefined
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
