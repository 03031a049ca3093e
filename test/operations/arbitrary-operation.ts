import * as fc from 'fast-check'
import { ProblemError } from '../../src/diagnostics/problem.js'
import type { Target } from '../../src/model/dependants.js'
import { modelToJson, type SchemaModel } from '../../src/model/schema-model.js'
import {
  constraintsOf,
  nameOf,
  sameTable,
  type Column,
  type Constraint,
  type Table,
  type TableName,
} from '../../src/model/table.js'
import type { OperationDocument } from '../../src/generated/documents.js'
import { applyOperation, operationKinds } from '../../src/operations/index.js'
import type { Operation, OperationKind, OperationOf } from '../../src/operations/operation.js'
import { heldByTexts } from '../../src/operations/support/held-by-texts.js'
import { keysOf } from '../../src/operations/support/table-ref.js'
import { textUses } from '../../src/operations/support/uses-column.js'
import { typesOperations } from './arbitrary/types.js'
import { namespacesOperations } from './arbitrary/namespaces.js'
import { viewsOperations } from './arbitrary/views.js'
import { codeOperations } from './arbitrary/code.js'
import { partitionsOperations } from './arbitrary/partitions.js'
import { freshName, spelled } from './arbitrary-names.js'
import { cellFor, isFoundByPrimaryKey, wholeRows } from './arbitrary-rows.js'
import { arbitraryParts, numberOf, referable, tableDocument, typesWithDefaults } from './arbitrary-table.js'
import { newFaults } from '../../src/plan/new-faults.js'
import { contextAt, foldContext } from './fold-context.js'
import { restating } from './restating.js'

/** Gives operations of one kind that can be applied to the model; undefined where it has nothing to act on. */
export type OperationArbitrary<K extends OperationKind> = (
  model: SchemaModel,
) => fc.Arbitrary<OperationOf<K>> | undefined

/** One for every kind. */
export type OperationArbitraries = { readonly [K in OperationKind]: OperationArbitrary<K> }

/** One for every kind: a kind without one does not compile. */
export const arbitraryOperations: OperationArbitraries = {
  ...typesOperations,
  ...namespacesOperations,
  ...viewsOperations,
  ...codeOperations,
  ...partitionsOperations,
  create_table: (model) =>
    fc
      .record({ name: newName(model), parts: arbitraryParts })
      .map(({ name, parts }) => ({ kind: 'create_table', ...tableDocument(name, parts, model) })),

  drop_table: (model) => {
    const whole = tablesOf(model)
      .filter((table) => !isRead(model, table))
      .map((table) =>
        fc.boolean().map((keep) => ({
          kind: 'drop_table' as const,
          ...keysOf(table),
          ...(keep ? { keep } : {}),
          ...(isReferredTo(model, table) ? { drop_references: true } : {}),
        })),
      )
    const divided = dividedNames(model).map((name) =>
      fc.constantFrom({}, { keep: true }).map((keep) => ({
        kind: 'drop_table' as const,
        ...keysOf(name),
        ...keep,
      })),
    )
    return whole.length + divided.length === 0 ? undefined : fc.oneof(...whole, ...divided)
  },

  rename_table: (model) =>
    fc
      .record({ table: fc.constantFrom(...tablesOf(model), ...dividedNames(model)), to: newName(model) })
      .map(({ table, to }) => ({ kind: 'rename_table', ...keysOf(table), to })),

  alter_table: (model) =>
    fc
      .record({
        table: fc.constantFrom(...tablesOf(model)),
        change: fc.constantFrom(
          { comment: "a 'new' comment" },
          { comment: null },
          { to_schema: 'archive' },
          { to_schema: 'archive', comment: 'moved' },
          { postgresql: { unlogged: true } },
        ),
      })
      .map(({ table, change }) => ({ kind: 'alter_table', ...keysOf(table), ...change })),

  add_column: (model) =>
    from(tablesOf(model), (table) =>
      fc
        .record({
          column: freshName(table.columns.map(({ name }) => name)),
          extra: fc.constantFrom(...columnExtras(table, model)),
        })
        .map(({ column, extra }) => ({ kind: 'add_column' as const, ...keysOf(table), column, ...extra })),
    ),

  drop_column: (model) =>
    from(pairs(model, droppableColumns(model)), ([table, column]) =>
      fc.constantFrom<object>({}, restoreOf(column), { keep: true }).map((restore) => ({
        kind: 'drop_column' as const,
        ...keysOf(table),
        column: column.name,
        ...restore,
      })),
    ),

  alter_column: (model) =>
    from(
      pairs(model, (table) => table.columns),
      ([table, column]) =>
        fc.constantFrom(...columnChanges(table, column, model)).map((change) => ({
          kind: 'alter_column' as const,
          ...keysOf(table),
          column: column.name,
          ...change,
        })),
    ),

  rename_column: (model) =>
    from(
      pairs(model, (table) => table.columns),
      ([table, column]) =>
        freshName(table.columns.map(({ name }) => name)).map((to) => ({
          kind: 'rename_column' as const,
          ...keysOf(table),
          column: column.name,
          to,
        })),
    ),

  create_primary_key: (model) =>
    from(
      tablesWith(1, model).filter(({ primaryKey }) => primaryKey === undefined),
      (table) =>
        fc
          .record({
            columns: fc.subarray(plainColumns(table), { minLength: 1, maxLength: 3 }),
            name: fc.option(newName(model), { nil: undefined }),
          })
          .filter(({ columns }) => !isUniqueOver(table, columns))
          .map(({ columns, name }) => ({
            kind: 'create_primary_key' as const,
            ...keysOf(table),
            columns,
            ...(name === undefined ? {} : { name }),
          })),
    ),

  create_unique_constraint: (model) =>
    from(tablesWith(2, model), (table) =>
      fc
        .record({
          columns: fc.subarray(plainColumns(table), { minLength: 2, maxLength: 3 }),
          name: newName(model),
          options: fc.constantFrom(
            {},
            { nulls_not_distinct: true },
            { deferrable: true, initially_deferred: true },
            { comment: 'unique' },
          ),
        })
        .filter(({ columns }) => !isUniqueOver(table, columns))
        .map(({ columns, name, options }) => ({
          kind: 'create_unique_constraint' as const,
          ...keysOf(table),
          columns,
          name,
          ...options,
        })),
    ),

  create_foreign_key: (model) =>
    from(
      pairs(model, (table) => table.columns.filter(({ type }) => type.name === 'bigint')),
      ([table, column]) =>
        from(referable(model), (referenced) =>
          fc
            .record({
              name: newName(model),
              options: fc.constantFrom(
                {},
                { on_delete: 'cascade' as const, on_update: 'restrict' as const },
                { match: 'full' as const, deferrable: true, initially_deferred: true },
              ),
              not_valid: fc.boolean(),
            })
            .map(({ name, options, not_valid }) => ({
              kind: 'create_foreign_key' as const,
              ...keysOf(table),
              columns: [column.name],
              name,
              references: {
                table: referenced.name,
                schema: referenced.schema ?? 'public',
                ...options,
              },
              not_valid,
            })),
        ),
    ),

  create_check_constraint: (model) =>
    from(
      pairs(model, (table) => table.columns),
      ([table, column]) =>
        fc
          .record({ name: newName(model), not_valid: fc.boolean(), no_inherit: fc.boolean() })
          .map((keys) => ({
            kind: 'create_check_constraint' as const,
            ...keysOf(table),
            ...keys,
            check: `${spelled(column.name)} is not null`,
            comment: 'checked',
          })),
    ),

  drop_constraint: (model) =>
    from(pairs(model, droppable(model)), ([table, { name }]) =>
      fc.constant({ kind: 'drop_constraint' as const, ...keysOf(table), name }),
    ),

  drop_primary_key: (model) =>
    from(
      pairs(model, (table) => droppable(model)(table).filter(({ kind }) => kind === 'primary_key')),
      ([table]) => fc.constant({ kind: 'drop_primary_key' as const, ...keysOf(table) }),
    ),

  drop_unique_constraint: (model) =>
    from(
      pairs(model, (table) => table.uniques.filter((unique) => droppable(model)(table).includes(unique))),
      ([table, { name, columns }]) =>
        fc
          .constantFrom({ name }, { columns })
          .map((by) => ({ kind: 'drop_unique_constraint' as const, ...keysOf(table), ...by })),
    ),

  drop_foreign_key: (model) =>
    from(
      pairs(model, (table) => table.foreignKeys),
      ([table, { name, columns }]) => {
        const isOnlyOne = table.foreignKeys.filter((key) => same(key.columns, columns)).length === 1
        return fc
          .constantFrom({ name }, isOnlyOne ? { columns } : { name })
          .map((by) => ({ kind: 'drop_foreign_key' as const, ...keysOf(table), ...by }))
      },
    ),

  drop_check_constraint: (model) =>
    from(
      pairs(model, (table) => table.checks),
      ([table, { name, ofColumn }]) =>
        fc
          .constantFrom({ name }, ofColumn === undefined ? { name } : { column: ofColumn })
          .map((by) => ({ kind: 'drop_check_constraint' as const, ...keysOf(table), ...by })),
    ),

  rename_constraint: (model) =>
    from(pairs(model, constraintsOf), ([table, { name }]) =>
      newName(model).map((to) => ({ kind: 'rename_constraint' as const, ...keysOf(table), name, to })),
    ),

  validate_constraint: (model) =>
    from(
      pairs(model, (table) => [...table.checks, ...table.foreignKeys].filter(({ validated }) => !validated)),
      ([table, { name }]) => fc.constant({ kind: 'validate_constraint' as const, ...keysOf(table), name }),
    ),

  create_index: (model) =>
    from(tablesWith(1, model), (table) =>
      fc
        .record({
          columns: fc.subarray(plainColumns(table), { minLength: 1, maxLength: 3 }),
          name: newName(model),
          options: fc.constantFrom(
            {},
            { unique: true },
            { method: 'gin' },
            { postgresql: { with: { fillfactor: numberOf('70') } }, comment: 'an index' },
          ),
          concurrently: fc.boolean(),
        })
        .map(({ columns, name, options, concurrently }) => ({
          kind: 'create_index' as const,
          ...keysOf(table),
          columns: [...columns, { sql: `lower(${quote(columns[0] ?? '')}::text)`, order: 'desc' as const }],
          name,
          ...options,
          concurrently,
          where: `${quote(columns[0] ?? '')} is not null`,
        })),
    ),

  drop_index: (model) =>
    from(
      pairs(model, (table) => table.indexes),
      ([table, { name, elements }]) => {
        const columns = elements.flatMap(({ column }) => column ?? [])
        return fc
          .record({
            by: fc.constantFrom({ name }, columns.length === elements.length ? { columns } : { name }),
            concurrently: fc.boolean(),
          })
          .map(({ by, concurrently }) => ({
            kind: 'drop_index' as const,
            ...keysOf(table),
            ...by,
            concurrently,
          }))
      },
    ),

  rename_index: (model) =>
    from(
      pairs(model, (table) => table.indexes),
      ([table, { name }]) =>
        newName(model).map((to) => ({ kind: 'rename_index' as const, ...keysOf(table), name, to })),
    ),

  insert_rows: (model) =>
    from(tablesOf(model), (table) =>
      fc
        .record({ rows: wholeRows(table, 3), decision: arbitraryDecision, decides: fc.boolean() })
        .map(({ rows, decision, decides }) => ({
          kind: 'insert_rows' as const,
          ...keysOf(table),
          rows,
          ...(decides || !isFoundByPrimaryKey(table) ? decision : {}),
        })),
    ),

  update_rows: (model) =>
    from(pairs(model, settableColumns), ([table, column]) =>
      fc
        .record({
          decision: arbitraryDecision,
          where: fc.constantFrom(
            {},
            {
              where: `${quote(column.name)} is not null`,
              ...(table.primaryKey?.columns.includes(column.name) === false ? { batch_size: 100 } : {}),
            },
          ),
        })
        .map(({ decision, where }) => ({
          kind: 'update_rows' as const,
          ...keysOf(table),
          set: Object.fromEntries([[column.name, cellFor(column, 1)]]),
          ...where,
          ...decision,
        })),
    ),

  delete_rows: (model) =>
    from(tablesOf(model), (table) =>
      fc
        .record({ rows: wholeRows(table, 3), byRows: fc.boolean(), decision: arbitraryDecision })
        .map(({ rows, byRows, decision }) => ({
          kind: 'delete_rows' as const,
          ...keysOf(table),
          ...(byRows && isFindable(table) ? { rows } : { where: 'true', ...decision }),
        })),
    ),

  execute: (model) =>
    fc
      .record({
        creates: fc.option(newName(model), { nil: undefined }),
        effect: arbitraryEffect(model),
        hasEffect: fc.boolean(),
        transaction: fc.boolean(),
        irreversible: fc.boolean(),
      })
      .map(({ creates, effect, hasEffect, transaction, irreversible }) => ({
        kind: 'execute' as const,
        up: 'select 1; select 2 -- the end',
        ...(irreversible ? { irreversible: 'because' } : { down: 'select 3' }),
        transaction,
        ...(transaction ? {} : { done_when: 'select true' }),
        ...(creates === undefined
          ? {}
          : { creates: [`${creates.replaceAll('.', '')} by SQL ${model.opaque.size}`] }),
        ...(hasEffect ? { effect: [effect] } : {}),
      })),
}

/** An effect: a table more, a table less, a constraint less. */
function arbitraryEffect(model: SchemaModel): fc.Arbitrary<OperationDocument> {
  const create = arbitraryOperations.create_table(model)
  const drop = arbitraryOperations.drop_table(model)
  const rename = arbitraryOperations.rename_column(model)
  return fc.oneof(
    ...(create === undefined ? [] : [create.map((keys) => ({ create_table: keys }))]),
    ...(drop === undefined ? [] : [drop.map((keys) => ({ drop_table: keys }))]),
    ...(rename === undefined ? [] : [rename.map((keys) => ({ rename_column: keys }))]),
  )
}

const arbitraryDecision = fc.constantFrom(
  { down: 'select 1' },
  { irreversible: 'the rows are gone' },
  { leave_on_downgrade: 'nothing to do' },
)

/** An arbitrary for one of the items, undefined when there is none. */
function from<T, O>(
  items: readonly T[],
  make: (item: T) => fc.Arbitrary<O> | undefined,
): fc.Arbitrary<O> | undefined {
  const made = items.flatMap((item) => make(item) ?? [])
  return made.length === 0 ? undefined : fc.oneof(...made)
}

/** Tables of our own that take any change: what is divided or belongs to someone else has arbitraries of its own. */
function tablesOf(model: SchemaModel): readonly Table[] {
  return modelToJson(model).tables.filter(
    ({ declared, partitionBy, partOf }) =>
      declared !== true && partitionBy === undefined && partOf === undefined,
  )
}

/** Names by which drop_table and rename_table find a table: that of one that is divided, and of each of its partitions. */
function dividedNames(model: SchemaModel): readonly TableName[] {
  return modelToJson(model).tables.flatMap((table) =>
    table.partitionBy === undefined
      ? []
      : [nameOf(table), ...table.partitions.map(({ name }) => ({ ...nameOf(table), name }))],
  )
}

function pairs<T>(
  model: SchemaModel,
  parts: (table: Table) => readonly T[],
): readonly (readonly [Table, T])[] {
  return tablesOf(model).flatMap((table) => parts(table).map((part) => [table, part] as const))
}

/** A name that nothing in the model has. */
function newName(model: SchemaModel): fc.Arbitrary<string> {
  return freshName(
    modelToJson(model).tables.flatMap((table) => [
      table.name,
      ...table.partitions.map(({ name }) => name),
      ...constraintsOf(table).map(({ name }) => name),
      ...table.indexes.map(({ name }) => name),
    ]),
  )
}

function quote(name: string): string {
  return foldContext.rules.lexer.rules.quoteName(name)
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((column) => b.includes(column))
}

/** Tables with so many columns that may stand in a key. */
function tablesWith(count: number, model: SchemaModel): readonly Table[] {
  return tablesOf(model).filter((table) => plainColumns(table).length >= count)
}

function plainColumns(table: Table): string[] {
  return table.columns.filter(({ generated }) => generated === undefined).map(({ name }) => name)
}

function isUniqueOver(table: Table, columns: readonly string[]): boolean {
  return [table.primaryKey, ...table.uniques].some((key) => key !== undefined && same(key.columns, columns))
}

function isReferredTo(model: SchemaModel, table: Table): boolean {
  return tablesOf(model).some(
    (other) =>
      !sameTable(other, table) && other.foreignKeys.some(({ references }) => sameTable(references, table)),
  )
}

/** Columns of this table that foreign keys, its own too, refer to. */
function referredColumns(model: SchemaModel, table: Table): readonly (readonly string[])[] {
  return tablesOf(model).flatMap((other) =>
    other.foreignKeys
      .filter(({ references }) => sameTable(references, table))
      .map(({ references }) => references.columns),
  )
}

/** Columns that no generated column and no foreign key needs. */
function droppableColumns(model: SchemaModel): (table: Table) => readonly Column[] {
  return (table) =>
    table.columns.filter(
      ({ name }) =>
        !referredColumns(model, table).some((columns) => columns.includes(name)) &&
        !isComputedFrom(table, name) &&
        !isRead(model, { ...nameOf(table), column: name }),
    )
}

/** Does a view read it, or a function say that it needs it? */
function isRead(model: SchemaModel, target: Target): boolean {
  return heldByTexts(model, target, foldContext).length > 0
}

function isComputedFrom(table: Table, column: string): boolean {
  return table.columns.some(({ generated }) => textUses(generated?.sql, column, foldContext))
}

/** Constraints that no foreign key stands on. */
function droppable(model: SchemaModel): (table: Table) => readonly Constraint[] {
  return (table) =>
    constraintsOf(table).filter(
      (constraint) =>
        (constraint.kind !== 'primary_key' && constraint.kind !== 'unique') ||
        !referredColumns(model, table).some((columns) => same(columns, constraint.columns)),
    )
}

/** Are rows found by constants: by a key, or by all values, of which JSON is not compared? */
function isFindable(table: Table): boolean {
  return (
    isFoundByPrimaryKey(table) ||
    table.columns.every(({ type }) => foldContext.rules.typeFamily(type) !== 'json')
  )
}

/** Columns that update_rows may set. */
function settableColumns(table: Table): readonly Column[] {
  return table.columns.filter(
    ({ generated, identity }) => generated === undefined && identity?.generation !== 'always',
  )
}

function restoreOf(column: Column): { readonly restore?: string } {
  return foldContext.rules.typeFamily(column.type) === 'text' && column.generated === undefined
    ? { restore: '' }
    : {}
}

type ColumnExtra = Omit<OperationOf<'add_column'>, 'kind' | 'table' | 'schema' | 'column'>

/** What may be said of a new column. */
function columnExtras(table: Table, model: SchemaModel): readonly ColumnExtra[] {
  const [referenced] = referable(model)
  return [
    ...typesWithDefaults.map(({ type, value }) => ({ type, default: value, comment: 'new' })),
    { type: 'varchar(10)', nullable: false, backfill: 'en' },
    { type: 'text', unique: true, check: '1 > 0' },
    { type: 'bigint', identity: 'always' },
    { type: 'integer', generated: { sql: '1 + 1' }, postgresql: { storage: 'plain' } },
    ...(table.primaryKey === undefined ? [{ type: 'bigint', primary_key: true }] : []),
    ...(referenced === undefined
      ? []
      : [
          {
            type: 'bigint',
            references: { table: referenced.name, schema: referenced.schema ?? 'public' },
          },
        ]),
  ]
}

type ColumnChange = Omit<OperationOf<'alter_column'>, 'kind' | 'table' | 'schema' | 'column' | 'restored'>

/** Changes that a column can take, each of which changes something. */
function columnChanges(table: Table, column: Column, model: SchemaModel): readonly ColumnChange[] {
  const isKey = table.primaryKey?.columns.includes(column.name) === true
  const isReferring =
    table.foreignKeys.some(({ columns }) => columns.includes(column.name)) ||
    referredColumns(model, table).some((columns) => columns.includes(column.name))
  const isPlain = column.generated === undefined && column.identity === undefined
  const type = column.type.name
  return [
    { comment: 'another comment' },
    ...(column.comment === undefined ? [] : [{ comment: null }]),
    ...(column.generated === undefined ? [] : [{ generated: null }]),
    ...(column.identity === undefined
      ? []
      : [{ identity: null }, { identity: { generation: 'by_default' as const, start: 1000 } }]),
    ...(isPlain && !isKey
      ? [column.nullable ? { nullable: false, backfill: { sql: 'null' } } : { nullable: true }]
      : []),
    ...(isPlain && column.default !== undefined ? [{ default: null }] : []),
    ...(isPlain && type === 'integer' && !isReferring
      ? [
          { type: 'bigint' },
          { type: 'text', using: `${quote(column.name)}::text`, down_using: '0', default: 'none' },
          { default: numberOf('12345678901234567890') },
        ]
      : []),
    ...(type === 'varchar' && !isComputedFrom(table, column.name)
      ? [{ type: 'text' }, { type: 'varchar(20)', collation: 'C' }]
      : []),
    ...(column.options === undefined
      ? [{ postgresql: { statistics: 500 } }]
      : [{ postgresql: { storage: null } }]),
  ]
}

/**
 * Operations one after another, each valid for the model that those before it leave; behind them, what a rename among them
 * wants restated, as in a whole document.
 */
export function arbitraryOperationList(
  before: SchemaModel,
  length: number,
): fc.Arbitrary<readonly Operation[]> {
  if (length === 0) return fc.constant(restating(before))
  return fc.constantFrom(...operationKinds).chain((kind) => {
    const arbitrary: fc.Arbitrary<Operation> | undefined = arbitraryOperations[kind](before)
    if (arbitrary === undefined) return arbitraryOperationList(before, length - 1)
    return arbitrary.chain((operation) => {
      const after = afterOf(operation, before)
      // What earlier operations of the list left behind may be in its way: a view that waits to be restated, say.
      if (after === undefined) return arbitraryOperationList(before, length - 1)
      return arbitraryOperationList(after, length - 1).map((later) => [operation, ...later])
    })
  })
}

/** The model after an operation; undefined when it is refused, or leaves what the engine would refuse. */
function afterOf(operation: Operation, before: SchemaModel): SchemaModel | undefined {
  const context = contextAt(before)
  try {
    const after = applyOperation(operation, before, context)
    const item = { operation, place: '/operations/0', base: `/operations/0/${operation.kind}` }
    return newFaults(item, before, after, context).length === 0 ? after : undefined
  } catch (error) {
    if (error instanceof ProblemError) return undefined
    throw error
  }
}
