import { findColumn, type Partition, type Table } from '../../../model/table.js'
import { typeFamily } from '../types.js'
import { readBound } from './bounds.js'
import { columnDifferences } from './inherited-columns.js'
import { readOwnParts } from './own-parts.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'
import type { Relation } from './relations.js'

/** The partitions of a table, and what each has of its own. */
export interface ReadPartitions {
  readonly partitions: readonly Partition[]
  readonly ownParts: readonly Table[]
}

/** The partitions of a table, with what they have beside their copies of what the table has. */
export function readPartitions(
  table: Table,
  relation: Relation,
  parts: Parts,
  reading: Reading,
): ReadPartitions {
  const { partitionBy } = table
  if (partitionBy === undefined) return { partitions: [], ownParts: [] }
  const { by } = partitionBy
  const families =
    'columns' in by
      ? by.columns.map((name) => {
          const column = findColumn(table, name)
          return column === undefined ? undefined : typeFamily(column.type)
        })
      : []
  const here = parts.partitionsOf(relation.id).filter((partition) => {
    const isHere = partition.schema === relation.schema
    const name = reading.name(partition.schema, partition.name)
    if (!isHere) reading.unread('partition', name, 'it stands in another schema than its table', table)
    return isHere
  })
  for (const partition of here) notePartition(partition, relation, parts, reading)
  return {
    partitions: here.map(({ name, bound }) => ({ name, bound: readBound(bound ?? '', families) })),
    ownParts: here.map((partition) => readOwnParts(table, relation, partition, parts, reading)),
  }
}

/** What documents have no words for. */
function notePartition(partition: Relation, of: Relation, parts: Parts, reading: Reading): void {
  const name = reading.name(partition.schema, partition.name)
  const parent = reading.name(of.schema, of.name)
  const note = (attribute: string, reason: string): void =>
    reading.unreadAttribute(
      'partition',
      name,
      attribute,
      `${reason}, which documents do not say of a partition`,
      parent,
    )
  if (partition.division !== undefined) {
    note('partitions', 'it is divided itself')
    for (const below of parts.partitionsOf(partition.id)) {
      const reason = 'it is a partition of a partition, which documents do not have'
      reading.unread('partition', reading.name(below.schema, below.name), reason, name)
    }
  }
  const differences = columnDifferences(parts.columns(partition.id), parts.columns(of.id))
  for (const { column, attribute, what } of differences) {
    if (attribute !== 'comment') {
      note('columns', `its column "${column}" has ${what} than that of its table`)
    }
  }
}
