import { sorted, type ForeignKey, type Index, type Table } from '../../model/table.js'
import type { Flavour } from './flavour.js'
import { isHashed } from './hashed-key.js'
import { wholeElements } from './whole-elements.js'

/**
 * The indexes that foreign keys of a table have for themselves. InnoDB needs an index that begins with the columns of a key,
 * makes one where none does, and drops it again when another one can take its place
 * (https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html#foreign-key-restrictions). What is there is told from the
 * table alone here, never from its history: for each key, by name, whose columns no other index begins with, an index of the
 * key's name. Statements make and drop it in plain sight, and readers of the catalog leave it out.
 */
export function foreignKeyIndexes(table: Table, flavour: Flavour): readonly Index[] {
  if (table.foreignKeys.length === 0) return []
  const there = [
    ...(table.primaryKey === undefined ? [] : [table.primaryKey.columns]),
    ...table.uniques.filter((key) => !isHashed(table, key, flavour)).map(({ columns }) => columns),
    ...table.indexes
      .filter((index) => isPlain(index) && !isHashed(table, index, flavour))
      .map((index) => plainColumns(index, flavour)),
  ]
  const own: Index[] = []
  for (const key of sorted(table.foreignKeys)) {
    if (there.some((columns) => beginsWith(columns, key.columns))) continue
    there.push(key.columns)
    own.push(indexOf(key))
  }
  return own
}

function indexOf({ name, columns }: ForeignKey): Index {
  return {
    name,
    elements: wholeElements(columns),
    unique: false,
    method: 'btree',
    nullsNotDistinct: false,
  }
}

/**
 * The leading columns that stand in the index whole; what comes behind a prefix or an expression helps no key, nor does on MySQL
 * what is in descending order.
 */
function plainColumns({ elements }: Index, { name }: Flavour): readonly string[] {
  const end = elements.findIndex(
    ({ column, length, order }) =>
      column === undefined || length !== undefined || (name === 'mysql' && order === 'desc'),
  )
  return elements.slice(0, end < 0 ? elements.length : end).flatMap(({ column }) => column ?? [])
}

/** InnoDB makes a btree of a hash index. */
function isPlain({ method }: Index): boolean {
  return method === 'btree' || method === 'hash'
}

function beginsWith(columns: readonly string[], head: readonly string[]): boolean {
  return head.every((name, at) => columns[at] === name)
}
