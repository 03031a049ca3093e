import type { ColumnType } from '../../model/column-type.js'
import type { Column } from '../../model/table.js'
import { quoteName, quoteText } from './quoting.js'
import { goneMembers, integerRange, sizeOf, typeChange } from './type-change.js'
import { typeFamily } from './types.js'

/** A number in a text, blanks around it taken along. */
const numberPattern = String.raw`^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$`

/**
 * A condition that holds for a value on which the statement would fail, as sessions are strict; undefined where that cannot be
 * told, or no value fails.
 *
 * @param members of the enum that the column becomes
 */
export function valueThatDoesNotFit(
  from: Column,
  to: Column,
  members: readonly string[] = [],
): string | undefined {
  const change = typeChange(from.type, to.type)
  if (change === 'widening') return undefined
  const name = quoteName(from.name)
  return change === 'conversion'
    ? unreadable(name, from.type, to.type, members)
    : (gone(name, from.type, to.type) ??
        outOfTime(name, from.type, to.type) ??
        tooLarge(name, from.type, to.type) ??
        tooLong(name, from.type, to.type))
}

/** A value that is not in the list any more. */
function gone(name: string, from: ColumnType, to: ColumnType): string | undefined {
  const members = goneMembers(from, to)
  if (members.length === 0) return undefined
  return to.name === 'enum'
    ? `${name} IN (${members.join(', ')})`
    : members.map((member) => `FIND_IN_SET(${member}, ${name}) > 0`).join(' OR ')
}

/** The server's own TIMESTAMP counts seconds from 1970 in 31 bits; sessions are in UTC. https://dev.mysql.com/doc/refman/8.4/en/datetime.html */
function outOfTime(name: string, from: ColumnType, to: ColumnType): string | undefined {
  if (typeFamily(from) !== 'timestamp' || to.kind !== 'native' || to.name !== 'timestamp') return undefined
  return `${name} NOT BETWEEN '1970-01-01 00:00:01' AND '2038-01-19 03:14:07.999999'`
}

/** https://dev.mysql.com/doc/refman/8.4/en/out-of-range-and-overflow.html */
function tooLarge(name: string, from: ColumnType, to: ColumnType): string | undefined {
  if (typeFamily(from) !== 'number') return undefined
  const range = integerRange(to)
  if (range !== undefined) return `ROUND(${name}) NOT BETWEEN ${range.low} AND ${range.high}`
  const [precision, scale = '0'] = to.arguments
  if (!/^decimal\b/.test(to.name) || precision === undefined) return undefined
  const limit = `1${'0'.repeat(Number(precision) - Number(scale))}`
  const isNegative = to.name.endsWith('unsigned') ? ` OR ${name} < 0` : ''
  return `ABS(ROUND(${name}, ${scale})) >= ${limit}${isNegative}`
}

/**
 * Blanks at the end of a text are cut without an error, but where a VARCHAR becomes a shorter one.
 * https://dev.mysql.com/doc/refman/8.4/en/char.html
 */
function tooLong(name: string, from: ColumnType, to: ColumnType): string | undefined {
  const size = sizeOf(to)
  if (size === undefined) return undefined
  if (to.name === 'char' || to.name === 'varchar') {
    const cut = typeFamily(from) === 'text' && (from.name !== 'varchar' || to.name !== 'varchar')
    const text = cut ? `TRIM(TRAILING ' ' FROM ${name})` : name
    return `CHAR_LENGTH(${text}) > ${size}`
  }
  return `OCTET_LENGTH(${name}) > ${size}`
}

/** A text that is no value of the new type, as the server reads it. */
function unreadable(
  name: string,
  from: ColumnType,
  to: ColumnType,
  members: readonly string[],
): string | undefined {
  if (to.kind === 'named') {
    return members.length === 0 ? undefined : `${name} NOT IN (${members.map(quoteText).join(', ')})`
  }
  if (typeFamily(from) !== 'text') return undefined
  switch (typeFamily(to)) {
    case 'number':
    case 'boolean':
      return `${name} NOT REGEXP ${quoteText(numberPattern)}`
    case 'date':
      return `${name} IS NOT NULL AND CAST(${name} AS DATE) IS NULL`
    case 'time':
      return `${name} IS NOT NULL AND CAST(${name} AS TIME(6)) IS NULL`
    case 'timestamp':
      return `${name} IS NOT NULL AND CAST(${name} AS DATETIME(6)) IS NULL`
    case 'json':
      return `NOT JSON_VALID(${name})`
    case 'text':
    case 'binary':
    case 'uuid':
    case 'interval':
    case 'array':
    case 'other':
      return undefined
  }
}
