import { formatType } from '../../../src/model/column-type.js'
import { findTable } from '../../../src/model/schema-model.js'
import { constraintsOf, type Value } from '../../../src/model/table.js'
import type { JsonObject, JsonValue } from '../../support/json-value.js'
import { pick } from '../../support/random-source.js'
import { chance, quoted, someColumn } from './names.js'
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
    ? [{ drop_table: { table: partition.name, ...(chance(random, 2) ? { keep: true } : {}) } }]
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
  const [first] = table.columns
  const last = table.columns.at(-1)
  const own =
    first === undefined || last === undefined || chance(random, 2)
      ? {}
      : {
          check_constraints: [
            { name: history.freshName('check'), check: `${quoted(last.name)} is not null or 1 = 1` },
          ],
          unique_constraints: [
            { columns: [first.name, last.name], name: history.freshName('unique'), comment: 'of its own' },
          ],
          indexes: [
            { columns: [last.name], name: history.freshName('index') },
            {
              columns: [first.name],
              where: `${quoted(last.name)} is null`,
              name: history.freshName('index'),
            },
          ],
          comment: 'attached',
          postgresql: { with: { fillfactor: 80 } },
        }
  return [
    { create_table: { table: name, columns, ...own } },
    { attach_partition: { table: table.name, name, from: [from], to: [from + 10] } },
  ]
}

/** A partition gets or loses something of its own, or another name. */
const changePartition: Action = (history, random) => {
  const table = pick(
    [...history.model.tables.values()].filter(({ partitions }) => partitions.length > 0),
    random,
  )
  const partition = pick(table?.partitions ?? [], random)
  const column = someColumn(table, random)
  if (partition === undefined || column === undefined) return undefined
  const on = { table: partition.name }
  const own = findTable(history.model, partition)
  const constraint = pick(own === undefined ? [] : constraintsOf(own), random)
  const index = pick(own?.indexes ?? [], random)
  const name = history.freshName('own')
  const text = quoted(column.name)
  const changes: readonly JsonObject[] = [
    { create_index: { ...on, columns: [column.name], name, concurrently: chance(random, 2) } },
    { create_index: { ...on, columns: [column.name], where: `${text} is not null`, name } },
    { create_check_constraint: { ...on, name, check: `${text} is not null or 2 = 2` } },
    { create_unique_constraint: { ...on, name, columns: [column.name] } },
    { create_policy: { ...on, name, using: `${text} is not null` } },
    { alter_table: { ...on, comment: name } },
    { alter_column: { ...on, column: column.name, comment: name } },
    { rename_table: { ...on, to: name } },
    { grant: { ...on, privileges: ['select'], columns: [column.name], roles: ['public'] } },
    ...(constraint === undefined
      ? []
      : [
          { drop_constraint: { ...on, name: constraint.name } },
          { rename_constraint: { ...on, name: constraint.name, to: name } },
          { set_comment: { ...on, constraint: constraint.name, comment: name } },
        ]),
    ...(index === undefined
      ? []
      : [
          { drop_index: { ...on, name: index.name } },
          { rename_index: { ...on, name: index.name, to: name } },
          { set_comment: { ...on, index: index.name, comment: name } },
        ]),
  ]
  const change = pick(changes, random)
  return change === undefined ? undefined : [change]
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
  changePartition,
  changePartition,
]
