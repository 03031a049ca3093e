import type { ComparedKind } from '../../src/compare/difference.js'
import type { SchemaObject } from '../../src/model/objects.js'
import { putTable, type SchemaModel } from '../../src/model/schema-model.js'
import { putObject } from '../../src/model/schema-objects.js'
import type { Table } from '../../src/model/table.js'
import * as all from './mutations.js'
import type { Mutation } from './mutations.js'

/** One thing of a model, one change to one of its attributes, and the model with it. */
export interface MutatedModel {
  readonly kind: ComparedKind
  /** The name of the thing within what it belongs to. */
  readonly name: string
  /** The field that was changed. */
  readonly field: string
  readonly attribute: string
  readonly model: SchemaModel
}

type Mutations<T> = Readonly<Record<string, Mutation<T>>>

/** The fields that can be mutated, by kind, as `column.nullable`: all of them must come up. */
export function allFields(): readonly string[] {
  const byKind: Readonly<Partial<Record<ComparedKind, object>>> = {
    table: all.tableMutations,
    column: all.columnMutations,
    primary_key: all.primaryKeyMutations,
    unique: all.uniqueMutations,
    foreign_key: all.foreignKeyMutations,
    check: all.checkMutations,
    exclude: all.excludeMutations,
    index: { ...all.indexMutations, ...all.elementMutations },
    trigger: all.triggerMutations,
    policy: all.policyMutations,
    partition: all.partitionMutations,
    enum: all.enumMutations,
    domain: all.domainMutations,
    sequence: all.sequenceMutations,
    view: all.viewMutations,
    function: all.routineMutations,
    schema: all.schemaMutations,
    extension: all.extensionMutations,
  }
  return Object.entries(byKind).flatMap(([kind, mutations]) =>
    Object.keys(mutations).map((field) => `${kind}.${field}`),
  )
}

/** Every single change to everything in a model that documents own. */
export function mutated(model: SchemaModel): readonly MutatedModel[] {
  const tables = [...model.tables.values()].filter(
    ({ declared, partOf }) => declared !== true && partOf === undefined,
  )
  return [
    ...tables.flatMap((table) => mutatedTable(model, table)),
    ...[...model.objects.values()].flatMap((object) => mutatedObject(model, object)),
  ]
}

function mutatedTable(model: SchemaModel, table: Table): readonly MutatedModel[] {
  const key = table.primaryKey === undefined ? [] : [table.primaryKey]
  const put = (changed: Table): SchemaModel => putTable(model, changed)
  const list = <T extends { readonly name: string }>(
    kind: ComparedKind,
    parts: readonly T[],
    mutations: Mutations<T>,
    replace: (parts: readonly T[]) => Partial<Table>,
  ): readonly MutatedModel[] =>
    parts.flatMap((part, at) =>
      each(kind, part.name, part, mutations, (to) => put({ ...table, ...replace(parts.with(at, to)) })),
    )
  return [
    ...each('table', table.name, table, all.tableMutations, put),
    ...list('column', table.columns, all.columnMutations, (columns) => ({ columns })),
    ...list('primary_key', key, all.primaryKeyMutations, ([primaryKey]) =>
      primaryKey === undefined ? {} : { primaryKey },
    ),
    ...list('unique', table.uniques, all.uniqueMutations, (uniques) => ({ uniques })),
    ...list('foreign_key', table.foreignKeys, all.foreignKeyMutations, (foreignKeys) => ({ foreignKeys })),
    ...list('check', table.checks, all.checkMutations, (checks) => ({ checks })),
    ...list('exclude', table.excludes, all.excludeMutations, (excludes) => ({ excludes })),
    ...list('index', table.indexes, { ...all.indexMutations, ...all.elementMutations }, (indexes) => ({
      indexes,
    })),
    ...list('trigger', table.triggers, all.triggerMutations, (triggers) => ({ triggers })),
    ...list('policy', table.policies, all.policyMutations, (policies) => ({ policies })),
    ...list('partition', table.partitions, all.partitionMutations, (partitions) => ({ partitions })),
  ]
}

function mutatedObject(model: SchemaModel, object: SchemaObject): readonly MutatedModel[] {
  const put = (changed: SchemaObject): SchemaModel => putObject(model, changed)
  switch (object.kind) {
    case 'enum':
      return each('enum', object.name, object, all.enumMutations, put)
    case 'domain':
      return each('domain', object.name, object, all.domainMutations, put)
    case 'sequence':
      return each('sequence', object.name, object, all.sequenceMutations, put)
    case 'schema':
      return each('schema', object.name, object, all.schemaMutations, put)
    case 'extension':
      return each('extension', object.name, object, all.extensionMutations, put)
    case 'routine':
      return each('function', `${object.name}(${object.signature})`, object, all.routineMutations, put)
    case 'view':
      return [
        ...each('view', object.name, object, all.viewMutations, put),
        ...object.indexes.flatMap((index, at) =>
          each('index', index.name, index, all.indexMutations, (to) =>
            put({ ...object, indexes: object.indexes.with(at, to) }),
          ),
        ),
        ...object.triggers.flatMap((trigger, at) =>
          each('trigger', trigger.name, trigger, all.triggerMutations, (to) =>
            put({ ...object, triggers: object.triggers.with(at, to) }),
          ),
        ),
      ]
  }
}

function each<T>(
  kind: ComparedKind,
  name: string,
  of: T,
  mutations: Mutations<T>,
  put: (changed: T) => SchemaModel,
): readonly MutatedModel[] {
  return Object.entries(mutations).flatMap(([field, mutate]) => {
    const changed = mutate(of)
    return changed === undefined
      ? []
      : [{ kind, name, field, attribute: changed.attribute, model: put(changed.to) }]
  })
}
