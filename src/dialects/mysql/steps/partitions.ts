import { displayName, type Partition, type Table } from '../../../model/table.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Flavour } from '../flavour.js'
import { makes, partitionThere, takes } from '../probes.js'
import { quoteName } from '../quoting.js'
import { inOrder, partitionBySql, partitionSql } from './partition-bound.js'
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
      const next = dividedBy(table, partition)
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
      const shared = { ...facts, way: 'shared' as const }
      // What the new one takes is a part of the next range, or of what no list named.
      const rest = partitionSql(next, table)
      if ('default' in next.bound && table.partitionBy?.method === 'list') {
        // MariaDB goes by the place that the default one had: it must stay ahead. Nor can it be what alone is left.
        const whole = partitionBySql(table)
        return [
          alterTable(
            table,
            [`REORGANIZE PARTITION ${quoteName(next.name)} INTO (${rest}, ${made})`],
            whole === undefined ? undefined : [whole],
            { ...shared, why: 'the rows of the default partition are divided' },
          ),
        ]
      }
      const both = `${quoteName(partition.name)}, ${quoteName(next.name)}`
      return [
        alterTable(
          table,
          [`REORGANIZE PARTITION ${quoteName(next.name)} INTO (${made}, ${rest})`],
          [`REORGANIZE PARTITION ${both} INTO (${rest})`],
          { ...shared, why: 'the rows of the next partition are divided' },
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

/**
 * The partition that has the rows so far which the new one is to have, if there is one: the range that begins where it ends, as a
 * range can only be added at the end; and the default one of lists, which MariaDB leaves as it is where a list is added, with
 * rows in it that no query finds any more. https://mariadb.com/docs/server/server-usage/partitioning-tables/partitioning-types/list-partitioning-type
 */
function dividedBy(table: Table, partition: Partition): Partition | undefined {
  const { partitionBy } = table
  if (partitionBy?.method === 'list') {
    return 'default' in partition.bound ? undefined : table.partitions.find(({ bound }) => 'default' in bound)
  }
  if (partitionBy?.method !== 'range') return undefined
  const all = inOrder({ ...table, partitions: [...table.partitions, partition] })
  return all[all.indexOf(partition) + 1]
}

/** Every row would go into another one. https://dev.mysql.com/doc/refman/8.4/en/partitioning-management-hash-key.html */
function noHashed(flavour: Flavour, how: 'added' | 'dropped') {
  return {
    unsupported: `${flavour.product} keeps hashed rows in as many partitions as there are: no single one is ${how}`,
    help: 'make the table anew with the partitions that it should have',
  }
}
