import type { SchemaObject, SchemaObjectKind } from '../model/objects.js'
import { tableKey, type SchemaModel } from '../model/schema-model.js'
import { objectKey } from '../model/schema-objects.js'
import type { Table, TableName } from '../model/table.js'
import type { ComparedKind, Difference } from './difference.js'

/** What differences are about, or what that belongs to: a table, or an object beside tables. */
export interface ComparedOwner extends TableName {
  readonly kind: ComparedKind
}

const objectKindOf: Readonly<Partial<Record<ComparedKind, SchemaObjectKind>>> = {
  enum: 'enum',
  domain: 'domain',
  sequence: 'sequence',
  view: 'view',
  function: 'routine',
  schema: 'schema',
  extension: 'extension',
}

/** The thing that a difference is about, or the one that it belongs to. */
export function ownerOf({ kind, object }: Pick<Difference, 'kind' | 'object'>): ComparedOwner {
  const { of, schema, name } = object
  return { kind: of?.kind ?? kind, ...(schema === undefined ? {} : { schema }), name: of?.name ?? name }
}

/** The key of the thing among the tables, or the objects, of a model. */
export function ownerKey({ kind, name, ...rest }: ComparedOwner): string {
  const objectKind = objectKindOf[kind]
  if (objectKind === undefined) return tableKey({ ...rest, name })
  const [, bare = name, signature] = objectKind === 'routine' ? (/^(.*?)\((.*)\)$/s.exec(name) ?? []) : []
  return objectKey({
    kind: objectKind,
    ...rest,
    name: bare,
    ...(signature === undefined ? {} : { signature }),
  })
}

/** The thing itself, where the model has it. */
export function ownerIn(model: SchemaModel, owner: ComparedOwner): Table | SchemaObject | undefined {
  const key = ownerKey(owner)
  return objectKindOf[owner.kind] === undefined ? model.tables.get(key) : model.objects.get(key)
}
