import type { SqlLexer } from '../../../sql/lexer.js'
import type { SqlToken } from '../../../sql/token.js'
import type { CatalogRow } from '../../catalog.js'
import { Fields } from '../../catalog-fields.js'
import { quoteTable } from '../quoting.js'
import { unescaped } from './constants.js'

/** What a body may have that information_schema does not tell as it was written. */
const lossy = /['"\\]/

/**
 * The triggers and routines that are asked for one by one: the constants of their bodies are told without what escapes their quotes,
 * which is not SQL any more, and SHOW CREATE alone tells them as they are.
 * https://dev.mysql.com/doc/refman/8.4/en/show-create-trigger.html
 */
export function codeTextsSql(
  triggers: readonly CatalogRow[],
  routines: readonly CatalogRow[],
): readonly string[] {
  return [
    ...triggers.flatMap((row) => asked('TRIGGER', row)),
    ...routines.flatMap((row) => {
      const kind = new Fields(row).text('kind')
      return kind === 'FUNCTION' || kind === 'PROCEDURE' ? asked(kind, row) : []
    }),
  ]
}

function asked(kind: string, row: CatalogRow): readonly string[] {
  const fields = new Fields(row)
  if (!lossy.test(fields.optional('body') ?? '')) return []
  return [`SHOW CREATE ${kind} ${quoteTable({ schema: fields.text('schema'), name: fields.text('name') })}`]
}

/** The rows with their bodies as they were written, where one of the texts that were told ends with that. */
export function withBodies(
  rows: readonly CatalogRow[],
  texts: readonly CatalogRow[],
  lexer: SqlLexer,
): readonly CatalogRow[] {
  if (texts.length === 0) return rows
  const statements = texts.flatMap((row) =>
    Object.entries(row).flatMap(([key, value]) =>
      /^(?:create |sql original)/i.test(key) && typeof value === 'string' ? [value] : [],
    ),
  )
  return rows.map((row) => {
    const told = new Fields(row).optional('body')
    if (told === undefined || !lossy.test(told)) return row
    const body = statements.map((text) => bodyIn(text, told, lexer)).find((found) => found !== undefined)
    return body === undefined ? row : { ...row, body }
  })
}

/** What the statement ends with, if it is told like this. */
function bodyIn(statement: string, told: string, lexer: SqlLexer): string | undefined {
  const wanted = told.trim()
  const start = wanted.slice(0, wanted.search(lossy))
  for (let at = statement.indexOf(start); at >= 0; at = statement.indexOf(start, at + 1)) {
    const body = statement.slice(at)
    const { tokens } = lexer.tokenize(body)
    const forms = [tokens.map((token) => bare(token, false)), tokens.map((token) => bare(token, true))]
    if (forms.some((form) => form.join('').trim() === wanted)) return body
  }
  return undefined
}

/** A constant as the catalog has it: without what escapes; MariaDB leaves its own quotes doubled. */
function bare({ kind, text }: SqlToken, isDoubled: boolean): string {
  const [, quote = '', inner] = /^(['"])(.*)\1$/s.exec(text) ?? []
  if (kind !== 'string' || inner === undefined) return text
  const value = unescaped(inner, quote)
  return quote + (isDoubled ? value.replaceAll(quote, quote + quote) : value) + quote
}
