import { findTable } from '../model/schema-model.js'
import { displayName, nameOf, type Table } from '../model/table.js'
import type { Row } from '../steps/step.js'
import type { OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkBatches } from './support/check-batches.js'
import { expression } from './support/by-dialect.js'
import {
  checkDecision,
  decidedInverse,
  downInTransaction,
  isUndoneElsewhere,
  writtenElsewhere,
} from './support/decision.js'
import { firstText, oneLine } from './support/one-line.js'
import { ProblemList, fail } from './support/problem-list.js'
import { isComparable } from './support/read-cell.js'
import { readRows } from './support/read-rows.js'
import { referringTo } from './support/referring-rows.js'
import { isFoundBy, pickColumns, refuseSameKey, uniqueKeys } from './support/row-keys.js'
import { existingTable, tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Deletes rows: those listed whole, which the undo inserts again, or those that meet a condition, which are gone, so
 * that a decision says what a downgrade does. A listed row is found by the first unique key that all of them state,
 * else by all its values.
 */
export const deleteRows: OperationDefinition<'delete_rows'> = {
  kind: 'delete_rows',

  apply(operation, before, context) {
    const table = existingTable(before, operation, context)
    if (operation.loaded !== undefined) return before
    const problems = new ProblemList()
    refuseMixture(operation, problems)
    checkBatches(operation, table, problems)
    if (operation.rows === undefined) {
      if (operation.where !== undefined) expression(operation.where, '/where', context, problems)
      const needed = `the rows that "${displayName(table)}" loses are not kept`
      checkDecision(operation, { needed, use: downInTransaction }, context, problems)
    } else {
      const whole = operation.matchBy === undefined && !isUndoneElsewhere(context)
      const rows = readRows(operation.rows, whole ? 'whole' : 'part', table, context, problems)
      refuseSameKey(rows, table, problems)
      if (problems.isEmpty) refuseUnfindable(rows, table, operation.matchBy, problems)
      const refused = 'the undo inserts the rows again'
      checkDecision(operation, { refused, use: downInTransaction }, context, problems)
    }
    problems.throwIfAny()
    return before
  },

  invert(operation) {
    if (operation.loaded !== undefined) {
      const { file, key } = operation.loaded
      return { operations: [{ kind: 'insert_rows', ...tableKeys(operation), file, key }] }
    }
    if (operation.rows !== undefined) {
      const key = operation.matchBy === undefined ? {} : { key: operation.matchBy }
      return { operations: [{ kind: 'insert_rows', ...tableKeys(operation), rows: operation.rows, ...key }] }
    }
    return decidedInverse(operation) ?? writtenElsewhere
  },

  plan(operation, before, _after, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return []
    const referring = referringTo(before, table)
    if (operation.loaded !== undefined) {
      const { key, place } = operation.loaded
      const origin = { revision: context.document.revision, operation: place }
      return [{ kind: 'delete_loaded_rows', table, key, origin, ...referring }]
    }
    const problems = new ProblemList()
    if (operation.rows !== undefined) {
      const rows = readRows(operation.rows, 'part', table, context, problems)
      const match = { rows: matches(rows, table, operation.matchBy) }
      return [{ kind: 'delete_rows', table, match, ...referring }]
    }
    const where =
      operation.where === undefined ? undefined : expression(operation.where, '/where', context, problems)
    const batch = operation.batch_size === undefined ? {} : { batchSize: operation.batch_size }
    return [{ kind: 'delete_rows', table, match: { where, ...batch }, ...referring }]
  },

  describe(operation) {
    const from = `from "${displayName(writtenName(operation))}"`
    if (operation.loaded !== undefined) return `delete the rows of ${operation.loaded.file} ${from}`
    if (operation.rows !== undefined) {
      return `delete ${operation.rows.length === 1 ? 'one row' : `${operation.rows.length} rows`} ${from}`
    }
    return operation.where === undefined
      ? `delete all rows ${from}`
      : `delete rows ${from} where ${oneLine(firstText(operation.where))}`
  },

  loses(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined || operation.rows !== undefined || operation.loaded !== undefined) return []
    const which = operation.where === undefined ? '' : ` that match ${oneLine(firstText(operation.where))}`
    return [{ table: nameOf(table), sentence: `the rows of "${displayName(table)}"${which}`, kind: 'gone' }]
  },

  creates: () => [],
}

/** `rows` and `where` exclude each other; the schema says so too, but not of what is computed. */
function refuseMixture(operation: OperationOf<'delete_rows'>, problems: ProblemList): void {
  if ((operation.rows === undefined) === (operation.where === undefined)) {
    fail({
      ruleId: 'model/conflicting-keys',
      message: 'rows are deleted either by `rows` or by `where`',
      pointer: '',
      atKey: true,
      help: 'keep one of the two; where: true deletes all rows',
    })
  }
  if (operation.rows === undefined || operation.batch_size === undefined) return
  problems.add({
    ruleId: 'model/conflicting-keys',
    message: 'listed rows are deleted at once, not in batches',
    pointer: '/batch_size',
    atKey: true,
    help: 'remove batch_size',
  })
}

function refuseUnfindable(
  rows: readonly Row[],
  table: Table,
  matchBy: readonly string[] | undefined,
  problems: ProblemList,
): void {
  if (matchColumns(rows, table, matchBy) !== undefined) return
  rows.forEach((row, i) => {
    if (row.length > 0 && row.every(([, cell]) => isComparable(cell))) return
    problems.add({
      ruleId: 'model/rows',
      message: `nothing in the row finds it: no unique key of "${displayName(table)}" stands in it as constants, and expressions and JSON are not compared`,
      pointer: `/rows/${i}`,
      help: 'state a unique key in every row, or delete by `where`',
    })
  })
}

/** What finds each row: the values of a unique key, or all that it states. */
function matches(rows: readonly Row[], table: Table, matchBy: readonly string[] | undefined): readonly Row[] {
  const columns = matchColumns(rows, table, matchBy)
  return columns === undefined ? rows : rows.map((row) => pickColumns(row, columns))
}

function matchColumns(
  rows: readonly Row[],
  table: Table,
  matchBy: readonly string[] | undefined,
): readonly string[] | undefined {
  return matchBy ?? uniqueKeys(table).find((key) => rows.every((row) => isFoundBy(row, key)))
}
