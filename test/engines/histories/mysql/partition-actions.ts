import type { Table } from '../../../../src/model/table.js'
import type { JsonObject } from '../../../support/json-value.js'
import { pick, type Random } from '../../../support/random-source.js'
import type { HistoryWriter } from '../history-writer.js'
import { chance } from '../names.js'
import type { Action } from '../random-history.js'

const createPartitioned: Action = (history, random) => {
  const [table, key, value] = [history.freshName('table'), history.freshName('id'), history.freshName('col')]
  const part = (keys: JsonObject): JsonObject => ({ name: history.freshName('part'), ...keys })
  const partitionBy = pick<JsonObject>(
    [
      {
        method: 'range',
        partitions: [part({ from: [{ sql: 'minvalue' }], to: [10] }), part({ from: [10], to: [20] })],
      },
      { method: 'list', partitions: [part({ in: [1, 5] }), part({ in: [2] })] },
      { method: 'hash', partitions: [0, 1].map((remainder) => part({ modulus: 2, remainder })) },
      { method: 'key', partitions: [0, 1, 2].map((remainder) => part({ modulus: 3, remainder })) },
    ],
    random,
  )
  return [
    {
      create_table: {
        table,
        columns: [
          { name: key, type: 'int', nullable: false, default: 5 },
          { name: value, type: 'varchar(30)' },
        ],
        ...(chance(random, 2) ? { primary_key: [key] } : {}),
        ...(chance(random, 2) ? { indexes: [{ columns: [value] }] } : {}),
        partition_by: { columns: [key], ...partitionBy },
      },
    },
  ]
}

function somePartitioned(history: HistoryWriter, random: Random): Table | undefined {
  return pick(
    [...history.model.tables.values()].filter(({ partitions }) => partitions.length > 0),
    random,
  )
}

const createPartition: Action = (history, random) => {
  const table = somePartitioned(history, random)
  if (table?.partitionBy?.method !== 'range' && table?.partitionBy?.method !== 'list') return undefined
  const from = 20 + 10 * random(5)
  const bound: JsonObject = chance(random, 4)
    ? { default: true }
    : table.partitionBy.method === 'list'
      ? { in: [10 + random(50)] }
      : { from: [from], to: [from + 10] }
  return [{ create_partition: { table: table.name, name: history.freshName('part'), ...bound } }]
}

const leavePartition: Action = (history, random) => {
  const table = somePartitioned(history, random)
  const partition = pick(table?.partitions ?? [], random)
  return partition === undefined ? undefined : [{ drop_table: { table: partition.name } }]
}

export const partitionActions: readonly Action[] = [
  createPartitioned,
  createPartitioned,
  createPartition,
  createPartition,
  createPartition,
  leavePartition,
]
