import type { Namespace } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { putObject, removeObject } from '../../model/schema-objects.js'

/** A schema that nobody here makes, before anything is said of it. */
export function impliedSchema(name: string): Namespace {
  return { kind: 'schema', name, shared: false, implied: true, grants: [] }
}

/** The model with what is said of such a schema; without the schema, where that is nothing any more. */
export function putImplied(model: SchemaModel, schema: Namespace): SchemaModel {
  const isBare = schema.grants.length === 0 && schema.comment === undefined
  return isBare ? removeObject(model, schema) : putObject(model, schema)
}
