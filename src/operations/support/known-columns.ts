import type { View } from '../../model/objects.js'
import { findTable, type SchemaModel } from '../../model/schema-model.js'
import { findObject } from '../../model/schema-objects.js'
import type { ColumnsOf } from '../../sql/expand-stars.js'
import { outputColumns } from '../../sql/output-columns.js'
import type { FoldContext } from '../definition.js'
import { inSchema } from './table-ref.js'

/**
 * The columns of tables and views as the model knows them, in the order in which they were added. Of a table of someone
 * else, or one that inherits, it does not know them all.
 */
export function knownColumns(model: SchemaModel, context: FoldContext): ColumnsOf {
  const { rules } = context
  return ({ schema, name: written }) => {
    const name = inSchema(written, schema, context)
    const table = findTable(model, name)
    if (table !== undefined) {
      const isWhole = table.declared !== true && rules.partitions.parents(table).length === 0
      return isWhole ? table.columns.map((column) => column.name) : undefined
    }
    const view = findObject(model, 'view', name)
    if (view === undefined) return undefined
    return columnsOfView(view, context)
  }
}

/** The columns that a view gives, as far as its text tells them; undefined where it does not tell them all. */
export function columnsOfView(
  { query, columns: given = [] }: View,
  { rules }: FoldContext,
): readonly string[] | undefined {
  return outputColumns(query, rules.lexer)?.map((column, i) => given[i] ?? column)
}
