import * as fc from 'fast-check'
import type { Sequence } from '../../../src/model/objects.js'
import { modelToJson, type SchemaModel } from '../../../src/model/schema-model.js'
import { objectsOf } from '../../../src/model/schema-objects.js'
import { sequenceUses } from '../../../src/model/sequence-users.js'
import { constraintsOf, nameOf, type Table } from '../../../src/model/table.js'
import type { Operation } from '../../../src/operations/operation.js'
import { holdersOfExtension } from '../../../src/operations/support/extension-users.js'
import { readingRules } from '../../../src/operations/support/reading-rules.js'
import { schemaContents } from '../../../src/operations/support/schema-contents.js'
import { keysOf } from '../../../src/operations/support/table-ref.js'
import { freshName } from '../arbitrary-names.js'
import type { OperationArbitraries } from '../arbitrary-operation.js'
import { contextAt, foldContext } from '../fold-context.js'

/** Operations on sequences, schemas, extensions, rights and comments that can be applied to a model. */
export const namespacesOperations: Pick<
  OperationArbitraries,
  | 'create_sequence'
  | 'alter_sequence'
  | 'drop_sequence'
  | 'rename_sequence'
  | 'create_schema'
  | 'drop_schema'
  | 'create_extension'
  | 'drop_extension'
  | 'grant'
  | 'revoke'
  | 'set_comment'
> = {
  create_sequence: (model) =>
    fc
      .record({
        name: sequenceName(model),
        numbers: fc.constantFrom(
          {},
          { increment: -2, min: -1000, comment: "it's down" },
          { type: 'smallint' as const, start: 7, max: 7000, cycle: true, cache: 3 },
        ),
        owner: fc.constantFrom(undefined, ...ownTables(model)),
      })
      .map(({ name, numbers, owner }) => ({
        kind: 'create_sequence',
        name,
        ...(owner?.schema === undefined ? {} : { schema: owner.schema }),
        ...numbers,
        ...ownerOf(owner),
      })),

  alter_sequence: (model) =>
    fromSome(objectsOf(model, 'sequence'), (sequence) =>
      fc.constantFrom(...sequenceChanges(sequence)).map((change) => ({
        kind: 'alter_sequence' as const,
        ...nameOf(sequence),
        ...change,
      })),
    ),

  drop_sequence: (model) =>
    fromSome(
      objectsOf(model, 'sequence').filter((sequence) => usesOf(model, sequence).length === 0),
      (sequence) => fc.constant({ kind: 'drop_sequence' as const, ...nameOf(sequence) }),
    ),

  rename_sequence: (model) =>
    fromSome(
      objectsOf(model, 'sequence').filter((sequence) => usesOf(model, sequence).every(({ bound }) => bound)),
      (sequence) =>
        sequenceName(model).map((to) => ({ kind: 'rename_sequence' as const, ...nameOf(sequence), to })),
    ),

  create_schema: (model) =>
    fc
      .record({
        name: freshName(objectsOf(model, 'schema').map(({ name }) => name)),
        keys: fc.constantFrom({}, { comment: "it's new" }, { shared: true }),
      })
      .map(({ name, keys }) => ({ kind: 'create_schema', name, ...keys })),

  drop_schema: (model) =>
    fromSome(
      objectsOf(model, 'schema').filter(
        ({ name, implied }) => implied !== true && schemaContents(model, name).length === 0,
      ),
      ({ name }) => fc.constant({ kind: 'drop_schema' as const, name }),
    ),

  create_extension: (model) =>
    fc
      .record({
        name: extensionName(model),
        keys: fc.constantFrom({}, { schema: 'extensions', version: '1.6' }, { shared: true }),
      })
      .map(({ name, keys }) => ({ kind: 'create_extension', name, ...keys })),

  drop_extension: (model) =>
    fromSome(
      objectsOf(model, 'extension').filter(
        (extension) => holdersOfExtension(model, extension, contextAt(model)).length === 0,
      ),
      ({ name }) => fc.constant({ kind: 'drop_extension' as const, name }),
    ),

  grant: (model) =>
    fc
      .record({
        target: fc.constantFrom(...targets(model)),
        role: freshName(rolesOf(model)),
        grant_option: fc.boolean(),
      })
      .map(({ target, role, grant_option }) => ({
        kind: 'grant',
        ...target,
        roles: ['public new', role],
        grant_option,
      })),

  revoke: (model) =>
    fromSome(
      ownTables(model).filter(({ grants }) => grants.length > 0),
      (table) =>
        fc.constantFrom(...table.grants).chain(({ privilege, role, column, grantOption }) =>
          fc.constantFrom(false, grantOption).map((grant_option) => ({
            kind: 'revoke' as const,
            ...keysOf(table),
            privileges: [privilege],
            roles: [role],
            ...(column === undefined ? {} : { columns: [column] }),
            grant_option,
          })),
        ),
    ),

  set_comment: (model) =>
    fc
      .constantFrom(
        ...ownTables(model).flatMap((table) => [
          ...constraintsOf(table).map(({ name }) => ({ ...keysOf(table), constraint: name })),
          ...table.indexes.map(({ name }) => ({ ...keysOf(table), index: name })),
        ]),
        ...objectsOf(model, 'sequence').map(({ name, schema }) => ({
          sequence: name,
          ...(schema === undefined ? {} : { schema }),
        })),
        ...objectsOf(model, 'schema').flatMap(({ name, shared, implied }) =>
          shared || implied === true ? [] : [{ schema: name }],
        ),
      )
      .map((target) => ({ kind: 'set_comment', ...target, comment: `remark on ${JSON.stringify(target)}` })),
}

/**
 * What puts objects of this kind into a model that has tables: a column takes its numbers from a sequence that belongs to
 * it, two sequences belong to nobody, and rights and comments stand on tables, on schemas made here and on another.
 */
export function namespacesHistory(model: SchemaModel): readonly Operation[] {
  const [table] = ownTables(model)
  if (table === undefined) return []
  const inSchema = table.schema === undefined ? {} : { schema: table.schema }
  const written = table.schema === undefined ? '' : `${table.schema}.`
  const column = 'number of it'
  return [
    { kind: 'create_schema', name: 'Empty Schema', comment: "it's empty" },
    { kind: 'create_schema', name: 'shared schema', shared: true },
    { kind: 'create_sequence', name: 'Invoice No', ...inSchema, start: 100, comment: 'Numbers' },
    {
      kind: 'add_column',
      ...keysOf(table),
      column,
      type: 'bigint',
      default: { sql: `nextval('${written}"Invoice No"')` },
    },
    { kind: 'alter_sequence', name: 'Invoice No', ...inSchema, owned_by: { table: table.name, column } },
    { kind: 'create_sequence', name: 'free numbers', increment: 5, min: 10, max: 1000 },
    { kind: 'create_sequence', name: 'used_numbers' },
    {
      kind: 'add_column',
      ...keysOf(table),
      column: 'used number',
      type: 'bigint',
      default: { sql: "1 + NextVal( 'public.USED_numbers'::regclass )" },
    },
    { kind: 'create_extension', name: 'hstore' },
    { kind: 'create_extension', name: 'citext', shared: true, version: '1.6' },
    { kind: 'grant', privileges: ['select', 'insert'], ...keysOf(table), roles: ['public', "rep'orting"] },
    {
      kind: 'grant',
      privileges: ['select', 'update'],
      ...keysOf(table),
      columns: [column, table.columns[0]?.name ?? column],
      roles: ['Sup"port'],
      grant_option: true,
    },
    { kind: 'grant', privileges: ['all'], sequence: 'free numbers', roles: ['public'] },
    { kind: 'grant', privileges: ['usage'], schema: 'Empty Schema', roles: ['public'] },
    { kind: 'grant', privileges: ['create'], schema: 'public', roles: ['support'] },
  ]
}

function fromSome<T, R>(
  items: readonly T[],
  make: (item: T) => fc.Arbitrary<R>,
): fc.Arbitrary<R> | undefined {
  return items.length === 0 ? undefined : fc.constantFrom(...items).chain(make)
}

/** Tables that are not someone else's. */
function ownTables(model: SchemaModel): readonly Table[] {
  return modelToJson(model).tables.filter(({ declared, partOf }) => declared !== true && partOf === undefined)
}

function usesOf(model: SchemaModel, sequence: Sequence) {
  return sequenceUses(model, sequence, readingRules(foldContext))
}

/** A name that no sequence has, and which no arbitrary name equals. */
function sequenceName(model: SchemaModel): fc.Arbitrary<string> {
  const taken = objectsOf(model, 'sequence').map(({ name }) => name.replace(/ seq$/, ''))
  return freshName(taken).map((name) => `${name} seq`)
}

function ownerOf(table: Table | undefined) {
  const column = table?.columns[0]
  return table === undefined || column === undefined
    ? {}
    : { owned_by: { table: table.name, column: column.name } }
}

/** Changes of which each changes something, whatever the sequence is. */
function sequenceChanges(sequence: Sequence) {
  const { increment, cache, cycle, ownedBy, start } = sequence
  return [
    { increment: increment + Math.sign(increment), comment: 'another' },
    { cache: cache + 1, cycle: !cycle },
    { restart: start },
    { restart: start, cache: cache + 2 },
    ...(ownedBy === undefined ? [] : [{ owned_by: null }]),
    ...(sequence.comment === undefined ? [] : [{ comment: null }]),
  ]
}

/** What can be granted on what there is. */
function targets(model: SchemaModel) {
  const tables = ownTables(model)
  return [
    ...tables.flatMap((table) => [
      { ...keysOf(table), privileges: ['select', 'delete'] },
      {
        ...keysOf(table),
        privileges: ['update'],
        columns: table.columns.slice(0, 2).map(({ name }) => name),
      },
    ]),
    ...objectsOf(model, 'sequence').map(({ name, schema }) => ({
      sequence: name,
      ...(schema === undefined ? {} : { schema }),
      privileges: ['usage'],
    })),
    ...objectsOf(model, 'schema').map(({ name }) => ({ schema: name, privileges: ['usage'] })),
    { schema: 'of others', privileges: ['usage', 'create'] },
    ...(tables.some(({ schema }) => schema === undefined)
      ? [{ all_tables_in: 'public', privileges: ['all'] }]
      : []),
  ]
}

function rolesOf(model: SchemaModel): readonly string[] {
  return modelToJson(model).tables.flatMap(({ grants }) => grants.map(({ role }) => role))
}

/** A name that no extension has: one that nobody knows, or one that brings what tables of other arbitraries have. */
function extensionName(model: SchemaModel): fc.Arbitrary<string> {
  const taken = objectsOf(model, 'extension').map(({ name }) => name)
  const known = ['citext', 'btree_gist', 'pg_trgm'].filter((name) => !taken.includes(name))
  return fc.oneof(freshName(taken), ...(known.length === 0 ? [] : [fc.constantFrom(...known)]))
}
