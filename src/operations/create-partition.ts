import { withPartition } from '../model/partitions.js'
import { findTable, putTable, referringTables } from '../model/schema-model.js'
import { displayName, nameOf, type Partition, type Table } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkNewNames } from './support/check-names.js'
import { partitionedTable } from './support/partition-ref.js'
import { ProblemList } from './support/problem-list.js'
import { readPartition } from './support/read-partition.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Adds an empty partition (https://www.postgresql.org/docs/current/ddl-partitioning.html). Undone by dropping it as a
 * table.
 */
export const createPartition: OperationDefinition<'create_partition'> = {
  kind: 'create_partition',

  apply(operation, before, context) {
    const table = partitionedTable(before, operation, context)
    const problems = new ProblemList()
    const partition = partitionOf(operation, table, context, problems)
    const next = partition === undefined ? table : withPartition(table, partition)
    checkNewNames(before, table, next, () => '/name', context, problems)
    problems.throwIfAny()
    return putTable(before, next)
  },

  invert: (operation) => ({
    operations: [{ kind: 'drop_table', ...tableKeys({ ...operation, table: operation.name }) }],
  }),

  plan(operation, before, _after, context) {
    const table = findTable(before, tableNameOf(operation, context))
    const partition =
      table === undefined ? undefined : partitionOf(operation, table, context, new ProblemList())
    return table === undefined || partition === undefined
      ? []
      : [
          {
            kind: 'create_partition',
            table,
            partition,
            referring: referringTables(before, table).map(nameOf),
          },
        ]
  },

  describe: (operation) => `create partition "${operation.name}" of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'partition', ...tableKeys(operation), name: operation.name }],
}

function partitionOf(
  operation: OperationOf<'create_partition'>,
  table: Table,
  context: FoldContext,
  problems: ProblemList,
): Partition | undefined {
  return operation.restored ?? readPartition(operation, table, '', context, problems)
}
