import type { EnumType } from '../../../model/objects.js'
import type { Statement } from '../../../steps/statement.js'
import { quoteTable, quoteText } from '../quoting.js'
import { commentStatement } from './comments.js'

/** https://www.postgresql.org/docs/current/sql-createtype.html */
export function createEnumSql(type: EnumType): string {
  return `CREATE TYPE ${quoteTable(type)} AS ENUM (${type.values.map(quoteText).join(', ')})`
}

/** The comment of a type that was just made: it goes with the type. */
export function commentOnEnum(type: EnumType): readonly Statement[] {
  if (type.comment === undefined) return []
  const statement = commentStatement({ kind: 'object', object: type }, type.comment, undefined)
  return [{ ...statement, undo: [] }]
}
