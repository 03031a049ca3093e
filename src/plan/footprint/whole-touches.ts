import type { SchemaModel } from '../../model/schema-model.js'
import type { FoldContext } from '../../operations/definition.js'
import type { Operation } from '../../operations/operation.js'
import { sqlText } from '../../operations/support/by-dialect.js'
import { ProblemList } from '../../operations/support/problem-list.js'
import { textTouches } from './text-touches.js'
import { tablesThing } from './things.js'
import { read, type Touch } from './touch.js'

/**
 * What an operation says of all there is, and the model keeps as a list of what there was: the star of a query, the tables
 * of a schema.
 */
export function wholeTouches(
  operation: Operation,
  before: SchemaModel,
  context: FoldContext,
): readonly Touch[] {
  if (operation.kind === 'create_view' || operation.kind === 'replace_view') {
    const sql = sqlText(operation.query, '', context, new ProblemList())
    return sql?.includes('*') === true ? textTouches({ sql }, before, context) : []
  }
  if (operation.kind !== 'grant' && operation.kind !== 'revoke') return []
  return operation.all_tables_in === undefined ? [] : [read(tablesThing(operation.all_tables_in))]
}
