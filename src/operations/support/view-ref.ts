import type { View } from '../../model/objects.js'
import { findTable, type SchemaModel } from '../../model/schema-model.js'
import { findObject } from '../../model/schema-objects.js'
import { displayName, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { existingObject } from './existing-object.js'
import { fail } from './problem-list.js'
import { inSchema } from './table-ref.js'

/** The `name` and `schema` keys of an operation on a view. */
export interface ViewKeys {
  readonly name: string
  readonly schema?: string
}

/** The view an operation names; the default schema's own name equals leaving it out. */
export function viewNameOf(keys: ViewKeys, context: FoldContext): TableName {
  return inSchema(keys.name, keys.schema, context)
}

/** The keys that name a view, for another operation on it. */
export function viewKeys({ name, schema }: ViewKeys): ViewKeys {
  return schema === undefined ? { name } : { name, schema }
}

/** The view that an operation which succeeded found. */
export function findView(model: SchemaModel, keys: ViewKeys, context: FoldContext): View | undefined {
  return findObject(model, 'view', viewNameOf(keys, context))
}

/** @throws ProblemError model/no-such-object, with near names. */
export function existingView(model: SchemaModel, keys: ViewKeys, context: FoldContext): View {
  const name = viewNameOf(keys, context)
  if (findTable(model, name) === undefined) return existingObject(model, 'view', name, '/name')
  return fail({
    ruleId: 'model/no-such-object',
    message: `"${displayName(name)}" is a table, not a view`,
    pointer: '/name',
    help: 'write the operation on tables',
  })
}
