import { pointer } from '../diagnostics/problem.js'
import { findTable, tableKey } from '../model/schema-model.js'
import { displayName, findColumn, nameOf, type Table } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkBatches } from './support/check-batches.js'
import { expression } from './support/by-dialect.js'
import { checkDecision, decidedInverse, downInTransaction, writtenElsewhere } from './support/decision.js'
import { firstText, oneLine } from './support/one-line.js'
import { ProblemList } from './support/problem-list.js'
import { readRow } from './support/read-rows.js'
import { existingTable, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Sets columns of rows. The old values are not kept, so a decision says what a downgrade does; only columns that this
 * document added have no old values, and go with the undo of what added them.
 */
export const updateRows: OperationDefinition<'update_rows'> = {
  kind: 'update_rows',

  apply(operation, before, context) {
    const table = existingTable(before, operation, context)
    const problems = new ProblemList()
    readRow(operation.set, 'part', table, '/set', context, problems)
    checkBatches(operation, table, problems)
    for (const column of Object.keys(operation.set)) refuseIdentity(column, table, problems)
    if (operation.where !== undefined) expression(operation.where, '/where', context, problems)
    // Of a column that a later operation adds nothing is decided yet: the operation moves behind it first.
    if (Object.keys(operation.set).every((column) => findColumn(table, column) !== undefined)) {
      checkHowUndone(operation, table, context, problems)
    }
    problems.throwIfAny()
    return before
  },

  invert(operation, _before, context) {
    if (setsOnlyNew(operation, context)) return { operations: [] }
    return decidedInverse(operation) ?? writtenElsewhere
  },

  plan(operation, before, _after, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return []
    const problems = new ProblemList()
    const set = readRow(operation.set, 'part', table, '/set', context, problems)
    const where =
      operation.where === undefined ? undefined : expression(operation.where, '/where', context, problems)
    return [
      {
        kind: 'update_rows',
        table,
        set,
        ...(where === undefined ? {} : { where }),
        ...(operation.batch_size === undefined ? {} : { batchSize: operation.batch_size }),
      },
    ]
  },

  describe(operation) {
    const columns = Object.keys(operation.set).map((column) => `"${column}"`)
    const which = operation.where === undefined ? ' of all rows' : ''
    const where = operation.where === undefined ? '' : ` where ${oneLine(firstText(operation.where))}`
    return `set ${columns.join(', ')}${which} in "${displayName(writtenName(operation))}"${where}`
  },

  loses(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return []
    return Object.keys(operation.set)
      .filter((column) => !isNew(operation, column, context))
      .map((column) => ({
        table: nameOf(table),
        column,
        sentence: `the old values of "${displayName(table)}"."${column}"${operation.where === undefined ? '' : ' in the rows that match'}`,
        kind: 'changed' as const,
      }))
  },

  creates: () => [],
}

function checkHowUndone(
  operation: OperationOf<'update_rows'>,
  table: Table,
  context: FoldContext,
  problems: ProblemList,
): void {
  checkDecision(
    operation,
    {
      ...(setsOnlyNew(operation, context)
        ? { refused: 'every column it sets was added by this revision, and goes with it on the way down' }
        : { needed: `the old values of "${displayName(table)}" are not kept` }),
      use: downInTransaction,
    },
    context,
    problems,
  )
}

function setsOnlyNew(operation: OperationOf<'update_rows'>, context: FoldContext): boolean {
  return Object.keys(operation.set).every((column) => isNew(operation, column, context))
}

/** Was the column added by this document? Then it had no values before. */
function isNew(operation: OperationOf<'update_rows'>, column: string, context: FoldContext): boolean {
  return context.document.added.has(`${tableKey(tableNameOf(operation, context))} ${column}`)
}

/** https://www.postgresql.org/docs/current/sql-createtable.html: GENERATED ALWAYS takes no value but its own. */
function refuseIdentity(name: string, table: Table, problems: ProblemList): void {
  if (findColumn(table, name)?.identity?.generation !== 'always') return
  problems.add({
    ruleId: 'model/rows',
    message: `column "${name}" always gets its values from its identity and cannot be set`,
    pointer: `/set${pointer(name)}`,
    atKey: true,
    help: 'remove it, or make the identity by_default first',
  })
}
