import type { SchemaModel } from '../../model/schema-model.js'
import { findTable } from '../../model/schema-model.js'
import { findColumn, type Column, type Table, type TableName } from '../../model/table.js'
import { tablesOfType } from '../../model/type-users.js'
import type { ColumnsOf } from './around-columns.js'

/** A table with the columns that go over when a type is made anew, and what becomes of each. */
export interface MovedColumns {
  readonly table: Table
  readonly columns: readonly { readonly from: Column; readonly to: Column }[]
}

/** The columns of a type that is made anew: those with values of their own go over, generated ones go and come back. */
export function columnsToMove(
  before: SchemaModel,
  after: SchemaModel,
  type: TableName,
): { readonly moved: readonly MovedColumns[]; readonly inTheWay: readonly ColumnsOf[] } {
  const users = tablesOfType(before, type).map(({ table, columns }) => {
    const isGenerated = (name: string): boolean => findColumn(table, name)?.generated !== undefined
    return {
      table,
      columns: columns.filter((name) => !isGenerated(name)),
      generated: columns.filter(isGenerated),
    }
  })
  const moved = users.map(({ table, columns }) => ({
    table,
    columns: columns.flatMap((name) => {
      const then = findTable(after, table) ?? table
      const [from, to] = [findColumn(table, name), findColumn(then, name)]
      return from === undefined || to === undefined ? [] : [{ from, to }]
    }),
  }))
  return { moved: moved.filter(({ columns }) => columns.length > 0), inTheWay: users }
}
