import { sorted, type ForeignKey, type Index, type Table } from '../../model/table.js'

/**
 * The indexes that foreign keys of a table have for themselves. InnoDB needs an index that begins with the columns of a key,
 * makes one where none does, and drops it again when another one can take its place
 * (https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html#foreign-key-restrictions). What is there is told from the
 * table alone here, never from its history: for each key, by name, whose columns no other index begins with, an index of the
 * key's name. Statements make and drop it in plain sight, and readers of the catalog leave it out.
 */
export function foreignKeyIndexes(
  table: Pick<Table, 'primaryKey' | 'uniques' | 'indexes' | 'foreignKeys'>,
): readonly Index[] {
  const there = [
    ...(table.primaryKey === undefined ? [] : [table.primaryKey.columns]),
    ...table.uniques.map(({ columns }) => columns),
    ...table.indexes.flatMap((index) => (isPlain(index) ? [plainColumns(index)] : [])),
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
    elements: columns.map((column) => ({ column, order: 'asc' })),
    unique: false,
    method: 'btree',
    nullsNotDistinct: false,
  }
}

/** The leading columns that stand in the index whole; what comes behind a prefix or an expression helps no key. */
function plainColumns({ elements }: Index): readonly string[] {
  const end = elements.findIndex(({ column, length }) => column === undefined || length !== undefined)
  return elements.slice(0, end < 0 ? elements.length : end).flatMap(({ column }) => column ?? [])
}

/** InnoDB makes a btree of a hash index. */
function isPlain({ method }: Index): boolean {
  return method === 'btree' || method === 'hash'
}

function beginsWith(columns: readonly string[], head: readonly string[]): boolean {
  return head.every((name, at) => columns[at] === name)
}
