import { tableKey } from '../../../model/schema-model.js'
import { sameTable, type ForeignKey, type Table, type Trigger } from '../../../model/table.js'
import { mentions } from '../../../sql/mentions.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import type { CompileContext, PreconditionCompiler } from '../../../steps/compiler.js'
import type { Precondition } from '../../../steps/statement.js'
import type { Referring, StepOf } from '../../../steps/step.js'
import { parenthesise } from '../literals.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { loadedKeys } from '../steps/load-rows.js'
import { matchRows } from '../steps/row-match.js'
import { mayBeVolatile } from '../volatility.js'
import { columnsNamed } from './columns-named.js'

/**
 * No row may refer to one that goes, by a key that says NO ACTION or RESTRICT:
 * https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK
 */
export const deletionPreconditions: Pick<PreconditionCompiler, 'delete_rows' | 'delete_loaded_rows'> = {
  delete_rows: (step, context) => noneRefers(step.table, step.referring, deletedRows(step), context),

  delete_loaded_rows: ({ table, key, origin, referring }, context) => {
    const { keys, conditions } = loadedKeys(table, key, origin, context)
    const from = [`${quoteTable(table)} AS "row"`, ...keys].join(', ')
    return noneRefers(table, referring, { from, row: '"row"', conditions, reads: key }, context)
  },
}

/** The rows that go, as a part of a SELECT. */
interface DeletedRows {
  readonly from: string
  /** What each row is called there. */
  readonly row: string
  /** Absent in the list: all rows. */
  readonly conditions: readonly string[]
  readonly reads: readonly string[]
  /** More than a message should show. */
  readonly isLong?: true
  readonly readsOthers?: true
}

/** As many rows as one still reads in a message. */
const shownRows = 20

/** The table stands under its own name, by which the condition may call it. */
function deletedRows({ table, match }: StepOf<'delete_rows'>): DeletedRows {
  const whole = { from: quoteTable(table), row: quoteTable(table) }
  if ('where' in match) {
    const { where } = match
    if (where === undefined) return { ...whole, conditions: [], reads: [] }
    return {
      ...whole,
      conditions: [parenthesise(where)],
      reads: columnsNamed(table, [where]),
      ...(mayReadOthers(where) ? { readsOthers: true } : {}),
    }
  }
  const texts = match.rows.flatMap((row) =>
    row.flatMap(([, cell]) => (typeof cell === 'object' && cell !== null && 'sql' in cell ? cell.sql : [])),
  )
  return {
    ...whole,
    conditions: [parenthesise(matchRows(table, match.rows))],
    reads: [...new Set(match.rows.flatMap((row) => row.map(([column]) => column)))],
    ...(match.rows.length > shownRows ? { isLong: true } : {}),
    ...(texts.some((text) => mayReadOthers(String(text))) ? { readsOthers: true } : {}),
  }
}

/** A subquery reads other tables, and so may a function that is not one of the server's. */
function mayReadOthers(text: string): boolean {
  const words = mentions(text, postgresqlLexer)
  return words.has('select') || words.has('table') || mayBeVolatile(text)
}

function noneRefers(
  table: Table,
  referring: Referring | undefined,
  rows: DeletedRows,
  context: CompileContext,
): readonly Precondition[] {
  if (referring === undefined || context.isNew(table)) return []
  // It may take what refers out of the way.
  if ([table, ...referring.changed].some(({ triggers }) => triggers.some(runsBefore))) return []
  return referring.refusing
    .filter((key) => !context.isNew(key.table))
    .flatMap((key) => noReference(table, key, rows))
}

/**
 * Triggers of keys are called `RI_ConstraintTrigger_…`, and those on one event go in the order of their names:
 * https://www.postgresql.org/docs/current/trigger-definition.html
 */
function runsBefore({ timing, events, forEach, name }: Trigger): boolean {
  return events.includes('delete') && (timing === 'before' || (forEach === 'row' && name < 'RI_Constraint'))
}

function noReference(
  table: Table,
  { table: referring, constraint }: Referring['refusing'][number],
  rows: DeletedRows,
): readonly Precondition[] {
  const isOwn = sameTable(referring.partOf?.table ?? referring, table)
  if (isOwn && rows.conditions.length === 0) return []
  const { columns, references } = constraint
  const gone = (join: readonly string[]): string =>
    `EXISTS (SELECT FROM ${rows.from} WHERE ${[...join, ...rows.conditions].join(' AND ')})`
  const conditions = [
    gone([...inPartition(table, constraint, rows), ...joined(constraint, rows)]),
    ...(isOwn ? [`NOT ${gone([sameRow(table, rows)])}`] : []),
  ]
  const from = `${quoteTable(referring)} AS "referring"`
  const where = conditions.join(' AND ')
  const [deleted, refers] = [quoteTable(references), quoteTable(referring)]
  const wayOut = 'delete such rows first, or let them refer to others'
  return [
    {
      sql: `SELECT 1 FROM ${from} WHERE ${where} LIMIT 1`,
      sentence: `no ${isOwn ? 'other ' : ''}row of ${refers} refers by ${list(columns)} to the rows of ${deleted} that are deleted`,
      help: rows.isLong === true ? wayOut : `${wayOut}; find them with: SELECT * FROM ${from} WHERE ${where}`,
      reads: [
        { table: tableKey(table), columns: [...new Set([...references.columns, ...rows.reads])] },
        { table: tableKey(referring), columns },
      ],
      ...(rows.readsOthers === undefined ? {} : { readsOthers: true }),
    },
  ]
}

function joined({ columns, references }: ForeignKey, { row }: DeletedRows): readonly string[] {
  return references.columns.map(
    (name, at) => `${row}.${quoteName(name)} = "referring".${quoteName(columns[at] ?? '')}`,
  )
}

/** A key may refer to one partition alone. */
function inPartition(table: Table, { references }: ForeignKey, { row }: DeletedRows): readonly string[] {
  return sameTable(references, table)
    ? []
    : [`${row}.tableoid = ${quoteText(quoteTable(references))}::regclass`]
}

function sameRow(table: Table, { row }: DeletedRows): string {
  const place = table.partitionBy === undefined ? ['ctid'] : ['tableoid', 'ctid']
  return place.map((column) => `${row}.${column} = "referring".${column}`).join(' AND ')
}

function list(columns: readonly string[]): string {
  return columns.length === 1 ? quoteName(columns[0] ?? '') : `(${columns.map(quoteName).join(', ')})`
}
