import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import { splitStatements } from '../../../sql/split-statements.js'
import { isSignificant, isSymbol } from '../../../sql/token.js'

/**
 * What a trigger or a routine does: one statement as it stands, several between BEGIN and END.
 * https://dev.mysql.com/doc/refman/8.4/en/begin-end.html
 */
export function bodySql(body: string): string {
  const text = bareBody(body)
  if (/^(?:[\w$]+\s*:\s*)?begin\b/i.test(text)) return text
  const { statements } = splitStatements(text, mysqlLexer)
  return statements.length < 2 ? text : `BEGIN\n${text};\nEND`
}

/** Without what the server keeps nothing of: comments before and behind, and a semicolon at the end. */
function bareBody(body: string): string {
  const { tokens } = mysqlLexer.tokenize(body)
  const first = tokens.findIndex(isSignificant)
  const last = tokens.findLastIndex((token) => isSignificant(token) && !isSymbol(token, ';'))
  return last < 0 ? body.trim() : body.slice(tokens[first]?.start, tokens[last]?.end)
}
