import { nameOf, type ForeignKey, type Table } from '../../../model/table.js'
import type { Need, NeedCompiler } from '../../../steps/need.js'
import type { ObjectStepFields } from '../../../steps/object-steps.js'
import type { StepKind } from '../../../steps/step.js'
import { parents } from '../steps/table-options.js'
import { createIn, dropTable, onTable, ownTable, unknownNeed } from './need.js'

/** Rights of steps about tables, their columns, keys, indexes and rows. */
export const tableNeeds: Pick<NeedCompiler, Exclude<StepKind, keyof ObjectStepFields>> = {
  create_table: ({ table, foreignKeys }) => [
    createIn(table.schema),
    // https://www.postgresql.org/docs/current/sql-createtable.html: what it inherits from must be one's own.
    ...parents(table, table.options).map((parent) => ownTable(parent)),
    ...foreignKeys.flatMap((key) => referring(table, key)),
  ],
  drop_table: ({ table }) => [dropTable(nameOf(table))],
  rename_table: ({ table }) => [ownTable(nameOf(table)), createIn(table.schema)],
  set_table_schema: ({ table, to }) => [ownTable(nameOf(table)), createIn(to)],
  alter_table: ({ table }) => [ownTable(nameOf(table))],
  add_column: ({ table, column }) => [
    ownTable(nameOf(table)),
    ...(column.identity === undefined ? [] : [createIn(table.schema)]),
  ],
  drop_column: ({ table }) => [ownTable(nameOf(table))],
  alter_column: ({ table, from, to }) => [
    ownTable(nameOf(table)),
    ...(to.identity === undefined || from.identity !== undefined ? [] : [createIn(table.schema)]),
  ],
  rename_column: ({ table }) => [ownTable(nameOf(table))],
  add_primary_key: ({ table }) => indexed(table),
  add_unique: ({ table }) => indexed(table),
  add_check: ({ table }) => [ownTable(nameOf(table))],
  add_foreign_key: ({ table, constraint }) => [ownTable(nameOf(table)), ...referring(table, constraint)],
  drop_constraint: ({ table }) => [ownTable(nameOf(table))],
  rename_constraint: ({ table }) => [ownTable(nameOf(table))],
  validate_constraint: ({ table }) => [ownTable(nameOf(table))],
  invalidate_constraint: ({ table, constraint }) => [
    ownTable(nameOf(table)),
    ...(constraint.kind === 'foreign_key' ? referring(table, constraint) : []),
  ],
  create_index: ({ table }) => indexed(table),
  drop_index: ({ table }) => [dropTable(nameOf(table))],
  rename_index: ({ table }) => indexed(table),
  execute: () => [unknownNeed],
  insert_rows: ({ table }) => [onTable('insert', nameOf(table))],
  load_rows: ({ table }) => [onTable('insert', nameOf(table))],
  delete_loaded_rows: ({ table }) => [onTable('select', nameOf(table)), onTable('delete', nameOf(table))],
  update_rows: ({ table }) => [onTable('select', nameOf(table)), onTable('update', nameOf(table))],
  delete_rows: ({ table }) => [onTable('select', nameOf(table)), onTable('delete', nameOf(table))],
}

/** An index is made in the schema of its table, and named anew there: both ask for CREATE. */
function indexed(table: Table): readonly Need[] {
  return [ownTable(nameOf(table)), createIn(table.schema)]
}

function referring(table: Table, { references: { schema, name } }: ForeignKey): readonly Need[] {
  if (name === table.name && schema === table.schema) return []
  return [onTable('references', schema === undefined ? { name } : { schema, name })]
}
