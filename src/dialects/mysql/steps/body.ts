import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import { splitStatements } from '../../../sql/split-statements.js'

/**
 * What a trigger or a routine does: one statement as it stands, several between BEGIN and END.
 * https://dev.mysql.com/doc/refman/8.4/en/begin-end.html
 */
export function bodySql(body: string): string {
  const text = body.trim().replace(/;$/, '').trimEnd()
  if (/^(?:[\w$]+\s*:\s*)?begin\b/i.test(text)) return text
  const { statements } = splitStatements(text, mysqlLexer)
  return statements.length < 2 ? text : `BEGIN\n${text};\nEND`
}
