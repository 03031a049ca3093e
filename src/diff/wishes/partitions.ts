import { findOwnParts } from '../../model/own-parts.js'
import { findTable } from '../../model/schema-model.js'
import { constraintsOf, type Partition, type Table } from '../../model/table.js'
import type { Keys } from '../../operations/written/document-value.js'
import { findPartition, partitionName } from '../../model/partitions.js'
import { partitionDocument } from '../../operations/written/table-document.js'
import { at } from '../support/keys.js'
import { both, changedTables, fresh, gone, namedPairs, type Both } from '../support/pairs.js'
import { sameData } from '../support/same-data.js'
import type { Wish } from './wish.js'

/** Partitions that take the same rows under another name. */
export const renamePartitions: Wish = (now, target) =>
  changedTables(now, target).flatMap((pair) => {
    const pairs = namedPairs(pair.now.partitions, pair.target.partitions)
    const left = fresh(pairs)
    return gone(pairs).flatMap((old) => {
      const found = left.find((candidate) => sameData(candidate.bound, old.bound))
      return found === undefined
        ? []
        : [{ rename_table: { ...at(partitionName(pair.now, old)), to: found.name } }]
    })
  })

/**
 * Partitions that become tables of their own, or are gone, or take other rows: these come back with their new bounds. Where a
 * partition is no table, no operation says so and keeps the rows.
 */
export const dropPartitions: Wish = (now, target, { rules }) =>
  changedTables(now, target).flatMap((pair) => {
    const pairs = namedPairs(pair.now.partitions, pair.target.partitions)
    return [
      ...gone(pairs).map((partition) => {
        const name = partitionName(pair.now, partition)
        const stays = findTable(target, name) !== undefined || findPartition(target, name) !== undefined
        return stays ? detach(pair.now, partition) : { drop_table: at(name) }
      }),
      ...both(pairs)
        .filter((one) => rules.partitions.areTables && isOther(one))
        .map((one) => detach(pair.now, one.now)),
    ]
  })

/** Partitions that are new: tables that are there are attached, others made. */
export const makePartitions: Wish = (now, target) =>
  changedTables(now, target).flatMap((pair) =>
    fresh(namedPairs(pair.now.partitions, pair.target.partitions)).flatMap((partition) => {
      const keys = { ...at(pair.now), ...partitionDocument(partition) }
      const table = findTable(now, partitionName(pair.now, partition))
      return table === undefined
        ? [{ create_partition: keys }]
        : [...withoutComments(table, findOwnParts(target, table)), { attach_partition: keys }]
    }),
  )

/**
 * A key or an index that becomes the server's copy can be told by its comment alone, and some of them take none: what the
 * partition should not have is removed while it is a table.
 */
function withoutComments(table: Table, wanted: Table | undefined): readonly Keys[] {
  const remove = (kind: string, parts: readonly Commented[], kept: readonly Commented[]) =>
    parts
      .filter(({ comment }) => comment !== undefined)
      .filter((part) => !kept.some(({ name, comment }) => name === part.name && comment === part.comment))
      .map(({ name }) => ({ set_comment: { [kind]: name, ...at(table), comment: null } }))
  const others = table.columns.filter(
    ({ name, comment }) =>
      wanted?.partOf?.columns.find((column) => column.name === name)?.comment !== comment,
  )
  return [
    ...(table.comment === undefined || table.comment === wanted?.comment
      ? []
      : [{ alter_table: { ...at(table), comment: null } }]),
    ...others.map(({ name }) => ({ alter_column: { ...at(table), column: name, comment: null } })),
    ...remove('constraint', constraintsOf(table), wanted === undefined ? [] : constraintsOf(wanted)),
    ...remove('index', table.indexes, wanted?.indexes ?? []),
  ]
}

interface Commented {
  readonly name: string
  readonly comment?: string
}

function detach(table: Table, { name }: Partition): Keys {
  return { detach_partition: { ...at(table), name } }
}

function isOther({ now, target }: Both<Partition>): boolean {
  return !sameData(now.bound, target.bound)
}
