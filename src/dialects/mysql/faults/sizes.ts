import type { ColumnType } from '../../../model/column-type.js'
import type { TableFault } from '../../../model/table-fault.js'
import { findColumn, type Column, type IndexElement, type Table } from '../../../model/table.js'
import { bytesPerCharacter, charsetChoice, tableCharset } from '../charsets.js'
import type { Flavour } from '../flavour.js'
import { isLong, precisionOf, typeFamily } from '../types.js'
import { fault } from './fault.js'

/** Bytes of a key in InnoDB with its usual pages and rows. https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html */
const maxKeyBytes = 3072
/** Bytes of a row, without what TEXT and BLOB keep elsewhere. https://dev.mysql.com/doc/refman/8.4/en/column-count-limit.html */
const maxRowBytes = 65_535
const maxColumns = 1017
const maxKeyColumns = 16
const maxIndexes = 64

/** What is too large for every server. */
export function sizeFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  const bytes = (column: Column): number => bytesOf(column, table, flavour)
  return [...rowFaults(table, bytes), ...keySizeFaults(table, bytes, flavour)]
}

function rowFaults(table: Table, bytesIn: (column: Column) => number): readonly TableFault[] {
  const of = { kind: 'table' as const, name: table.name }
  if (table.columns.length > maxColumns) {
    const message = `a table has ${maxColumns} columns at most; "${table.name}" would have ${table.columns.length}`
    return [fault(of, message, 'divide it into several', ['/columns', ''])]
  }
  const widest = table.columns.find((column) => bytesIn(column) > maxRowBytes)
  if (widest !== undefined) {
    const message = `"${widest.name}" may have ${bytesIn(widest)} bytes; ${maxRowBytes} is the most`
    return [fault({ kind: 'column', name: widest.name }, message, 'write text', ['/type'])]
  }
  // A virtual column takes no room in its row.
  const stored = table.columns.filter(({ generated }) => generated?.stored !== false)
  const total = stored.reduce((sum, column) => sum + bytesIn(column), Math.ceil(stored.length / 8))
  if (total <= maxRowBytes) return []
  const message = `a row of "${table.name}" may have ${total} bytes; ${maxRowBytes} is the most`
  return [fault(of, message, 'make long texts `text`, which is kept elsewhere', ['/columns', '/type', ''])]
}

interface SizedKey {
  readonly of: TableFault['of']
  readonly elements: readonly IndexElement[]
  /** Is it unique, and no primary key? */
  readonly isUnique: boolean
}

function keySizeFaults(
  table: Table,
  bytesIn: (column: Column) => number,
  flavour: Flavour,
): readonly TableFault[] {
  const keys = [...(table.primaryKey === undefined ? [] : [table.primaryKey]), ...table.uniques]
  const all: readonly SizedKey[] = [
    ...keys.map(({ kind, name, columns }) => ({
      of: { kind, name },
      elements: columns.map((column): IndexElement => ({ column, order: 'asc' })),
      isUnique: kind === 'unique',
    })),
    ...table.indexes
      .filter(({ method }) => method === 'btree' || method === 'hash')
      .map(({ name, elements, unique }) => ({
        of: { kind: 'index' as const, name },
        elements,
        isUnique: unique,
      })),
  ]
  const found = all.flatMap(({ of, elements, isUnique }) => {
    const parts = ['/columns', '', '/type']
    if (elements.length > maxKeyColumns) {
      const message = `an index has ${maxKeyColumns} columns at most; "${of.name}" has ${elements.length}`
      return [fault(of, message, 'leave some out', parts)]
    }
    // MariaDB makes what is too long unique by a hash of it.
    if (flavour.name === 'mariadb' && isUnique) return []
    const total = elements.reduce((sum, element) => sum + elementBytes(element, table, bytesIn), 0)
    if (total <= maxKeyBytes) return []
    const message = `the values of "${of.name}" may have ${total} bytes; ${maxKeyBytes} is the most in an index`
    const help = 'shorten its columns, or give them `length` in an index'
    return [fault(of, message, help, parts)]
  })
  if (all.length <= maxIndexes) return found
  const message = `a table has ${maxIndexes} indexes at most, keys among them; "${table.name}" would have ${all.length}`
  return [...found, fault({ kind: 'table', name: table.name }, message, 'drop some first', ['/indexes', ''])]
}

function elementBytes(
  { column, length }: IndexElement,
  table: Table,
  bytesIn: (column: Column) => number,
): number {
  const found = column === undefined ? undefined : findColumn(table, column)
  if (found === undefined) return 0
  if (length === undefined) return isLong(found.type) ? 0 : keyBytes(found, bytesIn)
  const whole = Number(found.type.arguments[0] ?? 1)
  const each = isLong(found.type) ? 4 : keyBytes(found, bytesIn) / Math.max(1, whole)
  return isBytes(found.type) ? length : length * each
}

/** In a key stands no number of bytes before a text. */
function keyBytes(column: Column, bytesIn: (column: Column) => number): number {
  return bytesIn(column) - (column.type.name.startsWith('var') ? lengthBytes(bytesIn(column)) : 0)
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

function bytesOf({ type, options, collation }: Column, table: Table, flavour: Flavour): number {
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
