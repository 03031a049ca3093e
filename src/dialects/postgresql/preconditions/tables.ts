import { tableKey } from '../../../model/schema-model.js'
import { findColumn, type Check, type Column, type ForeignKey, type Table } from '../../../model/table.js'
import type { CompileContext, PreconditionCompiler } from '../../../steps/compiler.js'
import type { ObjectStepFields } from '../../../steps/object-steps.js'
import type { Precondition } from '../../../steps/statement.js'
import { parenthesise } from '../literals.js'
import { columnLabel } from '../names.js'
import { quoteName, quoteTable } from '../quoting.js'
import { isMadeAnew } from '../steps/alter-column.js'
import { changesType } from '../steps/column-parts.js'
import { isSerial } from '../steps/identity.js'
import { computedFrom } from '../steps/rebuild-column.js'
import { valueThatDoesNotFit } from '../value-fit.js'
import { typeSql } from '../types.js'
import { columnsNamed } from './columns-named.js'
import { deletionPreconditions } from './deletions.js'
import { knownOnColumns, type ColumnsAtStake } from './dependants.js'
import { schemaThere } from './namespaces.js'
import { identityFits } from './sequence-position.js'

/** What must hold of the rows before a step about tables, their columns, keys and indexes. */
export const tablePreconditions: Omit<PreconditionCompiler, keyof ObjectStepFields> = {
  create_table: ({ table }, context) => schemaThere(table, context),
  drop_table: () => [],
  rename_table: () => [],
  set_table_schema: ({ to }, context) => schemaThere(to === undefined ? {} : { schema: to }, context),
  alter_table: () => [],
  drop_column: ({ table, column }, context) => knownOnColumns([{ table, columns: [column.name] }], context),
  rename_column: () => [],
  drop_constraint: () => [],
  rename_constraint: () => [],
  invalidate_constraint: () => [],
  drop_index: () => [],
  rename_index: () => [],
  execute: () => [],
  insert_rows: () => [],
  load_rows: () => [],
  update_rows: () => [],
  ...deletionPreconditions,

  add_column: ({ table, column, fill }, context) => {
    const filled = [fill, column.default, column.identity, column.generated].some(
      (source) => source !== undefined,
    )
    if (column.nullable || filled || isSerial(column) || context.isNew(table)) return []
    return [
      {
        sql: `SELECT 1 FROM ${quoteTable(table)} LIMIT 1`,
        sentence: `${quoteTable(table)} has no rows: the new column ${quoteName(column.name)} may not be null and has no value for them`,
        help: 'add `backfill` with the value of the rows that exist, or a `default`',
        reads: [{ table: tableKey(table), columns: [] }],
      },
    ]
  },

  alter_column: ({ table, from, to, using, fill }, context) => {
    if (context.isNew(table)) return []
    const misfit = using === undefined ? valueThatDoesNotFit(from, to, context.serverVersion) : undefined
    return [
      ...knownOnColumns([atStake(table, from, to, context)], context),
      ...identityFits(table, from, to),
      ...(from.nullable && !to.nullable && fill === undefined
        ? [noNulls(table, to.name, 'add `backfill` with the value that replaces null, or find the rows with')]
        : []),
      ...(misfit === undefined
        ? []
        : [
            question(table, [from.name], quoteTable(table), misfit, {
              sentence: `every value of ${columnLabel(table, from.name)} fits into ${typeSql(to.type)}`,
              help: 'state how values are turned by `using`, or find the rows with',
            }),
          ]),
    ]
  },

  add_primary_key: ({ table, constraint: { columns } }, context) =>
    context.isNew(table)
      ? []
      : [
          ...columns
            .filter((name) => findColumn(table, name)?.nullable !== false)
            .map((name) => noNulls(table, name, 'a primary key has no nulls; find the rows with')),
          noDuplicates(table, columns.map(quoteName), columns, undefined, false),
        ],

  add_unique: ({ table, constraint }, context) =>
    context.isNew(table)
      ? []
      : [
          noDuplicates(
            table,
            constraint.columns.map(quoteName),
            constraint.columns,
            undefined,
            !constraint.nullsNotDistinct,
          ),
        ],

  create_index: ({ table, index }, context) => {
    if (!index.unique || context.isNew(table)) return []
    const keys = index.elements.map((element) =>
      element.column === undefined ? parenthesise(element.sql) : quoteName(element.column),
    )
    const texts = [
      ...index.elements.flatMap(({ sql }) => sql ?? []),
      ...(index.where === undefined ? [] : [index.where]),
    ]
    const columns = [...index.elements.flatMap(({ column }) => column ?? []), ...columnsNamed(table, texts)]
    return [noDuplicates(table, keys, columns, index.where, !index.nullsNotDistinct)]
  },

  add_check: ({ table, constraint }, context) =>
    constraint.validated ? allMeet(table, constraint, context) : [],
  add_foreign_key: ({ table, constraint, toEmpty }, context) => {
    if (!constraint.validated || context.isNew(table)) return []
    return toEmpty === true ? noReferences(table, constraint) : noOrphans(table, constraint, context)
  },
  validate_constraint: ({ table, constraint }, context) =>
    constraint.kind === 'check' ? allMeet(table, constraint, context) : noOrphans(table, constraint, context),
}

/** The column where it becomes another in the catalog, and what the step makes anew along with it. */
function atStake(table: Table, from: Column, to: Column, context: CompileContext): ColumnsAtStake {
  const computed = changesType(from, to) ? computedFrom(table, from.name).map(({ name }) => name) : []
  const isAtStake = changesType(from, to) || isMadeAnew(from, to, context)
  return { table, columns: isAtStake ? [from.name, ...computed] : [] }
}

function noNulls(table: Table, column: string, help: string): Precondition {
  return question(table, [column], quoteTable(table), `${quoteName(column)} IS NULL`, {
    sentence: `no row of ${quoteTable(table)} has a null in ${quoteName(column)}`,
    help,
  })
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
      help: 'change the rows by `update_rows` before it, add the check with `not_valid: true`, or find the rows with',
    }),
  ]
}

function noOrphans(table: Table, key: ForeignKey, context: CompileContext): readonly Precondition[] {
  if (context.isNew(table)) return []
  const { columns, references, match } = key
  const own = columns.map((name) => `"referring".${quoteName(name)}`)
  const joined = own.map((name, at) => `"referred".${quoteName(references.columns[at] ?? '')} = ${name}`)
  const orphan = [
    ...own.map((name) => `${name} IS NOT NULL`),
    `NOT EXISTS (SELECT FROM ${quoteTable(references)} AS "referred" WHERE ${joined.join(' AND ')})`,
  ].join(' AND ')
  const mixed = `num_nulls(${own.join(', ')}) NOT IN (0, ${own.length})`
  const condition = match === 'full' && own.length > 1 ? `(${orphan}) OR ${mixed}` : orphan
  const base = question(table, columns, `${quoteTable(table)} AS "referring"`, condition, {
    sentence: `every ${list(columns)} of ${quoteTable(table)} is found in ${list(references.columns)} of ${quoteTable(references)}`,
    help: 'delete or change the rows that refer to nothing, add the key with `not_valid: true`, or find the rows with',
  })
  return [{ ...base, reads: [...base.reads, { table: tableKey(references), columns: references.columns }] }]
}

/** Whatever refers to a table that comes back without its rows refers to nothing. */
function noReferences(
  table: Table,
  { name, columns, references, match }: ForeignKey,
): readonly Precondition[] {
  const joint = match === 'full' ? ' OR ' : ' AND '
  const condition = columns.map((column) => `${quoteName(column)} IS NOT NULL`).join(joint)
  return [
    question(table, columns, quoteTable(table), condition, {
      sentence: `no row of ${quoteTable(table)} has a value in ${list(columns)}: ${quoteTable(references)}, which ${quoteName(name)} refers to, comes back empty`,
      help: 'set the column to null, or delete the rows; find them with',
    }),
  ]
}

/** @param nullsDiffer null is not equal to null, as in a unique constraint unless it says otherwise */
function noDuplicates(
  table: Table,
  keys: readonly string[],
  reads: readonly string[],
  where: string | undefined,
  nullsDiffer: boolean,
): Precondition {
  const conditions = [
    ...(where === undefined ? [] : [parenthesise(where)]),
    ...(nullsDiffer ? keys.map((key) => `${key} IS NOT NULL`) : []),
  ]
  const filter = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`
  const from = `FROM ${quoteTable(table)}${filter} GROUP BY ${keys.join(', ')} HAVING count(*) > 1`
  return {
    sql: `SELECT 1 ${from} LIMIT 1`,
    sentence: `no two rows of ${quoteTable(table)} have the same ${keys.join(', ')}${where === undefined ? '' : ` where ${where.trim()}`}`,
    help: `delete or change the duplicates; find them with: SELECT ${keys.join(', ')}, count(*) ${from}`,
    reads: [{ table: tableKey(table), columns: [...new Set(reads)] }],
  }
}

function question(
  table: Table,
  columns: readonly string[],
  from: string,
  condition: string,
  { sentence, help }: { readonly sentence: string; readonly help: string },
): Precondition {
  return {
    sql: `SELECT 1 FROM ${from} WHERE ${condition} LIMIT 1`,
    sentence,
    help: `${help}: SELECT * FROM ${from} WHERE ${condition}`,
    reads: [{ table: tableKey(table), columns }],
  }
}

function list(columns: readonly string[]): string {
  return columns.length === 1 ? quoteName(columns[0] ?? '') : `(${columns.map(quoteName).join(', ')})`
}
