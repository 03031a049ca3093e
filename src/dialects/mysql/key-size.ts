import type { ColumnType } from '../../model/column-type.js'
import { findColumn, type Column, type IndexElement, type Table } from '../../model/table.js'
import { bytesPerCharacter, charsetChoice, tableCharset } from './charsets.js'
import type { Flavour } from './flavour.js'
import { isLong, precisionOf, typeFamily } from './types.js'

/** Bytes of a key in InnoDB with its usual pages. https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html */
export const maxKeyBytes = 3072

/** How the rows of a table are kept, where it says so. */
export function rowFormat({ options }: Table): string {
  const format = options?.['row_format']
  return typeof format === 'string' ? format.toLowerCase() : 'default'
}

/** Bytes of one part of a key, which older formats of rows keep fewer of. */
export function maxPartBytes(table: Table): number {
  return ['compact', 'redundant'].includes(rowFormat(table)) ? 767 : maxKeyBytes
}

/** Bytes that the longest values of a key, or of an index, take in it; what has no end takes none. */
export function keyBytes(elements: readonly IndexElement[], table: Table, flavour: Flavour): number {
  return elements.reduce((sum, element) => sum + elementBytes(element, table, flavour), 0)
}

/** The same of one of its parts. */
export function elementBytes({ column, length }: IndexElement, table: Table, flavour: Flavour): number {
  const found = column === undefined ? undefined : findColumn(table, column)
  if (found === undefined) return 0
  if (length === undefined) return isLong(found.type) ? 0 : valueBytes(found, table, flavour)
  const whole = Number(found.type.arguments[0] ?? 1)
  const each = isLong(found.type) ? 4 : valueBytes(found, table, flavour) / Math.max(1, whole)
  return isBytes(found.type) ? length : length * each
}

/** In a key stands no number of bytes before a text. */
function valueBytes(column: Column, table: Table, flavour: Flavour): number {
  const bytes = columnBytes(column, table, flavour)
  return bytes - (column.type.name.startsWith('var') ? lengthBytes(bytes) : 0)
}

function isBytes(type: ColumnType): boolean {
  return typeFamily(type) === 'binary'
}

function lengthBytes(bytes: number): number {
  return bytes > 257 ? 2 : 1
}

/** https://dev.mysql.com/doc/refman/8.4/en/storage-requirements.html */
const fixed: Readonly<Record<string, number>> = {
  boolean: 1,
  tinyint: 1,
  smallint: 2,
  mediumint: 3,
  integer: 4,
  int: 4,
  bigint: 8,
  real: 4,
  double: 8,
  date: 3,
  year: 1,
  tinytext: 9,
  text: 10,
  mediumtext: 11,
  longtext: 12,
  tinyblob: 9,
  blob: 10,
  mediumblob: 11,
  longblob: 12,
  json: 12,
}

/** Bytes that the longest value of a column takes in its row; without those that TEXT and BLOB keep elsewhere. */
export function columnBytes({ type, options, collation }: Column, table: Table, flavour: Flavour): number {
  if (type.kind === 'named') return 2
  const known = fixed[type.name.split(' ')[0] ?? '']
  if (known !== undefined) return known
  const [first = 1, second = 0] = type.arguments.map(Number)
  const { charset } =
    charsetChoice(options?.['charset'], collation, flavour) ?? tableCharset(table.options, flavour)
  const text = first * bytesPerCharacter(charset)
  const decimals = Math.ceil(precisionOf(type) / 2)
  const sizes: Readonly<Record<string, number>> = {
    char: text,
    varchar: text + (text > 255 ? 2 : 1),
    binary: first,
    varbinary: first + (first > 255 ? 2 : 1),
    time: 3 + decimals,
    timestamp: (type.kind === 'native' ? 4 : 5) + decimals,
    timestamptz: 5 + decimals,
    decimal: decimalBytes(first - second) + decimalBytes(second),
    bit: Math.ceil(first / 8),
    uuid: flavour.name === 'mysql' ? 36 : 16,
    inet4: 4,
    inet6: 16,
    enum: type.arguments.length > 255 ? 2 : 1,
    set: Math.max(1, Math.ceil(type.arguments.length / 8)),
  }
  return sizes[type.name.split(' ')[0] ?? ''] ?? 12
}

/** Nine digits take four bytes. */
function decimalBytes(digits: number): number {
  return Math.floor(digits / 9) * 4 + Math.ceil((digits % 9) / 2)
}
