import { findTable } from '../../../model/schema-model.js'
import type { Index, Table } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'

/** The table as the steps before left it; a step alone knows it as it was before the operation. */
export function present(table: Table, context: Pick<CompileContext, 'standing'>): Table {
  return findTable(context.standing(), table) ?? table
}

export function withIndex(table: Table, index: Index): Table {
  return { ...table, indexes: [...table.indexes, index] }
}

export function withoutIndex(table: Table, name: string): Table {
  return { ...table, indexes: table.indexes.filter((index) => index.name !== name) }
}
