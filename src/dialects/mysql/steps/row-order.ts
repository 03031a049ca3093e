import type { Flavour } from '../flavour.js'
import { isHashed } from '../hashed-key.js'
import { isGeometry } from '../types.js'
import { wholeElements } from '../whole-elements.js'
import {
  findColumn,
  type Column,
  type Index,
  type IndexElement,
  type Table,
  type Unique,
} from '../../../model/table.js'

/**
 * The keys and indexes of a table of which one keeps its rows in their order, for want of a primary key: those that are unique, over
 * whole columns that may not be null. The server takes the one that is so for the longest time, which no document tells. The rows
 * move when it comes or goes. https://dev.mysql.com/doc/refman/8.4/en/innodb-index-types.html
 */
export function orderingKeys(table: Table, flavour: Flavour): readonly (Unique | Index)[] {
  return [...table.uniques, ...table.indexes].filter((key) => mayOrder(table, key, flavour))
}

/** May this one, which the table need not have? */
export function mayOrder(table: Table, key: Unique | Index, flavour: Flavour): boolean {
  if (isHashed(table, key, flavour) || ('elements' in key && !key.unique)) return false
  const elements = 'elements' in key ? key.elements : wholeElements(key.columns)
  return elements.length > 0 && elements.every((element) => isOrdered(table, element))
}

/** Of a shape, the beginning alone is in a key; a virtual column is not in the row. */
function isOrdered(table: Table, { column, length }: IndexElement): boolean {
  const found: Column | undefined = column === undefined ? undefined : findColumn(table, column)
  if (found === undefined || found.nullable || isGeometry(found.type)) return false
  const isWhole = length === undefined || length === Number(found.type.arguments[0])
  return isWhole && found.generated?.stored !== false
}

/**
 * Do the rows lose their order with these keys? `perhaps` where another one would be there to take their place, if they do.
 *
 * @param isLost is the key one of those that no longer order?
 */
export function losesOrder(
  table: Table,
  flavour: Flavour,
  isLost: (key: Unique | Index) => boolean,
): 'no' | 'perhaps' | 'yes' {
  if (table.primaryKey !== undefined) return 'no'
  const keys = orderingKeys(table, flavour)
  if (!keys.some(isLost)) return 'no'
  return keys.every(isLost) ? 'yes' : 'perhaps'
}

/** Does this key, which comes, give the rows their order? */
export function bringsOrder(table: Table, key: Unique | Index, flavour: Flavour): boolean {
  return (
    table.primaryKey === undefined &&
    mayOrder(table, key, flavour) &&
    orderingKeys(table, flavour).length === 0
  )
}

/**
 * Does the server compare the values of this unique key in a hidden column, which comes and goes with it? MySQL has one for
 * expressions, MariaDB for what it makes unique by a hash.
 * https://dev.mysql.com/doc/refman/8.4/en/create-index.html#create-index-functional-key-parts
 */
export function hidesColumn(table: Table, key: Unique | Index, flavour: Flavour): boolean {
  if (flavour.name === 'mariadb') return isHashed(table, key, flavour)
  return 'elements' in key && key.unique && key.elements.some(({ sql }) => sql !== undefined)
}
