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
    const given = view.columns ?? []
    const names = outputColumns(view.query, rules.lexer)
    return names?.map((column, i) => given[i] ?? column)
  }
}
