import { tableKey } from '../../../model/schema-model.js'
import { sameTable, type Table, type Trigger } from '../../../model/table.js'
import { mentions } from '../../../sql/mentions.js'
import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import type { CompileContext, PreconditionCompiler } from '../../../steps/compiler.js'
import type { Precondition } from '../../../steps/statement.js'
import type { Referring, StepOf } from '../../../steps/step.js'
import type { Flavour } from '../flavour.js'
import { parenthesise } from '../literals.js'
import { quoteName, quoteTable } from '../quoting.js'
import { loadedKeys } from '../steps/load-rows.js'
import { matchRows } from '../steps/row-match.js'
import { columnsNamed, listed } from './question.js'

/**
 * No row may refer to one that goes, by a key that says NO ACTION or RESTRICT, which are one here:
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html#foreign-key-referential-actions
 */
export function deletionPreconditions(
  flavour: Flavour,
): Pick<PreconditionCompiler, 'delete_rows' | 'delete_loaded_rows'> {
  return {
    delete_rows: (step, context) =>
      noneRefers(step.table, step.referring, deletedRows(step, flavour), context),

    delete_loaded_rows: ({ table, key, origin, referring }, context) => {
      const { from, conditions } = loadedKeys(table, key, origin, flavour, context)
      return noneRefers(
        table,
        referring,
        { from: `${quoteTable(table)} AS \`held\`, ${from}`, row: '`held`', conditions, reads: key },
        context,
      )
    },
  }
}

/** The rows that go, as a part of a SELECT. */
interface DeletedRows {
  readonly from: string
  /** What each row is called there. */
  readonly row: string
  /** None: all rows. */
  readonly conditions: readonly string[]
  readonly reads: readonly string[]
  readonly readsOthers?: true
}

function deletedRows({ table, match }: StepOf<'delete_rows'>, flavour: Flavour): DeletedRows {
  const whole = { from: quoteTable(table), row: quoteTable(table) }
  if ('rows' in match) {
    return {
      ...whole,
      conditions: [parenthesise(matchRows(table, match.rows, flavour))],
      reads: [...new Set(match.rows.flatMap((row) => row.map(([column]) => column)))],
    }
  }
  const { where } = match
  if (where === undefined) return { ...whole, conditions: [], reads: [] }
  const words = mentions(where, mysqlLexer)
  return {
    ...whole,
    conditions: [parenthesise(where)],
    reads: columnsNamed(table, [where]),
    // A subquery reads other tables.
    ...(words.has('select') ? { readsOthers: true } : {}),
  }
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
    .filter((key) => !context.isNew(key.table) && !sameTable(key.table, table))
    .map((key) => noReference(table, key, rows))
}

function runsBefore({ timing, events }: Trigger): boolean {
  return events.includes('delete') && timing === 'before'
}

function noReference(
  table: Table,
  { table: referring, constraint: { columns, references } }: Referring['refusing'][number],
  rows: DeletedRows,
): Precondition {
  const joined = references.columns.map(
    (name, at) => `${rows.row}.${quoteName(name)} = \`referring\`.${quoteName(columns[at] ?? '')}`,
  )
  const condition = `EXISTS (SELECT 1 FROM ${rows.from} WHERE ${[...joined, ...rows.conditions].join(' AND ')})`
  const from = `${quoteTable(referring)} AS \`referring\``
  return {
    sql: `SELECT 1 FROM ${from} WHERE ${condition} LIMIT 1`,
    sentence: `no row of ${quoteTable(referring)} refers by ${listed(columns)} to the rows of ${quoteTable(references)} that are deleted`,
    help: `delete such rows first, or let them refer to others; find them with: SELECT * FROM ${from} WHERE ${condition}`,
    reads: [
      { table: tableKey(table), columns: [...new Set([...references.columns, ...rows.reads])] },
      { table: tableKey(referring), columns },
    ],
    ...(rows.readsOthers === undefined ? {} : { readsOthers: true }),
  }
}
