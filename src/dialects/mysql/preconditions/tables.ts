import { tableKey } from '../../../model/schema-model.js'
import { findColumn, nameOf, type Check, type ForeignKey, type Table } from '../../../model/table.js'
import type { CompileContext, PreconditionCompiler } from '../../../steps/compiler.js'
import type { ObjectStepFields } from '../../../steps/object-steps.js'
import type { Precondition } from '../../../steps/statement.js'
import { parenthesise } from '../literals.js'
import { orphans } from '../orphans.js'
import { quoteName, quoteTable } from '../quoting.js'
import { toldFromOthers } from './case-twins.js'
import { databaseThereFor } from './objects.js'
import { columnsNamed, listed, noNulls, question } from './question.js'

/** What must hold of the rows before a step about tables, their columns, keys and indexes. */
export const tablePreconditions: Omit<
  PreconditionCompiler,
  keyof ObjectStepFields | 'alter_table' | 'alter_column' | 'delete_rows' | 'delete_loaded_rows'
> = {
  create_table: ({ table }, context) => [
    ...databaseThereFor(table, context),
    ...toldFromOthers(table, context),
  ],
  drop_table: () => [],
  rename_table: ({ table, to }, context) => toldFromOthers({ ...nameOf(table), name: to }, context),
  set_table_schema: ({ to }, context) => databaseThereFor(to === undefined ? {} : { schema: to }, context),
  drop_column: () => [],
  rename_column: () => [],
  drop_constraint: () => [],
  rename_constraint: () => [],
  validate_constraint: () => [],
  invalidate_constraint: () => [],
  drop_index: () => [],
  rename_index: () => [],
  execute: () => [],
  insert_rows: () => [],
  load_rows: () => [],
  update_rows: () => [],

  // The server would give every row a zero or an empty text.
  add_column: ({ table, column, fill }, context) => {
    const filled = [fill, column.default, column.identity, column.generated].some(
      (source) => source !== undefined,
    )
    if (column.nullable || filled || context.isNew(table)) return []
    return [
      {
        sql: `SELECT 1 FROM ${quoteTable(table)} LIMIT 1`,
        sentence: `${quoteTable(table)} has no rows: the new column ${quoteName(column.name)} may not be null and has no value for them`,
        help: 'add `backfill` with the value of the rows that exist, or a `default`',
        reads: [{ table: tableKey(table), columns: [] }],
      },
    ]
  },

  add_primary_key: ({ table, constraint: { columns } }, context) =>
    context.isNew(table)
      ? []
      : [
          ...columns
            .filter((name) => findColumn(table, name)?.nullable !== false)
            .map((name) => noNulls(table, name, 'a primary key has no nulls; find the rows with')),
          noDuplicates(table, columns.map(quoteName), columns, false),
        ],

  add_unique: ({ table, constraint: { columns } }, context) =>
    context.isNew(table) ? [] : [noDuplicates(table, columns.map(quoteName), columns, true)],

  create_index: ({ table, index }, context) => {
    if (!index.unique || context.isNew(table)) return []
    const keys = index.elements.map(({ column, sql, length }) => {
      if (column === undefined) return parenthesise(sql)
      return length === undefined ? quoteName(column) : `LEFT(${quoteName(column)}, ${length})`
    })
    const columns = [
      ...index.elements.flatMap(({ column }) => column ?? []),
      ...columnsNamed(
        table,
        index.elements.flatMap(({ sql }) => sql ?? []),
      ),
    ]
    return [noDuplicates(table, keys, columns, true)]
  },

  add_check: ({ table, constraint }, context) => allMeet(table, constraint, context),
  add_foreign_key: ({ table, constraint, toEmpty }, context) => {
    if (context.isNew(table)) return []
    return toEmpty === true ? noReferences(table, constraint) : noOrphans(table, constraint)
  },
}

function allMeet(
  table: Table,
  { name, check, enforced }: Check,
  context: CompileContext,
): readonly Precondition[] {
  if (context.isNew(table) || !enforced) return []
  return [
    question(table, columnsNamed(table, [check]), quoteTable(table), `NOT ${parenthesise(check)}`, {
      sentence: `every row of ${quoteTable(table)} meets ${quoteName(name)}: ${check.trim()}`,
      help: 'change the rows by `update_rows` before it, or find them with',
    }),
  ]
}

function noOrphans(table: Table, key: ForeignKey): readonly Precondition[] {
  const { columns, references } = key
  const { from, condition } = orphans(table, key)
  const base = question(table, columns, from, condition, {
    sentence: `every ${listed(columns)} of ${quoteTable(table)} is found in ${listed(references.columns)} of ${quoteTable(references)}`,
    help: 'delete or change the rows that refer to nothing; find them with',
  })
  return [{ ...base, reads: [...base.reads, { table: tableKey(references), columns: references.columns }] }]
}

/** Whatever refers to a table that comes back without its rows refers to nothing. */
function noReferences(table: Table, { name, columns, references }: ForeignKey): readonly Precondition[] {
  const condition = columns.map((column) => `${quoteName(column)} IS NOT NULL`).join(' AND ')
  return [
    question(table, columns, quoteTable(table), condition, {
      sentence: `no row of ${quoteTable(table)} has a value in ${listed(columns)}: ${quoteTable(references)}, which ${quoteName(name)} refers to, comes back empty`,
      help: 'set the column to null, or delete the rows; find them with',
    }),
  ]
}

/** @param nullsDiffer null is not equal to null, as in every unique index here */
function noDuplicates(
  table: Table,
  keys: readonly string[],
  reads: readonly string[],
  nullsDiffer: boolean,
): Precondition {
  const filter = nullsDiffer ? ` WHERE ${keys.map((key) => `${key} IS NOT NULL`).join(' AND ')}` : ''
  const from = `FROM ${quoteTable(table)}${filter} GROUP BY ${keys.join(', ')} HAVING COUNT(*) > 1`
  return {
    sql: `SELECT 1 ${from} LIMIT 1`,
    sentence: `no two rows of ${quoteTable(table)} have the same ${keys.join(', ')}`,
    help: `delete or change the duplicates; find them with: SELECT ${keys.join(', ')}, COUNT(*) ${from}`,
    reads: [{ table: tableKey(table), columns: [...new Set(reads)] }],
  }
}
