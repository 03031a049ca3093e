import { findOwnParts } from '../../model/own-parts.js'
import { partitionName } from '../../model/partitions.js'
import type { SchemaModel } from '../../model/schema-model.js'
import type { Partition, Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { Operation } from '../operation.js'
import { detachedTable } from './detached-table.js'
import { keysOf } from './table-ref.js'

/**
 * The operations that bring a partition back empty: one with parts of its own is made as a table that has them, and
 * attached.
 */
export function partitionAgain(
  parent: Table,
  partition: Partition,
  model: SchemaModel,
  context: FoldContext,
): readonly Operation[] {
  const { name } = partition
  const own = findOwnParts(model, partitionName(parent, partition))
  if (own === undefined) return [{ kind: 'create_partition', ...keysOf(parent), name, restored: partition }]
  const table = detachedTable(parent, partition, model, context)
  return [
    { kind: 'create_table', ...keysOf(table), columns: [], restored: table },
    { kind: 'attach_partition', ...keysOf(parent), name, restored: partition, own },
  ]
}
