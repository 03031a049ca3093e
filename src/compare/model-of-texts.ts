import type { SchemaObject } from '../model/objects.js'
import { emptyModel, putTable, type SchemaModel } from '../model/schema-model.js'
import { findObject, putObject } from '../model/schema-objects.js'
import type { Options, Policy, Table } from '../model/table.js'

/** The word of documents for whoever it is, which no role is called. */
const everyone = 'public'

/** What only a server that is set up for it has, and no words depend on. */
const ofServer: ReadonlySet<string> = new Set(['tablespace', 'access_method'])

/**
 * The model without what the engine's words do not depend on and another server may not have: rights and roles, foreign keys,
 * tablespaces, versions of extensions. What others made is made here: their tables as they were declared, and schemas.
 */
export function modelOfTexts(model: SchemaModel): SchemaModel {
  // What nobody here made is there, or made below where something stands in it.
  const made = [...model.objects.values()].filter((object) => !('implied' in object))
  const objects = made.reduce(
    (bare, object) => putObject(bare, bareObject(object)),
    [...model.tables.values()].reduce((bare, table) => putTable(bare, bareTable(table)), emptyModel),
  )
  return schemasOf(model).reduce(
    (bare, name) =>
      findObject(bare, 'schema', { name }) === undefined
        ? putObject(bare, { kind: 'schema', name, shared: true, grants: [] })
        : bare,
    objects,
  )
}

function bareTable({ declared: _declared, ...table }: Table): Table {
  return {
    ...anywhere(table),
    foreignKeys: [],
    grants: [],
    policies: table.policies.map((policy): Policy => ({ ...policy, roles: [everyone] })),
    indexes: table.indexes.map(anywhere),
  }
}

/** Without the settings that only some servers have. */
function anywhere<T extends { readonly options?: Options }>(of: T): T {
  if (of.options === undefined) return of
  const options = Object.fromEntries(Object.entries(of.options).filter(([key]) => !ofServer.has(key)))
  return { ...of, options }
}

function bareObject(object: SchemaObject): SchemaObject {
  switch (object.kind) {
    case 'extension': {
      const { version: _, madeBy: _madeBy, ...extension } = object
      return { ...extension, shared: true }
    }
    case 'schema': {
      const { madeBy: _madeBy, ...schema } = object
      return { ...schema, shared: true, grants: [] }
    }
    case 'view':
      return { ...anywhere(object), grants: [], indexes: object.indexes.map(anywhere) }
    case 'enum':
    case 'domain':
    case 'sequence':
    case 'routine':
      return { ...object, grants: [] }
  }
}

/** Every schema that something stands in. */
function schemasOf({ tables, objects }: SchemaModel): readonly string[] {
  const names = [...tables.values(), ...objects.values()].flatMap((each) => [
    each.schema,
    'kind' in each && each.kind === 'extension' ? each.in : undefined,
  ])
  return [...new Set(names.filter((name) => name !== undefined))].sort()
}
