import { nameOf, type Table } from '../../../model/table.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'
import type { Relation } from './relations.js'
import { readTable } from './tables.js'

/**
 * What a partition has of its own, beside its copies of what its table has; of these, those with a comment
 * (https://www.postgresql.org/docs/current/ddl-partitioning.html).
 *
 * @param parent as it was read
 * @param of the relation that it was read from
 */
export function readOwnParts(
  parent: Table,
  of: Relation,
  partition: Relation,
  parts: Parts,
  reading: Reading,
): Table {
  const { tablespace, accessMethod, division: _, ...rest } = partition
  const { columns, primaryKey, uniques, foreignKeys, checks, excludes, ...others } = readTable(
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
      .filter(({ isLocal, comment }) => isLocal || comment !== undefined)
      .map(({ name }) => name),
  )
  const isOwn = ({ name }: { readonly name: string }): boolean => local.has(name)
  return {
    ...others,
    columns: [],
    ...(primaryKey === undefined || !isOwn(primaryKey) ? {} : { primaryKey }),
    uniques: uniques.filter(isOwn),
    foreignKeys: foreignKeys.filter(isOwn),
    checks: checks.filter(isOwn),
    excludes: excludes.filter(isOwn),
    partOf: {
      table: nameOf(parent),
      columns: columns
        .flatMap(({ name, comment }) => (comment === undefined ? [] : [{ name, comment }]))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    },
  }
}
