import { isSymbol } from '../../sql/token.js'
import type { SqlLexer } from '../../sql/lexer.js'

/** What ends a statement that has semicolons of its own. Clients look for it everywhere, in constants too. */
const delimiter = '$$'

/**
 * A statement as the client `mysql` takes it: that knows nothing of bodies, and ends a statement at its first semicolon.
 * https://dev.mysql.com/doc/refman/8.4/en/stored-programs-defining.html
 */
export function scriptStatement(sql: string, lexer: SqlLexer): string {
  if (!lexer.tokenize(sql).tokens.some((token) => isSymbol(token, ';'))) {
    return `${sql}${sql.includes('--') || sql.includes('#') ? '\n' : ''};`
  }
  const end = sql.includes(delimiter) ? '//aludel//' : delimiter
  return `DELIMITER ${end}\n${sql}\n${end}\nDELIMITER ;`
}
