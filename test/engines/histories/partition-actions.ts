import { formatType } from '../../../src/model/column-type.js'
import type { Value } from '../../../src/model/table.js'
import type { JsonValue } from '../../support/json-value.js'
import { pick } from '../../support/random-source.js'
import { chance } from './names.js'
import type { Action } from './random-history.js'

const createPartitioned: Action = (history, random) => {
  const [table, key, value] = [history.freshName('table'), history.freshName('id'), history.freshName('col')]
  return [
    {
      create_table: {
        table,
        columns: [
          { name: key, type: 'int', nullable: false, default: 5 },
          { name: value, type: 'text' },
        ],
        ...(chance(random, 2) ? { primary_key: [key] } : {}),
        ...(chance(random, 2) ? { indexes: [{ columns: [value] }] } : {}),
        partition_by: {
          method: 'range',
          columns: [key],
          partitions: [{ name: history.freshName('part'), from: [0], to: [10] }],
        },
      },
    },
  ]
}

const createPartition: Action = (history, random) => {
  const table = pick(
    [...history.model.tables.values()].filter(({ partitionBy }) => partitionBy?.method === 'range'),
    random,
  )
  if (table === undefined) return undefined
  const from = 10 * (1 + random(50))
  const name = history.freshName('part')
  return [
    {
      create_partition: {
        table: table.name,
        name,
        ...(chance(random, 6) ? { default: true } : { from: [from], to: [from + 10] }),
      },
    },
  ]
}

const leavePartition: Action = (history, random) => {
  const table = pick(
    [...history.model.tables.values()].filter(({ partitions }) => partitions.length > 0),
    random,
  )
  const partition = pick(table?.partitions ?? [], random)
  if (table === undefined || partition === undefined) return undefined
  return chance(random, 2)
    ? [{ drop_table: { table: partition.name } }]
    : [{ detach_partition: { table: table.name, name: partition.name } }]
}

/** A table with the columns of a partitioned one becomes a partition of it. */
const attachPartition: Action = (history, random) => {
  const table = pick(
    [...history.model.tables.values()].filter(
      ({ partitionBy, columns }) =>
        partitionBy?.method === 'range' && columns.every(({ type }) => type.kind === 'portable'),
    ),
    random,
  )
  if (table === undefined) return undefined
  const name = history.freshName('table')
  const columns = table.columns.map((column) => ({
    name: column.name,
    type: formatType(column.type),
    nullable: column.nullable,
    ...(column.generated === undefined ? {} : { generated: { sql: column.generated.sql } }),
    ...(column.default === undefined ? {} : { default: defaultOf(column.default) }),
  }))
  const from = 10_000 + 10 * random(1000)
  return [
    { create_table: { table: name, columns } },
    { attach_partition: { table: table.name, name, from: [from], to: [from + 10] } },
  ]
}

function defaultOf(value: Value): JsonValue {
  if ('sql' in value) return { sql: value.sql }
  if ('json' in value) return { json: value.json }
  return typeof value.literal === 'object' ? { sql: value.literal.number } : value.literal
}

export const partitionActions: readonly Action[] = [
  createPartitioned,
  createPartition,
  leavePartition,
  leavePartition,
  attachPartition,
  attachPartition,
]
