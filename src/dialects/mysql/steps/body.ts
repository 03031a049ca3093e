import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import { splitStatements } from '../../../sql/split-statements.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../../sql/token.js'

/**
 * What a trigger or a routine does: one statement as it stands, several between BEGIN and END.
 * https://dev.mysql.com/doc/refman/8.4/en/begin-end.html
 */
export function bodySql(body: string): string {
  const text = body.trim().replace(/;$/, '').trimEnd()
  const { tokens } = mysqlLexer.tokenize(text)
  const seen = tokens.filter(isSignificant)
  if (isBlock(seen)) return text
  const { statements } = splitStatements(text, mysqlLexer)
  if (statements.length < 2) return text
  return `BEGIN\n${text}${endOf(tokens, seen)}\nEND`
}

/** The semicolon of the last statement, unless it has one. A comment to the end of the line would swallow it. */
function endOf(tokens: readonly SqlToken[], seen: readonly SqlToken[]): string {
  if (isSymbol(seen.at(-1), ';')) return ''
  return tokens.at(-1)?.kind === 'comment' ? '\n;' : ';'
}

/** Does it begin with BEGIN, or with a label before it? */
function isBlock([first, second, third]: readonly SqlToken[]): boolean {
  return isWord(first, 'begin') || (isSymbol(second, ':') && isWord(third, 'begin'))
}
