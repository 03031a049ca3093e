import * as fc from 'fast-check'
import { findTable, namesOf, type SchemaModel } from '../../../src/model/schema-model.js'
import type { Table } from '../../../src/model/table.js'
import type { Operation } from '../../../src/operations/operation.js'
import { keysOf } from '../../../src/operations/support/table-ref.js'
import { freshName } from '../arbitrary-names.js'
import type { OperationArbitraries } from '../arbitrary-operation.js'

/** Operations on partitions that can be applied to a model. */
export const partitionsOperations: Pick<
  OperationArbitraries,
  'create_exclude_constraint' | 'create_partition' | 'attach_partition' | 'detach_partition' | 'declare_table'
> = {
  create_exclude_constraint: (model) =>
    some(
      tablesOf(model).filter(({ partitionBy }) => partitionBy === undefined),
      (table) =>
        fc
          .record({
            name: newName(model),
            columns: fc.subarray(
              table.columns.map(({ name }) => name),
              { minLength: 1, maxLength: 2 },
            ),
            options: fc.constantFrom(
              {},
              { where: 'true', comment: 'one at a time' },
              { deferrable: true, initially_deferred: true, method: 'btree' },
            ),
          })
          .map(({ name, columns, options }) => ({
            kind: 'create_exclude_constraint' as const,
            ...keysOf(table),
            name,
            elements: [
              ...columns.map((column) => ({ column, operator: '=' })),
              { sql: "length('it')", operator: '<>' },
            ],
            ...options,
          })),
    ),

  create_partition: (model) =>
    some(divided(model), (table) =>
      newName(model).chain((name) =>
        fc
          .constantFrom<object>(
            ...(table.partitions.some(({ bound }) => 'default' in bound) ? [] : [{ default: true }]),
            { from: [{ number: '100' }], to: [{ number: '200' }] },
            { from: [{ number: '-5.50' }], to: [{ sql: '1 - 1' }] },
            { from: [{ number: '200' }], to: [{ sql: 'maxvalue' }] },
          )
          .map((bound) => ({ kind: 'create_partition' as const, ...keysOf(table), name, ...bound })),
      ),
    ),

  attach_partition: (model) =>
    some(divided(model), (table) => {
      const candidate = findTable(model, { ...schemaOf(table), name: `${table.name} to come` })
      return candidate === undefined
        ? undefined
        : fc.constant({
            kind: 'attach_partition' as const,
            ...keysOf(table),
            name: candidate.name,
            from: [{ number: '100' }],
            to: [{ number: '200' }],
          })
    }),

  detach_partition: (model) =>
    some(
      divided(model).filter(({ partitions }) => partitions.length > 0),
      (table) =>
        fc.constantFrom(...table.partitions).map(({ name, bound }) => ({
          kind: 'detach_partition' as const,
          ...keysOf(table),
          name,
          ...('default' in bound ? { concurrently: false } : {}),
        })),
    ),

  declare_table: (model) =>
    newName(model).map((table) => ({
      kind: 'declare_table' as const,
      table,
      schema: 'auth',
      columns: [
        { name: 'id', type: 'uuid', primary_key: true },
        { name: 'email', type: 'text', nullable: false, unique: true },
      ],
    })),
}

/** A table that is divided, with partitions, and a table like it that may become one; and a table of someone else. */
export function partitionsHistory(_model: SchemaModel): readonly Operation[] {
  const columns = [
    { name: 'n', type: 'integer', nullable: false },
    { name: 'label', type: 'text', comment: 'a label' },
    { name: 'amount', type: 'integer' },
    { name: 'note', type: 'varchar(50)' },
  ]
  const table = 'a "divided" table'
  return [
    {
      kind: 'create_table',
      table,
      columns,
      primary_key: ['n'],
      unique_constraints: [{ columns: ['label', 'n'] }],
      check_constraints: [{ name: 'divided check', check: 'n > -10' }],
      indexes: [{ columns: ['label'] }, { columns: [{ sql: 'lower(label)' }] }],
      partition_by: {
        method: 'range',
        columns: ['n'],
        partitions: [{ name: 'a "first" part', from: [{ number: '0' }], to: [{ number: '100' }] }],
      },
    },
    {
      kind: 'create_table',
      table: `${table} to come`,
      columns,
      check_constraints: [{ name: 'divided check', check: 'n > -10' }],
      indexes: [{ columns: ['label'] }],
    },
    {
      kind: 'create_table',
      table: 'an "own" part',
      columns,
      primary_key: { name: 'own key', columns: ['n'] },
      unique_constraints: [{ name: 'own unique', columns: ['amount', 'n'] }],
      check_constraints: [
        { name: 'divided check', check: 'n > -10', comment: 'as all' },
        { name: 'own check', check: 'amount > 0' },
      ],
      indexes: [
        { name: 'own label', columns: ['label'], comment: 'as all' },
        { name: 'own index', columns: ['note'], where: 'amount > 5' },
      ],
      comment: 'a part',
    },
    {
      kind: 'attach_partition',
      table,
      name: 'an "own" part',
      from: [{ number: '-200' }],
      to: [{ number: '-100' }],
    },
    {
      kind: 'declare_table',
      schema: 'auth',
      table: 'their users',
      columns: [{ name: 'id', type: 'uuid', primary_key: true }],
    },
  ]
}

function tablesOf(model: SchemaModel): readonly Table[] {
  return [...model.tables.values()]
    .filter(({ declared, partOf }) => declared !== true && partOf === undefined)
    .sort((a, b) => (`${a.schema ?? ''}.${a.name}` < `${b.schema ?? ''}.${b.name}` ? -1 : 1))
}

function divided(model: SchemaModel): readonly Table[] {
  return tablesOf(model).filter(({ partitionBy }) => partitionBy !== undefined)
}

function schemaOf({ schema }: Table): { readonly schema?: string } {
  return schema === undefined ? {} : { schema }
}

function newName(model: SchemaModel): fc.Arbitrary<string> {
  return freshName([...model.tables.values()].flatMap((table) => namesOf(table).map(({ name }) => name)))
}

function some<T>(
  tables: readonly Table[],
  make: (table: Table) => fc.Arbitrary<T> | undefined,
): fc.Arbitrary<T> | undefined {
  const made = tables.flatMap((table) => make(table) ?? [])
  return made.length === 0 ? undefined : fc.oneof(...made)
}
