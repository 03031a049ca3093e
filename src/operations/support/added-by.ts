import { tableKey } from '../../model/schema-model.js'
import type { FoldContext } from '../definition.js'
import type { Operation } from '../operation.js'
import { tableNameOf } from './table-ref.js'

/**
 * Keys (`tableKey column`) of the columns that an operation adds, with their table or to one: what a document puts into
 * them goes with them on the way down.
 */
export function addedBy(operation: Operation, context: FoldContext): readonly string[] {
  if (operation.kind === 'add_column') {
    return [`${tableKey(tableNameOf(operation, context))} ${operation.column}`]
  }
  if (operation.kind !== 'create_table') return []
  const key = tableKey(tableNameOf(operation, context))
  return operation.columns.map(({ name }) => `${key} ${name}`)
}
