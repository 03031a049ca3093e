import { mysqlLexer } from '../../sql/mysql-lexer.js'
import { quoteText } from './quoting.js'

/** The statement with a text constant where `?` stands; the same character inside of a name or a text is left alone. */
export function inlineParameter(sql: string, text: string): string {
  return mysqlLexer
    .tokenize(sql)
    .tokens.map((token) => (token.text === '?' ? quoteText(text) : token.text))
    .join('')
}
