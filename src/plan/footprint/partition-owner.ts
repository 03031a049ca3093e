import { findTable, nameKey, type SchemaModel } from '../../model/schema-model.js'
import type { Table, TableName } from '../../model/table.js'

/** The divided table that a partition of this name belongs to. */
export function partitionOwner(model: SchemaModel, name: TableName): Table | undefined {
  const [owner] = model.names.get(nameKey('partition', name.name, name.schema)) ?? []
  return owner === undefined ? undefined : findTable(model, owner.table)
}
