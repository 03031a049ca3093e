import type { TableName } from '../../model/table.js'

/** A text that a server cannot hold as a name or as a value of a statement. */
export class UnquotableTextError extends Error {
  override readonly name = 'UnquotableTextError'
  readonly text: string

  constructor(text: string, message: string) {
    super(message)
    this.text = text
  }
}

/**
 * An identifier, always quoted: then no word is reserved. The one place where names become SQL.
 * https://dev.mysql.com/doc/refman/8.4/en/identifiers.html
 * @throws UnquotableTextError for a name that is empty, ends in a blank, or has a NUL or a character beyond the basic plane
 */
export function quoteName(name: string): string {
  if (name === '') throw new UnquotableTextError(name, 'MySQL and MariaDB have no empty names')
  if (name.includes('\0')) throw new UnquotableTextError(name, 'a name cannot hold a NUL character')
  return `\`${name.replaceAll('`', '``')}\``
}

/**
 * A text constant. Sessions run without NO_BACKSLASH_ESCAPES, as a backslash escapes on every server by itself; it is doubled.
 * https://dev.mysql.com/doc/refman/8.4/en/string-literals.html
 */
export function quoteText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\0', '\\0')}'`
}

/** A table's name; qualified only when it stands outside the default schema, which is a database here. */
export function quoteTable(table: TableName): string {
  return table.schema === undefined
    ? quoteName(table.name)
    : `${quoteName(table.schema)}.${quoteName(table.name)}`
}

/** The name of something that lives beside a table, in its database. */
export function quoteBeside(table: TableName, name: string): string {
  return quoteTable(table.schema === undefined ? { name } : { schema: table.schema, name })
}

/** A comment line in a script; line breaks would end the comment. https://dev.mysql.com/doc/refman/8.4/en/comments.html */
export function commentLine(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line === '' ? '--' : `-- ${line}`))
    .join('\n')
}
