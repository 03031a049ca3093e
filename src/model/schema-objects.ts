import { mentionKey, mentionWord, objectKey, withMentions, withoutMentions } from './mention-index.js'
import type { Domain, EnumType, SchemaObject, SchemaObjectKind, SchemaObjectOf } from './objects.js'
import { nameKey, type NamedKind, type SchemaModel } from './schema-model.js'
import { nameOf, sorted, sortedGrants, type Table, type TableName } from './table.js'

export { objectKey } from './mention-index.js'

/** The kind of name that each kind of object takes. */
const takes: Readonly<Record<SchemaObjectKind, NamedKind>> = {
  enum: 'type',
  domain: 'type',
  sequence: 'sequence',
  view: 'view',
  routine: 'routine',
  schema: 'schema',
  extension: 'extension',
}

/** The object of this kind and name; a function by its signature too. */
export function findObject<K extends SchemaObjectKind>(
  model: SchemaModel,
  kind: K,
  name: TableName,
  signature?: string,
): SchemaObjectOf<K> | undefined {
  const found = model.objects.get(
    objectKey({ kind, ...nameOf(name), ...(signature === undefined ? {} : { signature }) }),
  )
  return found !== undefined && isKind(found, kind) ? found : undefined
}

/** The enum or domain of this name. */
export function findType(model: SchemaModel, name: TableName): EnumType | Domain | undefined {
  const found = model.objects.get(objectKey({ kind: 'enum', ...nameOf(name) }))
  return found?.kind === 'enum' || found?.kind === 'domain' ? found : undefined
}

function isKind<K extends SchemaObjectKind>(object: SchemaObject, kind: K): object is SchemaObjectOf<K> {
  return object.kind === kind
}

/** All objects of a kind, by key, so the order is fixed. A walk over all objects: for what is seldom asked. */
export function objectsOf<K extends SchemaObjectKind>(
  model: SchemaModel,
  kind: K,
): readonly SchemaObjectOf<K>[] {
  return [...model.objects.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, object]) => (isKind(object, kind) ? [object] : []))
}

/** Every named part of an object, itself first: what it puts into the name spaces. */
export function namesOfObject(
  object: SchemaObject,
): readonly { readonly kind: NamedKind; readonly name: string }[] {
  const own = {
    kind: takes[object.kind],
    name: object.kind === 'routine' ? `${object.name}(${object.signature})` : object.name,
  }
  if (object.kind !== 'view') return [own]
  return [own, ...object.indexes.map(({ name }) => ({ kind: 'index' as const, name }))]
}

/** The model with this object in it, in place of what stood under its name. */
export function putObject(model: SchemaModel, object: SchemaObject): SchemaModel {
  const canonical = canonicalObject(object)
  const key = objectKey(canonical)
  const without = model.objects.has(key) ? removeObject(model, canonical) : model
  return {
    ...without,
    objects: without.objects.set(key, canonical),
    changes: { key, earlier: model.changes },
    mentions: withMentions(without.mentions, mentionKey(canonical), canonical),
    names: without.names.withMutations((names) => {
      for (const { kind, name } of namesOfObject(canonical)) {
        const taken = nameKey(kind, name, canonical.schema)
        names.set(taken, [...(names.get(taken) ?? []), { kind, name, table: nameOf(canonical) }])
      }
    }),
  }
}

/** The model without this object. The caller has made sure that nothing needs it. */
export function removeObject(
  model: SchemaModel,
  object: Pick<SchemaObject, 'kind' | 'name' | 'schema'> & { readonly signature?: string },
): SchemaModel {
  const key = objectKey(object)
  const before = model.objects.get(key)
  if (before === undefined) return model
  return {
    ...model,
    objects: model.objects.delete(key),
    changes: { key, earlier: model.changes },
    mentions: withoutMentions(model.mentions, mentionKey(before), before),
    names: model.names.withMutations((names) => {
      for (const { kind, name } of namesOfObject(before)) {
        const taken = nameKey(kind, name, before.schema)
        const others = (names.get(taken) ?? []).filter(
          (owner) => !(owner.table.name === before.name && owner.table.schema === before.schema),
        )
        if (others.length === 0) names.delete(taken)
        else names.set(taken, others)
      }
    }),
  }
}

/** Tables and objects whose texts or types may name this: candidates, by key, so the order is fixed. */
export function ownersMentioning(model: SchemaModel, name: string): readonly (Table | SchemaObject)[] {
  const keys = [...(model.mentions.get(mentionWord(name))?.keys() ?? [])].sort()
  return keys.flatMap((key) => model.objects.get(key) ?? model.tables.get(key.replace(/^table /, '')) ?? [])
}

function canonicalObject(object: SchemaObject): SchemaObject {
  switch (object.kind) {
    case 'view':
      return {
        ...object,
        indexes: sorted(object.indexes),
        triggers: sorted(object.triggers),
        grants: sortedGrants(object.grants),
      }
    case 'enum':
    case 'domain':
    case 'sequence':
    case 'routine':
    case 'schema':
      return { ...object, grants: sortedGrants(object.grants) }
    case 'extension':
      return object
  }
}
