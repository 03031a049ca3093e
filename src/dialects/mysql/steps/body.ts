import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import { splitStatements } from '../../../sql/split-statements.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../../sql/token.js'

/**
 * What a trigger or a routine does: one statement as it stands, several between BEGIN and END.
 * https://dev.mysql.com/doc/refman/8.4/en/begin-end.html
 */
export function bodySql(body: string): string {
  const text = bareBody(body)
  const { statements } = splitStatements(text, mysqlLexer)
  return statements.length < 2 || isBlock(text) ? text : `BEGIN\n${text};\nEND`
}

/** Without what servers keep nothing of, or not all: comments before and behind, and a semicolon at the end. */
function bareBody(body: string): string {
  const { tokens } = mysqlLexer.tokenize(body)
  const first = tokens.findIndex(isSignificant)
  const last = tokens.findLastIndex((token) => isSignificant(token) && !isSymbol(token, ';'))
  return last < 0 ? body.trim() : body.slice(tokens[first]?.start, tokens[last]?.end)
}

/** Does it begin with BEGIN, or with a label before it? */
function isBlock(text: string): boolean {
  const [first, second, third]: readonly SqlToken[] = mysqlLexer.tokenize(text).tokens.filter(isSignificant)
  return isWord(first, 'begin') || (isSymbol(second, ':') && isWord(third, 'begin'))
}
