import { isSymbol, isWord, type SqlToken } from './token.js'

const openers: readonly string[] = ['begin', 'then', 'else', 'do', 'loop', 'repeat']

/** May a statement of a body begin behind this token? https://dev.mysql.com/doc/refman/8.4/en/sql-compound-statements.html */
export function beginsStatement(before: SqlToken | undefined): boolean {
  return before === undefined || isSymbol(before, ';') || openers.some((word) => isWord(before, word))
}
