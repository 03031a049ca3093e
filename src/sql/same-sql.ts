import type { SqlLexer } from './lexer.js'
import { isSignificant, isSymbol, type SqlToken } from './token.js'

/**
 * A text in a form that is equal only for texts that mean the same: blanks and comments are one blank, words are in the
 * engine's case, names that need no quotes have none, and brackets around the whole are gone. Two texts that mean the
 * same may still differ in it.
 */
export function normalSql(text: string, lexer: SqlLexer): string {
  return withoutBrackets(lexer.tokenize(text).tokens.filter(isSignificant))
    .map((token) => written(token, lexer))
    .join(' ')
}

/** Do the two say the same, as far as words alone show it? */
export function sameSql(a: string, b: string, lexer: SqlLexer): boolean {
  return a === b || normalSql(a, lexer) === normalSql(b, lexer)
}

function written({ kind, text, name }: SqlToken, { rules }: SqlLexer): string {
  if (name === undefined) return text
  if (kind === 'word') return rules.foldName(name)
  return rules.plainName.test(name) && !rules.quotedWords.has(name.toLowerCase())
    ? rules.foldName(name)
    : text
}

/** The tokens without the brackets around all of them; a semicolon at the end goes too. */
export function withoutBrackets(tokens: readonly SqlToken[]): readonly SqlToken[] {
  let [from, to] = [0, tokens.length]
  while (to > from && isSymbol(tokens[to - 1], ';')) to -= 1
  while (isSymbol(tokens[from], '(') && closes(tokens, from) === to - 1) {
    from += 1
    to -= 1
  }
  return tokens.slice(from, to)
}

/** Where the bracket that opens here closes. */
function closes(tokens: readonly SqlToken[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at += 1) {
    if (isSymbol(tokens[at], '(')) depth += 1
    if (isSymbol(tokens[at], ')')) depth -= 1
    if (depth === 0) return at
  }
  return -1
}
