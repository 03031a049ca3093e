import { defaultPartition, partitionName } from '../../../model/partitions.js'
import { tableKey } from '../../../model/schema-model.js'
import type { Partition, Table, TableName } from '../../../model/table.js'
import type { PreconditionCompiler } from '../../../steps/compiler.js'
import type { Precondition } from '../../../steps/statement.js'
import { quoteTable, quoteText } from '../quoting.js'
import { boundCondition } from '../steps/partition-bound.js'
import { columnsNamed } from './columns-named.js'

/** What must hold before a step about partitions, or about a table of someone else. */
export const partitionPreconditions: Pick<
  PreconditionCompiler,
  'create_partition' | 'attach_partition' | 'declare_table'
> = {
  create_partition: ({ table, partition }, context) =>
    context.isNew(table) ? [] : noneInDefault(table, partition),

  attach_partition: ({ table, partition, attached }, context) => [
    ...(context.isNew(table) ? [] : noneInDefault(table, partition)),
    ...(context.isNew(attached) ? [] : allBelong(table, partition, attached)),
  ],

  declare_table: ({ table, forgotten }) =>
    forgotten === true
      ? []
      : [
          {
            sql: `SELECT 1 WHERE to_regclass(${quoteText(quoteTable(table))}) IS NULL`,
            sentence: `there is a table ${quoteTable(table)}, as it is declared`,
            help: 'let its owner make it first, or make it here with create_table',
            reads: [],
          },
        ],
}

/** The server refuses a partition while the default one has rows that belong to it. */
function noneInDefault(table: Table, partition: Partition): readonly Precondition[] {
  const rest = defaultPartition(table)
  const condition = boundCondition(partition.bound, table)
  if (rest === undefined || condition === undefined) return []
  const from = quoteTable(partitionName(table, rest))
  return [
    {
      sql: `SELECT 1 FROM ${from} WHERE ${condition} LIMIT 1`,
      sentence: `no row of the default partition ${from} belongs to ${quoteTable(partitionName(table, partition))}`,
      help: `take these rows out first and insert them again behind it; find them with: SELECT * FROM ${from} WHERE ${condition}`,
      reads: [{ table: tableKey(table), columns: keyColumns(table) }],
    },
  ]
}

function allBelong(table: Table, partition: Partition, attached: TableName): readonly Precondition[] {
  const condition = boundCondition(partition.bound, table)
  const others = table.partitions.flatMap(({ bound }) => boundCondition(bound, table) ?? [])
  const stranger =
    condition !== undefined ? `(${condition}) IS NOT TRUE` : others.map((other) => `(${other})`).join(' OR ')
  if (stranger === '') return []
  const from = quoteTable(attached)
  return [
    {
      sql: `SELECT 1 FROM ${from} WHERE ${stranger} LIMIT 1`,
      sentence:
        condition === undefined
          ? `no row of ${from} belongs to another partition of ${quoteTable(table)}`
          : `every row of ${from} belongs there as a partition of ${quoteTable(table)}`,
      help: `take the others out first; find them with: SELECT * FROM ${from} WHERE ${stranger}`,
      reads: [
        { table: tableKey(attached), columns: keyColumns(table) },
        { table: tableKey(table), columns: [] },
      ],
    },
  ]
}

/** The columns that divide the table. */
function keyColumns(table: Table): readonly string[] {
  const by = table.partitionBy?.by
  if (by === undefined) return []
  return 'columns' in by ? by.columns : columnsNamed(table, [by.sql])
}
