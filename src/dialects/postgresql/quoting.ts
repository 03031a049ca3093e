import type { TableName } from '../../model/table.js'

/** A text that PostgreSQL cannot hold, as a name or as a value: it has a NUL in it, or is an empty name. */
export class UnquotableTextError extends Error {
  override readonly name = 'UnquotableTextError'
  readonly text: string

  constructor(text: string, message: string) {
    super(message)
    this.text = text
  }
}

/**
 * An identifier, always quoted: then its case stays, and no word is reserved. The one place where names become SQL.
 * https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS
 * @throws UnquotableTextError for an empty name or one with a NUL
 */
export function quoteName(name: string): string {
  if (name === '') throw new UnquotableTextError(name, 'PostgreSQL has no empty names')
  refuseNul(name)
  return `"${name.replaceAll('"', '""')}"`
}

/**
 * A text constant. Sessions run with `standard_conforming_strings = on`, so a backslash is a character like others.
 * https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS
 * @throws UnquotableTextError for a text with a NUL, which PostgreSQL cannot store
 */
export function quoteText(text: string): string {
  refuseNul(text)
  return `'${text.replaceAll("'", "''")}'`
}

/** A table's name; qualified only when it stands outside the default schema. */
export function quoteTable(table: TableName): string {
  return table.schema === undefined
    ? quoteName(table.name)
    : `${quoteName(table.schema)}.${quoteName(table.name)}`
}

/** The name of something that lives in the schema of a table: its indexes and sequences. */
export function quoteBeside(table: TableName, name: string): string {
  return quoteTable(table.schema === undefined ? { name } : { schema: table.schema, name })
}

/**
 * A text between dollar quotes, with a tag that does not occur in it.
 * https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-DOLLAR-QUOTING
 */
export function dollarQuote(text: string): string {
  let tag = '$aludel$'
  for (let n = 1; text.includes(tag); n++) tag = `$aludel${n}$`
  return `${tag}\n${text}\n${tag}`
}

/** A comment line in a script; line breaks would end the comment. */
export function commentLine(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line === '' ? '--' : `-- ${line}`))
    .join('\n')
}

function refuseNul(text: string): void {
  if (text.includes('\0')) throw new UnquotableTextError(text, 'PostgreSQL cannot hold a NUL character')
}

/** A statement with its semicolon, on a line of its own where a comment at the end would swallow it. */
export function scriptStatement(sql: string): string {
  return `${sql}${sql.includes('--') ? '\n' : ''};`
}
