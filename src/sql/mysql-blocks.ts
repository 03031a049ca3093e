import { isSymbol, isWord, keyword, type SqlToken } from './token.js'

/**
 * What a token does to the depth of blocks inside of one statement: 1 where it begins one, -1 where it ends one. Routines,
 * triggers and events have blocks of statements, each with its own semicolon, that belong to one statement.
 * https://dev.mysql.com/doc/refman/8.4/en/sql-compound-statements.html
 *
 * @param tokens significant ones of the whole text
 * @param first the first of the statement
 */
export function blockDepthChange(tokens: readonly SqlToken[], first: number, at: number): -1 | 0 | 1 {
  const word = keyword(tokens[at])
  const opens = word === undefined ? undefined : openers[word]
  if (opens === undefined && word !== 'end') return 0
  if (!hasBody(tokens, first, at) || isNameHere(tokens, at)) return 0
  if (word === 'end') return -1
  // `END IF` and its like end what they name.
  return isWord(tokens[at - 1], 'end') || opens?.(tokens, at) !== true ? 0 : 1
}

const openers: Readonly<Record<string, (tokens: readonly SqlToken[], at: number) => boolean>> = {
  begin: () => true,
  case: () => true,
  loop: () => true,
  while: () => true,
  // REPEAT and IF are functions too.
  repeat: (tokens, at) => !isSymbol(tokens[at + 1], '('),
  if: (tokens, at) => !isCallOfIf(tokens, at) && !isExistenceClause(tokens, at),
  // MariaDB's loop over a range or a cursor.
  for: (tokens, at) => isWord(tokens[at + 2], 'in') && tokens[at + 1]?.kind === 'word',
}

/** How far behind the first word what a statement makes may stand: `CREATE OR REPLACE DEFINER = a@b AGGREGATE FUNCTION`. */
const headTokens = 16
const makersOfBodies = ['procedure', 'function', 'trigger', 'event', 'package']

function hasBody(tokens: readonly SqlToken[], first: number, at: number): boolean {
  if (isWord(tokens[first], 'begin')) return isWord(tokens[first + 1], 'not')
  if (!isWord(tokens[first], 'create') && !isWord(tokens[first], 'alter')) return false
  return tokens
    .slice(first + 1, Math.min(at, first + headTokens))
    .some((token) => makersOfBodies.some((word) => isWord(token, word)))
}

/** Behind a dot or AS, and before the colon of a label, words are names. */
function isNameHere(tokens: readonly SqlToken[], at: number): boolean {
  return isSymbol(tokens[at - 1], '.') || isWord(tokens[at - 1], 'as')
}

/** `IF(a, b, c)`: a condition in brackets has no comma outside of inner ones. */
function isCallOfIf(tokens: readonly SqlToken[], at: number): boolean {
  if (!isSymbol(tokens[at + 1], '(')) return false
  let depth = 0
  for (let next = at + 1; next < tokens.length; next += 1) {
    if (isSymbol(tokens[next], '(')) depth += 1
    if (isSymbol(tokens[next], ')')) depth -= 1
    if (depth === 0) return false
    if (depth === 1 && isSymbol(tokens[next], ',')) return true
  }
  return false
}

/** `IF [NOT] EXISTS name`; where a query follows in brackets it is a condition. */
function isExistenceClause(tokens: readonly SqlToken[], at: number): boolean {
  const exists = isWord(tokens[at + 1], 'not') ? at + 2 : at + 1
  return isWord(tokens[exists], 'exists') && !isSymbol(tokens[exists + 1], '(')
}
