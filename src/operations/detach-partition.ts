import { findOwnParts } from '../model/own-parts.js'
import { defaultPartition, partitionName, withoutPartition } from '../model/partitions.js'
import { findTable, putTable, referringTables, removeTable, type SchemaModel } from '../model/schema-model.js'
import { displayName, nameOf, type Table } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkNewNames } from './support/check-names.js'
import { detachedTable } from './support/detached-table.js'
import {
  existingPartition,
  partitionedTable,
  refuseKeptColumns,
  requireTables,
} from './support/partition-ref.js'
import { ProblemList } from './support/problem-list.js'
import { keysOf, tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Makes a partition a table of its own, with its rows, and with the copies that it has of the keys and indexes. Undone by
 * attaching it again with the bound it had.
 */
export const detachPartition: OperationDefinition<'detach_partition'> = {
  kind: 'detach_partition',

  apply(operation, before, context) {
    const table = partitionedTable(before, operation, context)
    const partition = existingPartition(table, operation.name)
    requireTables(table, context, '')
    refuseKeptColumns(before, table, '/table')
    const problems = new ProblemList()
    const rest = defaultPartition(table)
    if (operation.concurrently === true && rest !== undefined) {
      problems.add({
        ruleId: 'model/partition',
        message: `"${displayName(table)}" has a default partition "${rest.name}": nothing is detached from it concurrently`,
        pointer: '/concurrently',
        atKey: true,
        help: 'leave out concurrently, or detach or drop the default partition first',
      })
    }
    const detached = detachedOf(operation, table, before, context)
    const without = removeTable(
      putTable(before, withoutPartition(table, partition.name)),
      partitionName(table, partition),
    )
    checkNewNames(without, undefined, detached, () => '/name', context, problems)
    problems.throwIfAny()
    return putTable(without, detached)
  },

  invert(operation, before, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return { operations: [] }
    const restored = existingPartition(table, operation.name)
    const own = findOwnParts(before, partitionName(table, restored))
    return {
      operations: [
        {
          kind: 'attach_partition',
          ...keysOf(table),
          name: operation.name,
          restored,
          ...(own === undefined ? {} : { own }),
        },
      ],
    }
  },

  plan(operation, before, _after, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return []
    return [
      {
        kind: 'detach_partition',
        table,
        partition: existingPartition(table, operation.name),
        detached: detachedOf(operation, table, before, context),
        concurrently: operation.concurrently ?? false,
        referring: referringTables(before, table).map(nameOf),
      },
    ]
  },

  describe: (operation) =>
    `detach partition "${operation.name}" from "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'table', ...tableKeys({ ...operation, table: operation.name }) }],
}

function detachedOf(
  operation: OperationOf<'detach_partition'>,
  table: Table,
  model: SchemaModel,
  context: FoldContext,
): Table {
  return operation.restored ?? detachedTable(table, existingPartition(table, operation.name), model, context)
}
