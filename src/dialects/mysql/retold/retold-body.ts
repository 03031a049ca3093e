import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import { isSignificant } from '../../../sql/token.js'
import { bodySql } from '../steps/body.js'

/**
 * A body that was read, as documents write it: the server keeps word by word what it was sent, which stands between BEGIN and END.
 * Comments around it MySQL forgets behind, and MariaDB before.
 */
export function retoldBody(read: string, like: string): string {
  return withoutEdges(bodySql(like)) === withoutEdges(read) ? like : read
}

/** Without the blanks and comments around it. */
function withoutEdges(text: string): string {
  const seen = mysqlLexer.tokenize(text).tokens.filter(isSignificant)
  return text.slice(seen[0]?.start ?? 0, seen.at(-1)?.end ?? 0)
}
