import { bareTable, findColumn, type Partition, type Table } from '../../../model/table.js'
import { typeFamily } from '../types.js'
import { readBound } from './bounds.js'
import { columnDifferences } from './inherited-columns.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'
import type { Relation } from './relations.js'
import { readTable } from './tables.js'

/**
 * The partitions of a table. Of itself a partition has a name and a bound in the model; anything else that it has, beside
 * its copies of what the table has, goes to what is not read.
 */
export function readPartitions(
  table: Table,
  relation: Relation,
  parts: Parts,
  reading: Reading,
): readonly Partition[] {
  const { partitionBy } = table
  if (partitionBy === undefined) return []
  const { by } = partitionBy
  const families =
    'columns' in by
      ? by.columns.map((name) => {
          const column = findColumn(table, name)
          return column === undefined ? undefined : typeFamily(column.type)
        })
      : []
  return parts.partitionsOf(relation.id).flatMap((partition) => {
    const name = reading.name(partition.schema, partition.name)
    if (partition.schema !== relation.schema) {
      reading.unread('partition', name, 'it stands in another schema than its table', table)
      return []
    }
    notePartition(partition, relation, parts, reading)
    return [{ name: partition.name, bound: readBound(partition.bound ?? '', families) }]
  })
}

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
  const columns = parts.columns(partition.id)
  for (const { column, what } of columnDifferences(columns, parts.columns(of.id))) {
    note('columns', `its column "${column}" has ${what} than that of its table`)
  }
  noteOwn(ownOf(partition, of, parts, reading), note)
}

/** What a partition has of its own, as the table that it is by itself. */
function ownOf(partition: Relation, of: Relation, parts: Parts, reading: Reading): Table {
  const { tablespace, accessMethod, ...rest } = partition
  const alone = readTable(
    {
      ...rest,
      // A new partition stands where its table says.
      ...(tablespace === undefined || tablespace === of.tablespace ? {} : { tablespace }),
      ...(accessMethod === undefined || accessMethod === of.accessMethod ? {} : { accessMethod }),
    },
    parts,
    reading,
  )
  const local = new Set(
    parts
      .constraints(partition.id)
      .filter(({ isLocal }) => isLocal)
      .map(({ name }) => name),
  )
  const own = ({ name }: { readonly name: string }): boolean => local.has(name)
  const { primaryKey, ...others } = alone
  return {
    ...others,
    ...(primaryKey === undefined || !own(primaryKey) ? {} : { primaryKey }),
    uniques: alone.uniques.filter(own),
    foreignKeys: alone.foreignKeys.filter(own),
    checks: alone.checks.filter(own),
    excludes: alone.excludes.filter(own),
  }
}

function noteOwn(own: Table, note: (attribute: string, reason: string) => void): void {
  const lists = [
    { attribute: 'constraints', items: own.primaryKey === undefined ? [] : [own.primaryKey] },
    { attribute: 'constraints', items: own.uniques },
    { attribute: 'constraints', items: own.foreignKeys },
    { attribute: 'constraints', items: own.checks },
    { attribute: 'constraints', items: own.excludes },
    { attribute: 'indexes', items: own.indexes },
    { attribute: 'triggers', items: own.triggers },
    { attribute: 'policies', items: own.policies },
  ]
  for (const { attribute, items } of lists) {
    for (const { name } of items) note(attribute, `it has "${name}" of its own`)
  }
  if (own.grants.length > bareTable.grants.length) note('grants', 'it has rights of its own')
  if (own.comment !== undefined) note('comment', 'it has a comment of its own')
  if (own.options !== undefined) note('options', `it has ${Object.keys(own.options).join(', ')} of its own`)
}
