import type { ColumnType } from '../../model/column-type.js'
import { findColumn, type Index, type PrimaryKey, type Table, type Unique } from '../../model/table.js'
import type { Flavour } from './flavour.js'
import { keyBytes, maxKeyBytes } from './key-size.js'
import { isGeometry, isLong } from './types.js'
import { wholeElements } from './whole-elements.js'

/**
 * Does the server keep this key by a hash of its values, in a column that nobody sees? MariaDB makes what is too long for an index
 * unique so. Such a key serves no foreign key, puts no rows in order, and holds no column that numbers them.
 * https://mariadb.com/kb/en/getting-started-with-indexes/#unique-index
 */
export function isHashed(table: Table, key: PrimaryKey | Unique | Index, flavour: Flavour): boolean {
  const isKey = 'elements' in key ? key.unique : key.kind === 'unique'
  if (flavour.name !== 'mariadb' || !isKey) return false
  const elements = 'elements' in key ? key.elements : wholeElements(key.columns)
  const hasEndless = elements.some(({ column, length }) => {
    const found = column === undefined || length !== undefined ? undefined : findColumn(table, column)
    return found !== undefined && isEndless(found.type)
  })
  return hasEndless || keyBytes(elements, table, flavour) > maxKeyBytes
}

/** A point has 25 bytes, all of which are in an index. */
function isEndless(type: ColumnType): boolean {
  return isLong(type) || (isGeometry(type) && type.name !== 'point')
}
