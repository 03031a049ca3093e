import type { SqlLexer } from './lexer.js'
import { isName } from './name-position.js'
import { isSignificant, isSymbol, isWord, keyword, type SqlToken } from './token.js'

/** Where a text says the names of databases, where a database is what a schema is. */
export interface DatabaseWords {
  /** They stand for the database. */
  readonly certain: readonly SqlToken[]
  /** They may: a table or an alias of that name is in the text too, or they stand in a text that is run or looked up. */
  readonly doubtful: readonly SqlToken[]
}

/**
 * The words of a text that are names of databases. What stands before a dot, and behind none, is a database, a table or an alias; it
 * is no table and no alias where the text has the name nowhere else.
 * https://dev.mysql.com/doc/refman/8.4/en/identifier-qualifiers.html
 *
 * @param isDatabase is it one of the names that are looked for?
 */
export function databaseWords(
  text: string,
  lexer: SqlLexer,
  isDatabase: (name: string) => boolean,
): DatabaseWords {
  const tokens = lexer.tokenize(text).tokens.filter(isSignificant)
  const isPlain = plainNames(tokens)
  const runsTexts = tokens.some((token) => textWords.has(keyword(token) ?? ''))
  const certain: SqlToken[] = []
  const doubtful: SqlToken[] = []
  tokens.forEach((token, i) => {
    if (token.kind === 'string') {
      if (runsTexts && wordsIn(token.text).some(isDatabase)) doubtful.push(token)
      return
    }
    if (!mayBeDatabase(tokens, i, lexer) || !isDatabase(token.name ?? '')) return
    const isCertain = isBehindDatabase(tokens, i) || !isPlain(token) || isWhole(tokens, i)
    if (isCertain) certain.push(token)
    else doubtful.push(token)
  })
  return { certain, doubtful }
}

/** Databases that a text names where it means a table, a view or a routine, or a database itself. */
export function databasesIn(text: string, lexer: SqlLexer): readonly string[] {
  const tokens = lexer.tokenize(text).tokens.filter(isSignificant)
  const isPlain = plainNames(tokens)
  return tokens.flatMap((token, i) => {
    if (token.name === undefined || !mayBeDatabase(tokens, i, lexer)) return []
    if (isBehindDatabase(tokens, i)) return [token.name]
    const before = keyword(tokens[i - 1]) ?? ''
    const isMeant =
      tableWords.has(before) ||
      ['from', 'update', 'exists'].includes(before) ||
      (before === 'on' && ['grant', 'revoke'].some((word) => isWord(tokens[0], word)))
    return isMeant && !isPlain(token) && !rowWords.has(token.name.toLowerCase()) ? [token.name] : []
  })
}

/** Words behind which a table, a view or a routine is named, never a column. */
const tableWords: ReadonlySet<string> = new Set([
  'join',
  'into',
  'table',
  'view',
  'trigger',
  'procedure',
  'function',
  'call',
  'references',
])

/** The row of a trigger. */
const rowWords: ReadonlySet<string> = new Set(['new', 'old'])

/** Words by which a text is run, or the catalog is asked for one. */
const textWords: ReadonlySet<string> = new Set([
  'prepare',
  'immediate',
  'information_schema',
  'mysql',
  'show',
])

/** Is it a name before a dot and behind none, or one that is called a database? */
function mayBeDatabase(tokens: readonly SqlToken[], at: number, { rules }: SqlLexer): boolean {
  const token = tokens[at]
  if (token?.name === undefined || !isName(token, rules)) return false
  return (isSymbol(tokens[at + 1], '.') && !isSymbol(tokens[at - 1], '.')) || isBehindDatabase(tokens, at)
}

/** `DATABASE x`, `SCHEMA IF NOT EXISTS x`, `USE x`. */
function isBehindDatabase(tokens: readonly SqlToken[], at: number): boolean {
  let before = at - 1
  for (const word of ['exists', 'not', 'if']) if (isWord(tokens[before], word)) before -= 1
  return ['database', 'schema', 'use'].some((word) => isWord(tokens[before], word))
}

/** `x.table.column`, `x.call(…)`, `JOIN x.table`. */
function isWhole(tokens: readonly SqlToken[], at: number): boolean {
  const next = tokens[at + 3]
  return isSymbol(next, '.') || isSymbol(next, '(') || tableWords.has(keyword(tokens[at - 1]) ?? '')
}

/** Names that a text has elsewhere than before a dot. */
function plainNames(tokens: readonly SqlToken[]): (token: SqlToken) => boolean {
  const names = tokens.flatMap(({ name }, i) =>
    name === undefined ||
    isBehindDatabase(tokens, i) ||
    (isSymbol(tokens[i + 1], '.') && !isSymbol(tokens[i - 1], '.'))
      ? []
      : [name.toLowerCase()],
  )
  const plain = new Set(names)
  return ({ name }) => name !== undefined && plain.has(name.toLowerCase())
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_$]+/gu) ?? []
}
