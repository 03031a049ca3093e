import type { Index, Table } from '../../model/table.js'

/** Its name, which no document gives. */
export const numberingIndexName = '_aludel_numbering'

/**
 * The index of a column that numbers the rows while no key of the table begins with it: the servers refuse such a column, if only
 * between two operations, of which one takes the old key and the next brings the new one.
 * https://dev.mysql.com/doc/refman/8.4/en/example-auto-increment.html
 */
export function numberingIndex(
  table: Pick<Table, 'columns' | 'primaryKey' | 'uniques' | 'indexes'>,
): readonly Index[] {
  const column = table.columns.find(({ identity }) => identity !== undefined)?.name
  if (column === undefined) return []
  const firsts = [
    table.primaryKey?.columns[0],
    ...table.uniques.map(({ columns }) => columns[0]),
    ...table.indexes.map(({ elements }) => elements[0]?.column),
  ]
  if (firsts.includes(column)) return []
  return [
    {
      name: numberingIndexName,
      elements: [{ column, order: 'asc' }],
      unique: false,
      method: 'btree',
      nullsNotDistinct: false,
    },
  ]
}
