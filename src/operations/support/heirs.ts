import { findTable, putTable, type SchemaModel } from '../../model/schema-model.js'
import { sameTable, type Table, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'

/** Tables that inherit from this one. */
export function heirsOf(model: SchemaModel, table: TableName, context: FoldContext): readonly Table[] {
  const { parents } = context.rules.partitions
  return [...model.configured.keys()]
    .flatMap((key) => model.tables.get(key) ?? [])
    .filter((other) => parents(other).some((parent) => sameTable(parent, table)))
}

/**
 * The model after a table got another name or schema, in which its heirs still inherit from it, and it from the tables
 * that it did before.
 */
export function followHeritage(
  before: SchemaModel,
  renamed: SchemaModel,
  from: TableName,
  to: TableName,
  context: FoldContext,
): SchemaModel {
  const { parents, withParents } = context.rules.partitions
  const [old, own] = [findTable(before, from), findTable(renamed, to)]
  const above = old === undefined ? [] : parents(old)
  const moved = own === undefined || above.length === 0 ? renamed : putTable(renamed, withParents(own, above))
  return heirsOf(before, from, context).reduce((model, heir) => {
    const next = parents(heir).map((parent) => (sameTable(parent, from) ? to : parent))
    return putTable(model, withParents(findTable(model, heir) ?? heir, next))
  }, moved)
}
