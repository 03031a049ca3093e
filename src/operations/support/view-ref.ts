import { suggest } from '../../diagnostics/suggest.js'
import type { View } from '../../model/objects.js'
import { findTable, type SchemaModel } from '../../model/schema-model.js'
import { findObject, objectsOf } from '../../model/schema-objects.js'
import { displayName, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
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
  const found = findView(model, keys, context)
  if (found !== undefined) return found
  const name = viewNameOf(keys, context)
  const views = objectsOf(model, 'view')
  const suggestions = suggest(
    name.name,
    views.filter(({ schema }) => schema === name.schema).map((view) => view.name),
  )
  return fail({
    ruleId: 'model/no-such-object',
    message:
      findTable(model, name) === undefined
        ? `there is no view "${displayName(name)}" at this point`
        : `"${displayName(name)}" is a table, not a view`,
    pointer: '/name',
    ...(suggestions.length === 0 ? {} : { suggestions }),
    help:
      views.length === 0
        ? 'there are no views at this point: create it first'
        : `create it first; the views at this point are ${views.map(displayName).join(', ')}`,
    missing: { kind: 'view', ...viewKeys(name) },
  })
}
