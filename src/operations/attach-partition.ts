import { partsOfAttached, putOwnParts } from '../model/own-parts.js'
import { partitionName, withPartition } from '../model/partitions.js'
import { findTable, putTable, referringTables, removeTable, type SchemaModel } from '../model/schema-model.js'
import { displayName, nameOf, sameTable, type Partition, type Table } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkAttached } from './support/check-attached.js'
import { passedOn } from './support/detached-table.js'
import { partitionedTable, refuseKeptColumns, requireTables } from './support/partition-ref.js'
import { fail, ProblemList } from './support/problem-list.js'
import { readPartition } from './support/read-partition.js'
import { existingTable, keysOf, tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Makes a table a partition of another. From then on its columns are those of the whole table, and the server makes what
 * is missing of keys and indexes; the others that it has stay its own. Undone by detaching it, and dropping what was made.
 */
export const attachPartition: OperationDefinition<'attach_partition'> = {
  kind: 'attach_partition',

  apply(operation, before, context) {
    const table = partitionedTable(before, operation, context)
    requireTables(table, context, '')
    const attached = attachedTable(operation, table, before, context)
    refuseKeptColumns(before, table, '/table')
    refuseKeptColumns(before, attached, '/name')
    refuseReferred(before, attached)
    const problems = new ProblemList()
    checkAttached(
      passedOn(table, table, attached, context),
      attached,
      context.rules.partitions.parents(attached),
      problems,
    )
    const partition = partitionOf(operation, table, context, problems)
    problems.throwIfAny()
    if (partition === undefined) return before
    const next = putTable(removeTable(before, nameOf(attached)), withPartition(table, partition))
    if (operation.restored === undefined) return putOwnParts(next, partsOfAttached(table, attached))
    return operation.own === undefined ? next : putTable(next, operation.own)
  },

  invert(operation, before, context) {
    const { table, attached } = tablesOf(operation, before, context)
    if (table === undefined || attached === undefined) return { operations: [] }
    return {
      operations: [{ kind: 'detach_partition', ...keysOf(table), name: operation.name, restored: attached }],
    }
  },

  plan(operation, before, _after, context) {
    const { table, attached } = tablesOf(operation, before, context)
    if (table === undefined || attached === undefined) return []
    const partition = partitionOf(operation, table, context, new ProblemList())
    const referring = referringTables(before, table).map(nameOf)
    return partition === undefined
      ? []
      : [{ kind: 'attach_partition', table, partition, attached, referring }]
  },

  describe: (operation) =>
    `attach "${operation.name}" to "${displayName(writtenName(operation))}" as a partition`,

  loses: () => [],
  creates: (operation) => [{ kind: 'partition', ...tableKeys(operation), name: operation.name }],
}

/** @throws ProblemError model/no-such-table at the partition's name, or model/partition for the table itself */
function attachedTable(
  operation: OperationOf<'attach_partition'>,
  table: Table,
  model: SchemaModel,
  context: FoldContext,
): Table {
  const attached = existingTable(model, tableKeys({ ...operation, table: operation.name }), context, '/name')
  if (!sameTable(attached, table)) return attached
  return fail({
    ruleId: 'model/partition',
    message: `table "${displayName(table)}" cannot be a partition of itself`,
    pointer: '/name',
    help: 'name the table that becomes a partition',
  })
}

/** A partition cannot be referred to by its own name in the model, as its keys are those of the whole table. */
function refuseReferred(model: SchemaModel, attached: Table): void {
  const referring = referringTables(model, attached)
  if (referring.length === 0) return
  fail({
    ruleId: 'model/still-needed',
    message: `table "${displayName(attached)}" is still referred to by foreign keys of ${referring.map((table) => `"${displayName(table)}"`).join(', ')}`,
    pointer: '/name',
    help: 'drop these foreign keys first, and let them refer to the whole table',
  })
}

function partitionOf(
  operation: OperationOf<'attach_partition'>,
  table: Table,
  context: FoldContext,
  problems: ProblemList,
): Partition | undefined {
  return operation.restored ?? readPartition(operation, table, '', context, problems)
}

function tablesOf(operation: OperationOf<'attach_partition'>, model: SchemaModel, context: FoldContext) {
  const table = findTable(model, tableNameOf(operation, context))
  const attached = table === undefined ? undefined : findTable(model, partitionName(table, operation))
  return { table, attached }
}
