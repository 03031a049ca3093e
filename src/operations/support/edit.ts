import { putOwnParts } from '../../model/own-parts.js'
import { putTable, type SchemaModel } from '../../model/schema-model.js'
import type { Table } from '../../model/table.js'

export { withConstraint, withoutConstraint, withoutPrimaryKey } from '../../model/constraint-lists.js'

/** The model with several tables put in. */
export function putTables(model: SchemaModel, tables: readonly Table[]): SchemaModel {
  return tables.reduce(
    (next, table) => (table.partOf === undefined ? putTable(next, table) : putOwnParts(next, table)),
    model,
  )
}

/** The object with a key set, or without it when the value is undefined: never present and undefined. */
export function withKey<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T {
  if (value !== undefined) return { ...object, [key]: value }
  const copy = { ...object }
  delete copy[key]
  return copy
}
