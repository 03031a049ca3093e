import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import { isSignificant } from '../../../sql/token.js'
import { bodySql } from '../steps/body.js'

/**
 * A body that was read, as documents write it: the server keeps word by word what it was sent, which stands between BEGIN and END.
 * Comments at its edges are forgotten: by MySQL those behind, by MariaDB those before.
 */
export function retoldBody(read: string, like: string): string {
  const sent = bodySql(like)
  const seen = mysqlLexer.tokenize(sent).tokens.filter(isSignificant)
  const [begin, end] = [seen[0]?.start, seen.at(-1)?.end]
  return [sent, sent.slice(begin), sent.slice(0, end)].includes(read) ? like : read
}
