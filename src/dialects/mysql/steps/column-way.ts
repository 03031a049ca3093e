import { findColumn, type Column, type Index, type Table, type Unique } from '../../../model/table.js'
import { bytesPerCharacter, charsetOf, usualCharset } from '../charsets.js'
import type { Flavour } from '../flavour.js'
import { isHashed } from '../hashed-key.js'
import { appendsMembers, comesBack } from '../type-change.js'
import { isLong } from '../types.js'
import { quoteName } from '../quoting.js'
import { losesOrder } from './row-order.js'
import { charsetOfTable } from './table-options.js'
import { checkedAnew } from './checked-anew.js'
import { rebuildOf, type ExplainedWay } from './rebuild-way.js'

/**
 * How the server makes one column of the other. A longer varchar stays in place as long as its length takes as many bytes: one
 * up to 255 bytes, two beyond. https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html#online-ddl-column-operations
 */
export function columnWay(from: Column, to: Column, table: Table, flavour: Flavour): ExplainedWay {
  const checked = checkedAnew(table, flavour)
  if (checked !== undefined) return checked
  const name = quoteName(to.name)
  if (!sameType(from, to)) {
    const collated = collatedWay(from, to, table, flavour) ?? appendedWay(from, to)
    if (collated === undefined && !widens(from, to, table, flavour))
      return { way: 'copy', why: `${name} gets another type` }
    if (changesHash(to, table, flavour)) return { way: 'copy', why: hiddenColumn }
    if (from.nullable === to.nullable && sameSource(from, to)) return collated ?? { way: 'metadata' }
  }
  if (!sameSource(from, to)) {
    return flavour.name === 'mariadb' && to.generated?.stored === false && from.generated?.stored === false
      ? { way: 'instant' }
      : { way: 'copy', why: `${name} is computed anew` }
  }
  if (from.identity === undefined && to.identity !== undefined)
    return { way: 'copy', why: `${name} becomes AUTO_INCREMENT` }
  if (from.identity !== undefined && to.identity === undefined && flavour.name === 'mysql')
    return { way: 'copy', why: `${name} is no longer AUTO_INCREMENT` }
  if (flavour.name === 'mariadb' && to.generated?.stored === true)
    return { way: 'copy', why: `${name} is computed anew` }
  if (from.nullable === to.nullable) return { way: 'instant' }
  return losesOrder(table, flavour, (key) => isOver(key, to.name)) === 'yes'
    ? { way: 'copy', why: rowsMove }
    : rebuildOf(table, flavour, !to.nullable)
}

/** Does a key become too long for an index, and is kept by a hash from then on, or the other way round? */
function changesHash(to: Column, table: Table, flavour: Flavour): boolean {
  const next = { ...table, columns: table.columns.map((column) => (column.name === to.name ? to : column)) }
  return [...table.uniques, ...table.indexes].some(
    (key) => isHashed(table, key, flavour) !== isHashed(next, key, flavour),
  )
}

function isOver(key: Unique | Index, column: string): boolean {
  return 'elements' in key
    ? key.elements.some((element) => element.column === column)
    : key.columns.includes(column)
}

function sameSource(from: Column, to: Column): boolean {
  return JSON.stringify(from.generated) === JSON.stringify(to.generated)
}

/**
 * Another order of the same characters is a matter of the indexes alone; undefined where more than that changes.
 * https://mariadb.com/kb/en/innodb-online-ddl-operations-with-the-instant-alter-algorithm/
 */
function collatedWay(from: Column, to: Column, table: Table, flavour: Flavour): ExplainedWay | undefined {
  const bare = { ...table, columns: [] }
  if (JSON.stringify(from.type) !== JSON.stringify(to.type)) return undefined
  // Rows have numbers of values, which MySQL knows to be the same whatever characters the values are in.
  if (isEnumeration(to)) return flavour.name === 'mysql' ? { way: 'instant' } : undefined
  const [before, after] = [from, to].map((column) => charsetOfColumn(column, bare, flavour))
  if (before !== after) return undefined
  const indexes = table.indexes.filter(({ elements }) => elements.some(({ column }) => column === to.name))
  const keys = [table.primaryKey, ...table.uniques].filter((key) => key?.columns.includes(to.name))
  if (indexes.length + keys.length === 0) return { way: 'metadata' }
  if (flavour.name === 'mysql' || isLong(to.type) || table.primaryKey?.columns.includes(to.name) === true)
    return undefined
  return { way: indexes.some(({ method }) => method === 'fulltext') ? 'shared' : 'online' }
}

/** Values at the end of an enum or a set are a matter of the catalog alone. */
function appendedWay(from: Column, to: Column): ExplainedWay | undefined {
  return appendsMembers(from.type, to.type) && sameType({ ...from, type: to.type }, to)
    ? { way: 'instant' }
    : undefined
}

/** Is it an enum or a set? */
export function isEnumeration({ type }: Column): boolean {
  return type.kind === 'named' || ['enum', 'set'].includes(type.name)
}

/** Why a copy is needed where a key that orders the rows comes or goes. */
export const rowsMove = 'the rows get another order'

/** Why MySQL may need one for a key that goes: of several that could order the rows, the oldest does. */
export const rowsMayMove = 'if it is the oldest unique key without nulls, the rows get another order'

/** Why a copy is needed where a key has a column of its own. */
export const hiddenColumn = 'a hidden column of the key comes or goes'

/** Does every value come through the change as it was, so that it can be taken back? */
export function keepsValues(from: Column, to: Column, table: Table, flavour: Flavour): boolean {
  if (sameType(from, to)) return true
  const bare = { ...table, columns: [] }
  const [before, after] = [from, to].map((column) => charsetOfColumn(column, bare, flavour))
  // All characters are in this one.
  return comesBack(from.type, to.type) && (before === after || after === usualCharset)
}

function sameType(from: Column, to: Column): boolean {
  return (
    JSON.stringify(from.type) === JSON.stringify(to.type) &&
    from.collation === to.collation &&
    from.options?.['charset'] === to.options?.['charset']
  )
}

function widens(from: Column, to: Column, table: Table, flavour: Flavour): boolean {
  if (from.type.name !== 'varchar' || to.type.name !== 'varchar' || from.collation !== to.collation)
    return false
  if (from.options?.['charset'] !== to.options?.['charset']) return false
  const bytes = bytesPerCharacter(charsetOfColumn(to, table, flavour))
  const [before, after] = [from, to].map(({ type }) => Number(type.arguments[0] ?? 0) * bytes)
  if (before === undefined || after === undefined || after < before) return false
  return before > 255 || after <= 255 || (flavour.name === 'mariadb' && before < 128)
}

/** The character set that the values of a column are in: its own, else that of its table. */
export function charsetOfColumn(column: Column, table: Table, flavour: Flavour): string {
  const named = (findColumn(table, column.name) ?? column).options?.['charset']
  if (typeof named === 'string') return named
  return column.collation === undefined
    ? charsetOfTable(table.options, flavour).charset
    : charsetOf(column.collation)
}
