import { displayName, type Partition, type Table } from '../../../model/table.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Flavour } from '../flavour.js'
import { makes, partitionThere, takes } from '../probes.js'
import { quoteName } from '../quoting.js'
import { inOrder, partitionSql } from './partition-bound.js'
import { present } from './present.js'
import { alterTable } from './alter-table.js'
import { lacks } from './statements.js'

/** Steps about partitions. https://dev.mysql.com/doc/refman/8.4/en/partitioning-management.html */
export function partitionSteps(
  flavour: Flavour,
): Pick<
  StepCompiler,
  | 'create_partition'
  | 'drop_partition'
  | 'attach_partition'
  | 'detach_partition'
  | 'name_copies'
  | 'declare_table'
> {
  const help = 'copy the rows, or state `dialects: [postgresql]`'
  return {
    create_partition: ({ table, partition }, context) => {
      // CREATE TABLE makes its partitions along with the table.
      if (present(table, context).partitions.some(({ name }) => name === partition.name)) return []
      if ('modulus' in partition.bound) return noHashed(flavour, 'added')
      const next = followerOf(table, partition)
      const made = partitionSql(partition, table)
      const facts = {
        probe: makes(partitionThere(table, partition.name)),
        flavour,
        context,
        ofPartitions: true as const,
      }
      if (next === undefined) {
        const drop = `DROP PARTITION ${quoteName(partition.name)}`
        return [alterTable(table, [`ADD PARTITION (${made})`], [drop], { ...facts, way: 'metadata' })]
      }
      // A range can only be added at the end; in the middle it is a part of the next one.
      const rest = partitionSql(next, table)
      const both = `${quoteName(partition.name)}, ${quoteName(next.name)}`
      return [
        alterTable(
          table,
          [`REORGANIZE PARTITION ${quoteName(next.name)} INTO (${made}, ${rest})`],
          [`REORGANIZE PARTITION ${both} INTO (${rest})`],
          { ...facts, way: 'shared', why: 'the rows of the next partition are divided' },
        ),
      ]
    },

    drop_partition: ({ table, partition }, context) => {
      if ('modulus' in partition.bound) return noHashed(flavour, 'dropped')
      return [
        alterTable(table, [`DROP PARTITION ${quoteName(partition.name)}`], undefined, {
          probe: takes(partitionThere(table, partition.name)),
          way: 'metadata',
          ofPartitions: true,
          flavour,
          context,
        }),
      ]
    },

    attach_partition: ({ table }) =>
      lacks(flavour, `way to make a table a partition of ${displayName(table)} that keeps its name`, help),
    detach_partition: ({ table }) =>
      lacks(flavour, `way to make a partition of ${displayName(table)} a table`, help),

    // Keys and indexes of a table are those of its partitions: none has copies.
    name_copies: () => [],
    declare_table: () => [],
  }
}

/** The range that begins where the partition ends, if there is one. */
function followerOf(table: Table, partition: Partition): Partition | undefined {
  const { partitionBy } = table
  if (partitionBy?.method !== 'range') return undefined
  const all = inOrder({ partitionBy, partitions: [...table.partitions, partition] })
  return all[all.indexOf(partition) + 1]
}

/** Every row would go into another one. https://dev.mysql.com/doc/refman/8.4/en/partitioning-management-hash-key.html */
function noHashed(flavour: Flavour, how: 'added' | 'dropped') {
  return {
    unsupported: `${flavour.product} keeps hashed rows in as many partitions as there are: no single one is ${how}`,
    help: 'make the table anew with the partitions that it should have',
  }
}
