import { nameKey, type NamedKind, type SchemaModel } from './schema-model.js'
import type { TableName } from './table.js'

const kinds: readonly NamedKind[] = ['table', 'view', 'partition', 'opaque']

/** Is there a table, a view or anything else of the name that a query can read? */
export function hasRelation(model: SchemaModel, { schema, name }: TableName): boolean {
  return kinds.some((kind) => model.names.has(nameKey(kind, name, schema)))
}
