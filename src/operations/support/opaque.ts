import { nameKey, tableKey, type OpaqueObject, type SchemaModel } from '../../model/schema-model.js'
import { displayName, nameOf } from '../../model/table.js'

/** Key of an opaque object in the model: that of the table whose name it has, and its part behind. */
export function opaqueKey(object: OpaqueObject): string {
  return object.part === undefined ? tableKey(object) : `${tableKey(object)} ${JSON.stringify(object.part)}`
}

/** The object as documents write it: `billing.invoices`, `users.email`. */
export function opaqueName(object: OpaqueObject): string {
  return object.part === undefined ? displayName(object) : `${displayName(object)}.${object.part}`
}

/** The model with names that raw SQL made. A part (a column) takes no name in the schema. */
export function putOpaque(model: SchemaModel, objects: readonly OpaqueObject[]): SchemaModel {
  return objects.reduce((next, object) => {
    const without = removeOne(next, object)
    return {
      ...without,
      opaque: without.opaque.set(opaqueKey(object), object),
      names:
        object.part === undefined
          ? without.names.update(nameOfOpaque(object), (owners) => [
              ...(owners ?? []),
              { kind: 'opaque' as const, name: object.name, table: nameOf(object) },
            ])
          : without.names,
    }
  }, model)
}

/** The model without names that raw SQL made. */
export function removeOpaque(model: SchemaModel, objects: readonly OpaqueObject[]): SchemaModel {
  return objects.reduce(removeOne, model)
}

function removeOne(model: SchemaModel, object: OpaqueObject): SchemaModel {
  const key = opaqueKey(object)
  if (!model.opaque.has(key)) return model
  return {
    ...model,
    opaque: model.opaque.delete(key),
    names: object.part === undefined ? model.names.delete(nameOfOpaque(object)) : model.names,
  }
}

function nameOfOpaque(object: OpaqueObject): string {
  return nameKey('opaque', object.name, object.schema)
}
