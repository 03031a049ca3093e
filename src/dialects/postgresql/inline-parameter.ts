import { postgresqlLexer } from '../../sql/postgresql-lexer.js'
import { quoteText } from './quoting.js'

/** The statement with a text constant where `$1` stands; the same characters inside of a name or a text are left alone. */
export function inlineParameter(sql: string, text: string): string {
  return postgresqlLexer
    .tokenize(sql)
    .tokens.map((token) => (token.kind === 'parameter' ? quoteText(text) : token.text))
    .join('')
}
