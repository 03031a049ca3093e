import type { SchemaModel } from '../../model/schema-model.js'
import { findObject, putObject } from '../../model/schema-objects.js'
import { displayName, type Table, type TableName } from '../../model/table.js'
import { viewAsTable } from '../../model/view-as-table.js'
import type { FoldContext } from '../definition.js'
import { columnsOfView } from './known-columns.js'
import { existingOwned, findOwned, putOwned } from './owned-table.js'
import { fail } from './problem-list.js'
import { tableNameOf, type TableKeys } from './table-ref.js'

/** What has indexes, by name: a table, or a materialized view in the shape of one (see `viewAsTable`). */
export function findIndexed(model: SchemaModel, name: TableName, context: FoldContext): Table | undefined {
  const view = findObject(model, 'view', name)
  return findOwned(model, name, context) ?? (view?.materialized === true ? viewAsTable(view) : undefined)
}

/**
 * The table or the materialized view that an operation on an index names.
 *
 * @throws ProblemError model/no-such-table, or model/conflicting-keys for a view that stores nothing
 */
export function existingIndexed(model: SchemaModel, keys: TableKeys, context: FoldContext): Table {
  const name = tableNameOf(keys, context)
  const view = findObject(model, 'view', name)
  if (view === undefined) return existingOwned(model, keys, context)
  if (view.materialized) return viewAsTable(view, columnsOfView(view, context))
  return fail({
    ruleId: 'model/conflicting-keys',
    message: `"${displayName(name)}" is a view that stores nothing, and has no indexes`,
    pointer: '/table',
    help: 'index the table that it reads, or make it materialized: true by replace_view',
  })
}

/** The model with the indexes of `table`, which is a table or stands for a materialized view. */
export function putIndexed(model: SchemaModel, table: Table, context: FoldContext): SchemaModel {
  const view = findObject(model, 'view', table)
  return view === undefined
    ? putOwned(model, table, context)
    : putObject(model, { ...view, indexes: table.indexes })
}

/** Are the columns of it known? Those of a view are where its text tells them. */
export function knowsColumns(model: SchemaModel, table: Table): boolean {
  return findObject(model, 'view', table) === undefined || table.columns.length > 0
}
