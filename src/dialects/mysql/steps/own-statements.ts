import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import { isSignificant, keyword } from '../../../sql/token.js'

/** How statements begin that change rows, or read them, and nothing else: all others end the transaction that stands open. */
const ofRows: ReadonlySet<string> = new Set([
  'insert',
  'update',
  'delete',
  'replace',
  'select',
  'with',
  'do',
  'call',
  'values',
  'table',
])

/** Would the statement end the transaction? https://dev.mysql.com/doc/refman/8.4/en/implicit-commit.html */
export function cannotRunInTransaction(sql: string): boolean {
  const first = mysqlLexer.tokenize(sql).tokens.find(isSignificant)
  if (first === undefined || first.text === '(') return false
  return !ofRows.has(keyword(first) ?? '')
}
