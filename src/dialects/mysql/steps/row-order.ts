import type { Flavour } from '../flavour.js'
import { isLong, isGeometry } from '../types.js'
import { findColumn, type Column, type Index, type Table, type Unique } from '../../../model/table.js'

/**
 * Does this key or index keep the rows of the table in their order, for want of a primary key? The rows move when it comes or goes:
 * one that is unique, over columns that may not be null. https://dev.mysql.com/doc/refman/8.4/en/innodb-index-types.html
 */
export function ordersRows(table: Table, key: Unique | Index): boolean {
  if (table.primaryKey !== undefined) return false
  const columns =
    'elements' in key ? (key.unique ? key.elements.map(({ column }) => column) : []) : key.columns
  return (
    columns.length > 0 && columns.every((name) => name === undefined || ordersBy(findColumn(table, name)))
  )
}

/** Of a shape, the beginning alone is in a key. */
function ordersBy(column: Column | undefined): boolean {
  return column !== undefined && !column.nullable && !isGeometry(column.type)
}

/** The same of any key or index over the column. */
export function isInRowOrder(table: Table, column: string): boolean {
  return (
    table.uniques.some((unique) => unique.columns.includes(column) && ordersRows(table, unique)) ||
    table.indexes.some(
      (index) => index.elements.some((element) => element.column === column) && ordersRows(table, index),
    )
  )
}

/**
 * Does the server compare the values of this unique key in a hidden column, which comes and goes with it? MySQL has one for
 * expressions, MariaDB for texts of any length.
 * https://dev.mysql.com/doc/refman/8.4/en/create-index.html#create-index-functional-key-parts,
 * https://mariadb.com/kb/en/getting-started-with-indexes/#unique-index
 */
export function hidesColumn(table: Table, key: Unique | Index, flavour: Flavour): boolean {
  if (!('elements' in key))
    return flavour.name === 'mariadb' && key.columns.some((name) => isText(table, name))
  if (!key.unique) return false
  return flavour.name === 'mysql'
    ? key.elements.some(({ sql }) => sql !== undefined)
    : key.elements.some(
        ({ column, length }) => column !== undefined && length === undefined && isText(table, column),
      )
}

function isText(table: Table, name: string): boolean {
  const column = findColumn(table, name)
  return column !== undefined && isLong(column.type)
}
