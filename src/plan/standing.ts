import { withConstraint, withoutConstraint } from '../model/constraint-lists.js'
import { partitionName } from '../model/partitions.js'
import { findTable, putTable, removeTable, type SchemaModel } from '../model/schema-model.js'
import { putObject, removeObject } from '../model/schema-objects.js'
import {
  findColumn,
  nameOf,
  sameTable,
  type Column,
  type Constraint,
  type Index,
  type Table,
  type TableName,
} from '../model/table.js'
import { columnsOfType, tablesOfType } from '../model/type-users.js'
import { withKey } from '../operations/support/edit.js'
import type { Step, StepKind, StepOf } from '../steps/step.js'

/**
 * The model as it stands after some steps of an operation, as far as tables and enums go: what a step that comes behind them
 * finds. Their texts stay as they were, as the operation itself says what becomes of those.
 */
export function standingAfter(
  { before, after }: { readonly before: SchemaModel; readonly after: SchemaModel },
  steps: readonly Step[],
): SchemaModel {
  const [first, ...others] = steps
  // The table of a step is the model's own, so nearly always nothing is to be put in.
  const isWhole = first?.kind === 'create_table' && findTable(after, first.table) === first.table
  return isWhole ? afterAll(after, others) : afterAll(before, steps)
}

function afterAll(model: SchemaModel, steps: readonly Step[]): SchemaModel {
  return steps.reduce<SchemaModel>((current, step) => afterStep(current, step), model)
}

function afterStep<K extends StepKind>(model: SchemaModel, step: StepOf<K>): SchemaModel {
  return effects[step.kind]?.(model, step) ?? model
}

const effects: { readonly [K in StepKind]?: (model: SchemaModel, step: StepOf<K>) => SchemaModel } = {
  // With its indexes and partitions, which some dialects make along with it.
  create_table: (model, { table }) => putTable(model, table),
  drop_table: (model, { table }) => removeTable(model, table),
  rename_table: (model, { table, to }) => move(model, table, { ...table, name: to }),
  set_table_schema: (model, { table, to }) => {
    const { schema: _, ...bare } = present(model, table)
    return move(model, table, to === undefined ? bare : { ...bare, schema: to })
  },
  alter_table: (model, { table, to }) =>
    edit(model, table, (found) => withKey(withKey(found, 'comment', to.comment), 'options', to.options)),
  add_column: (model, { table, column }) =>
    edit(model, table, (found) => ({ ...found, columns: [...found.columns, column] })),
  drop_column: (model, { table, column }) =>
    edit(model, table, (found) => ({
      ...found,
      columns: found.columns.filter(({ name }) => name !== column.name),
    })),
  alter_column: (model, { table, from, to }) => editColumn(model, table, from.name, () => to),
  rename_column: (model, { table, from, to }) =>
    editColumn(withReturned(model, table, from), table, from, (column) => ({ ...column, name: to })),
  add_primary_key: add,
  add_unique: add,
  add_check: add,
  add_foreign_key: add,
  drop_constraint: (model, { table, constraint }) =>
    edit(model, table, (found) => withoutConstraint(found, constraint)),
  rename_constraint: (model, { table, constraint, to }) =>
    edit(model, table, (found) =>
      withConstraint(withoutConstraint(found, constraint), { ...constraint, name: to }),
    ),
  create_index: (model, { table, index }) =>
    edit(model, table, (found) => ({ ...found, indexes: [...withoutIndex(found, index), index] })),
  drop_index: (model, { table, index }) =>
    edit(model, table, (found) => ({ ...found, indexes: withoutIndex(found, index) })),
  rename_index: (model, { table, index, to }) =>
    edit(model, table, (found) => ({
      ...found,
      indexes: [...withoutIndex(found, index), { ...index, name: to }],
    })),
  create_partition: (model, { table, partition }) =>
    edit(model, table, (found) => ({ ...found, partitions: [...found.partitions, partition] })),
  drop_partition: (model, { table, partition }) =>
    edit(removeTable(model, partitionName(table, partition)), table, (found) => ({
      ...found,
      partitions: found.partitions.filter(({ name }) => name !== partition.name),
    })),
  create_enum: (model, { type }) => putObject(model, type),
  drop_enum: (model, { type }) => removeObject(model, type),
  add_enum_value: (model, { type, value, before: next, after: previous }) => {
    const at =
      next !== undefined
        ? type.values.indexOf(next)
        : previous !== undefined
          ? type.values.indexOf(previous) + 1
          : type.values.length
    return putObject(model, { ...type, values: type.values.toSpliced(at, 0, value) })
  },
  // A default is the value itself, and so follows its renaming.
  rename_enum_value: (model, { type, value, to }) => {
    const values = type.values.map((other) => (other === value ? to : other))
    return tablesOfType(model, type).reduce<SchemaModel>(
      (next, { table }) =>
        columnsOfType(table, type).reduce<SchemaModel>(
          (inner, column) =>
            column.default !== undefined && 'literal' in column.default && column.default.literal === value
              ? editColumn(inner, table, column.name, (found) => ({ ...found, default: { literal: to } }))
              : inner,
          next,
        ),
      putObject(model, { ...type, values }),
    )
  },
  rebuild_enum: (model, { to, users }) =>
    users.reduce<SchemaModel>(
      (next, { table, columns }) =>
        columns.reduce<SchemaModel>(
          (inner, { from, to: moved }) => editColumn(inner, table, from.name, () => moved),
          next,
        ),
      putObject(model, to),
    ),
}

/** One that was set aside is in no model; the step that brings it back knows it. */
function withReturned(model: SchemaModel, table: Table, name: string): SchemaModel {
  const column = findColumn(table, name)
  return edit(model, table, (found) =>
    column === undefined || findColumn(found, name) !== undefined
      ? found
      : { ...found, columns: [...found.columns, column] },
  )
}

function add(
  model: SchemaModel,
  { table, constraint }: { readonly table: Table; readonly constraint: Constraint },
): SchemaModel {
  return edit(model, table, (found) => withConstraint(withoutConstraint(found, constraint), constraint))
}

/** The table as it stands; one that was set aside is known by its step alone. */
function present(model: SchemaModel, table: Table): Table {
  return findTable(model, table) ?? table
}

function edit(model: SchemaModel, table: Table, change: (found: Table) => Table): SchemaModel {
  return putTable(model, change(present(model, table)))
}

function editColumn(
  model: SchemaModel,
  table: Table,
  name: string,
  change: (column: Column) => Column,
): SchemaModel {
  return edit(model, table, (found) => ({
    ...found,
    columns: found.columns.map((column) => (column.name === name ? change(column) : column)),
  }))
}

function move(model: SchemaModel, table: Table, to: TableName): SchemaModel {
  const { schema: _, name: __, ...found } = present(model, table)
  const name = nameOf(to)
  const foreignKeys = found.foreignKeys.map((key) =>
    sameTable(key.references, table)
      ? { ...key, references: { ...name, columns: key.references.columns } }
      : key,
  )
  return putTable(removeTable(model, table), { ...found, ...name, foreignKeys })
}

function withoutIndex(table: Table, { name }: Index): readonly Index[] {
  return table.indexes.filter((other) => other.name !== name)
}
