import { suggest } from '../../diagnostics/suggest.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { displayName, sameTable, type Partition, type Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { fail } from './problem-list.js'
import { existingTable, keysOf, type TableKeys } from './table-ref.js'

/**
 * The partitioned table an operation names.
 *
 * @throws ProblemError model/no-such-table, or model/partition for a table that is not divided
 */
export function partitionedTable(model: SchemaModel, keys: TableKeys, context: FoldContext): Table {
  const table = existingTable(model, keys, context)
  if (table.partitionBy !== undefined) return table
  return fail({
    ruleId: 'model/partition',
    message: `table "${displayName(table)}" is not divided into partitions`,
    pointer: '/table',
    help: 'a table is divided when it is made: create_table with partition_by',
  })
}

/** @throws ProblemError model/no-such-object, with near names. */
export function existingPartition(table: Table, name: string): Partition {
  const found = table.partitions.find((partition) => partition.name === name)
  if (found !== undefined) return found
  const names = table.partitions.map((partition) => partition.name)
  const suggestions = suggest(name, names)
  return fail({
    ruleId: 'model/no-such-object',
    message: `table "${displayName(table)}" has no partition "${name}" at this point`,
    pointer: '/name',
    ...(suggestions.length === 0 ? {} : { suggestions }),
    missing: { kind: 'partition', ...keysOf(table), name },
    help: names.length === 0 ? 'it has no partitions at all' : `its partitions are ${names.join(', ')}`,
  })
}

/**
 * Says at once that no partition becomes a table and no table one: whatever else could be said of the two is beside the point there.
 *
 * @throws ProblemError dialect/unsupported
 */
export function requireTables(table: Table, { rules }: FoldContext, at: string): void {
  if (rules.partitions.areTables) return
  fail({
    ruleId: 'dialect/unsupported',
    message: `partitions of "${displayName(table)}" are no tables on ${rules.dialect}: none is attached, detached or kept by itself`,
    pointer: at,
    atKey: true,
    help: 'copy the rows, or state `dialects: [postgresql]`',
  })
}

/**
 * Columns that were set aside (`keep: true`) are in the database still, where a partition must have the same.
 *
 * @throws ProblemError model/partition
 */
export function refuseKeptColumns(model: SchemaModel, table: Table, at: string): void {
  const kept = [...model.kept.values()].filter(
    (object) => object.column !== undefined && sameTable(object.at, table),
  )
  if (kept.length === 0) return
  fail({
    ruleId: 'model/partition',
    message: `table "${displayName(table)}" has columns that were kept: ${kept.map(({ keptName }) => `"${keptName}"`).join(', ')}`,
    pointer: at,
    help: 'destroy them first with aludel purge',
  })
}
