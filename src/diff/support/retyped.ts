import type { SchemaModel } from '../../model/schema-model.js'
import type { Table } from '../../model/table.js'
import { both, changedTables, namedPairs, type Both } from './pairs.js'
import { sameData } from './same-data.js'

/** Columns of a table that get another type. */
export function retypedColumns({ now, target }: Both<Table>): readonly string[] {
  return both(namedPairs(now.columns, target.columns))
    .filter((column) => !sameData(column.now.type, column.target.type))
    .map((column) => column.now.name)
}

/** All columns that get another type, each with its table. */
export function allRetyped(
  now: SchemaModel,
  target: SchemaModel,
): readonly { readonly table: Table; readonly column: string }[] {
  return changedTables(now, target).flatMap((pair) =>
    retypedColumns(pair).map((column) => ({ table: pair.now, column })),
  )
}
