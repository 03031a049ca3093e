import { findTable } from '../model/schema-model.js'
import { displayName, type Table } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import {
  checkDecision,
  decidedInverse,
  downInTransaction,
  isUndoneElsewhere,
  statedDecisions,
} from './support/decision.js'
import { checkRowKey } from './support/check-row-key.js'
import { ProblemList } from './support/problem-list.js'
import { readRows } from './support/read-rows.js'
import { refuseSameKey } from './support/row-keys.js'
import { existingTable, tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Inserts rows. Undone by deleting them, each found by `key` or else by the primary key; or by what is decided
 * instead. Explicit identity values are taken, and the sequence moves on past them.
 */
export const insertRows: OperationDefinition<'insert_rows'> = {
  kind: 'insert_rows',

  apply(operation, before, context) {
    const table = existingTable(before, operation, context)
    const problems = new ProblemList()
    const rows = readRows(operation.rows ?? [], 'insert', table, context, problems)
    refuseSameKey(rows, table, problems)
    const decisions = statedDecisions(operation)
    if (operation.key !== undefined && decisions.length > 0 && !isUndoneElsewhere(context)) {
      problems.add({
        ruleId: 'model/decision',
        message: `\`key\` and \`${decisions[0] ?? 'down'}\` contradict one another: both say how the rows are undone`,
        pointer: '/key',
        atKey: true,
        help: 'keep one of them',
      })
    }
    checkDecision(operation, { use: downInTransaction }, context, problems)
    if (operation.key !== undefined || (decisions.length === 0 && !isUndoneElsewhere(context))) {
      checkRowKey(operation, table, rows, problems)
    }
    problems.throwIfAny()
    return before
  },

  invert(operation, before, context) {
    const decided = decidedInverse(operation)
    if (decided !== undefined) return decided
    const table = findTable(before, tableNameOf(operation, context))
    const matchBy = operation.key ?? givenPrimaryKey(operation, table)
    return {
      operations: [
        {
          kind: 'delete_rows',
          ...tableKeys(operation),
          rows: operation.rows ?? [],
          ...(matchBy === undefined ? {} : { matchBy }),
        },
      ],
    }
  },

  plan(operation, before, _after, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return []
    const rows = readRows(operation.rows ?? [], 'insert', table, context, new ProblemList())
    const given = new Set(rows.flatMap((row) => row.map(([column]) => column)))
    const identity = table.columns.filter((column) => column.identity !== undefined && given.has(column.name))
    return [{ kind: 'insert_rows', table, rows, identity: identity.map(({ name }) => name) }]
  },

  describe: (operation) => `insert ${countRows(operation)} into "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}

function countRows({ rows = [] }: OperationOf<'insert_rows'>): string {
  return rows.length === 1 ? 'one row' : `${rows.length} rows`
}

/** The primary key, where every row states it; else the undo of an undo finds rows by all that they state. */
function givenPrimaryKey(
  operation: OperationOf<'insert_rows'>,
  table: Table | undefined,
): readonly string[] | undefined {
  const key = table?.primaryKey?.columns
  return key?.every((column) => (operation.rows ?? []).every((row) => Object.hasOwn(row, column))) === true
    ? key
    : undefined
}
