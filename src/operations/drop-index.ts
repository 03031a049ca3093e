import { displayName, nameOf, type Index, type Table } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { createIndexOf } from './support/computed.js'
import { counterpartsAgain, withoutCounterparts } from './support/counterparts.js'
import { indexByColumns, indexByName } from './support/find-index.js'
import { fail } from './support/problem-list.js'
import { existingIndexed, findIndexed, putIndexed } from './support/indexed.js'
import { refuseInherited } from './support/refuse-inherited.js'
import { tableNameOf, writtenName } from './support/table-ref.js'
import { dependantText, orphanedForeignKeys } from './support/uses-column.js'

/** Drops an index, found by name or by its columns. Undone by creating it as it was. */
export const dropIndex: OperationDefinition<'drop_index'> = {
  kind: 'drop_index',

  apply(operation, before, context) {
    const table = existingIndexed(before, operation, context)
    const index = find(operation, table)
    const part = { kind: 'index', name: index.name } as const
    refuseInherited(before, table, part, 'drop', operation.name === undefined ? '/columns' : '/name')
    const without = { ...table, indexes: table.indexes.filter((other) => other !== index) }
    const needing = orphanedForeignKeys(before, table, without)
    if (needing.length > 0 && index.unique) {
      fail({
        ruleId: 'model/still-needed',
        message: `unique index "${index.name}" is still needed by ${needing.map(dependantText).join(', ')}`,
        pointer: operation.name === undefined ? '/columns' : '/name',
        help: 'drop these foreign keys first',
      })
    }
    return withoutCounterparts(putIndexed(before, without, context), table, part)
  },

  invert(operation, before, context) {
    const table = findIndexed(before, tableNameOf(operation, context), context)
    if (table === undefined) return { operations: [] }
    const index = find(operation, table)
    return {
      operations: [
        ...counterpartsAgain(before, table, { kind: 'index', name: index.name }),
        createIndexOf(nameOf(table), index, operation.concurrently ?? false),
      ],
    }
  },

  plan(operation, before, _after, context) {
    const table = findIndexed(before, tableNameOf(operation, context), context)
    if (table === undefined) return []
    const concurrently = operation.concurrently ?? false
    return [{ kind: 'drop_index', table, index: find(operation, table), concurrently }]
  },

  describe: (operation) =>
    `drop index ${operation.name === undefined ? `(${(operation.columns ?? []).join(', ')})` : `"${operation.name}"`} of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}

function find(operation: OperationOf<'drop_index'>, table: Table): Index {
  return operation.name === undefined
    ? indexByColumns(table, operation.columns ?? [])
    : indexByName(table, operation.name)
}
