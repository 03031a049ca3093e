import { nameOf, type ForeignKey, type Table, type TableName } from '../../../model/table.js'
import type { Need, NeedCompiler } from '../../../steps/need.js'
import type { ObjectStepFields } from '../../../steps/object-steps.js'
import type { Row, StepKind } from '../../../steps/step.js'
import { looksAt, onTable, unknownNeed } from './need.js'

/**
 * Rights of steps about tables, their columns, keys, indexes and rows: those that the statements ask for, not those of the rows that
 * are looked at first. https://dev.mysql.com/doc/refman/8.4/en/alter-table.html
 */
export const tableNeeds: Pick<NeedCompiler, Exclude<StepKind, keyof ObjectStepFields>> = {
  create_table: ({ table, foreignKeys }) => [
    onTable('create', nameOf(table)),
    ...foreignKeys.flatMap((key) => referring(table, key)),
  ],
  drop_table: ({ table }) => [onTable('remove', nameOf(table)), looksAt(nameOf(table), 'loss')],
  rename_table: ({ table, to }) => renamed(nameOf(table), { ...nameOf(table), name: to }),
  set_table_schema: ({ table, to }) => {
    const moved = to === undefined ? { name: table.name } : { schema: to, name: table.name }
    return renamed(nameOf(table), moved)
  },
  alter_table: altered,
  add_column: ({ table, fill }) => [...altered({ table }), ...(fill === undefined ? [] : filled(table))],
  drop_column: ({ table }) => [...altered({ table }), looksAt(nameOf(table), 'loss')],
  alter_column: ({ table, from, to, fill, referring: others = [] }) => [
    ...altered({ table }),
    ...(fill === undefined || !from.nullable || to.nullable ? [] : filled(table)),
    ...others.map((other) => onTable('alter', nameOf(other))),
  ],
  rename_column: altered,
  add_primary_key: altered,
  add_unique: altered,
  add_check: altered,
  add_foreign_key: ({ table, constraint }) => [...altered({ table }), ...referring(table, constraint)],
  drop_constraint: altered,
  rename_constraint: ({ table, constraint }) => [
    ...(constraint.kind === 'primary_key' ? [] : altered({ table })),
    ...(constraint.kind === 'foreign_key' ? referring(table, constraint) : []),
  ],
  // Nothing is run: a constraint holds for every row from the beginning.
  validate_constraint: () => [],
  invalidate_constraint: () => [],
  create_index: altered,
  drop_index: altered,
  rename_index: altered,
  execute: () => [unknownNeed],
  insert_rows: ({ table }) => [onTable('insert', nameOf(table))],
  load_rows: ({ table, key }) => [
    onTable('insert', nameOf(table)),
    ...(key === undefined ? [] : [onTable('select', nameOf(table))]),
  ],
  delete_loaded_rows: ({ table }) => [onTable('select', nameOf(table)), onTable('delete', nameOf(table))],
  update_rows: ({ table, set, where, batchSize }) => [
    onTable('update', nameOf(table)),
    ...(where === undefined && batchSize === undefined && !set.some(([, cell]) => isSql(cell))
      ? []
      : [onTable('select', nameOf(table))]),
  ],
  delete_rows: ({ table, match }) => [
    onTable('delete', nameOf(table)),
    ...('where' in match && match.where === undefined && match.batchSize === undefined
      ? []
      : [onTable('select', nameOf(table))]),
  ],
}

/** A name is taken away and another made: https://dev.mysql.com/doc/refman/8.4/en/rename-table.html */
export function renamed(from: TableName, to: TableName): readonly Need[] {
  return [onTable('alter', from), onTable('remove', from), onTable('create', to), onTable('insert', to)]
}

function altered({ table }: { readonly table: Table }): readonly Need[] {
  return [onTable('alter', nameOf(table))]
}

/** Rows without a value get one. */
function filled(table: Table): readonly Need[] {
  return [onTable('update', nameOf(table)), onTable('select', nameOf(table))]
}

function referring(table: Table, { references: { schema, name } }: ForeignKey): readonly Need[] {
  // A table that is being made may refer to itself.
  if (name === table.name && schema === table.schema) return []
  return [onTable('references', schema === undefined ? { name } : { schema, name })]
}

function isSql(cell: Row[number][1]): boolean {
  return typeof cell === 'object' && cell !== null && 'sql' in cell
}
