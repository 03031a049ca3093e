import type { PartitionRules } from '../../model/partition-rules.js'

/**
 * Partitions are parts of their table here: they have no keys or indexes of their own, and no table takes columns from another.
 * https://dev.mysql.com/doc/refman/8.4/en/partitioning.html
 */
export const partitionRules: PartitionRules = {
  methods: ['range', 'list', 'hash', 'key'],
  endsAlone: true,
  areTables: false,
  // Nothing can ask: a partition is no table that could be detached.
  copyName: (_kind, partition, columns, pass) =>
    [partition, ...columns.map((column) => column ?? 'expr'), ...(pass === 0 ? [] : [pass])].join('_'),
  parents: () => [],
  readParents: (table) => table,
  writtenOptions: ({ options }) => options,
  withParents: (table) => table,
}
