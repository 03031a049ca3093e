import type { Table } from '../../../src/model/table.js'
import { pick, type Random } from '../../support/random-source.js'
import type { HistoryWriter } from './history-writer.js'
import { quoted, someColumn, someTable } from './names.js'
import type { Action } from './random-history.js'

/** A table that takes a row which states its key alone. */
function simpleTable(history: HistoryWriter, random: Random): Table | undefined {
  return pick(
    [...history.model.tables.values()].filter(
      ({ primaryKey, columns, uniques, excludes, checks, foreignKeys, indexes, partitionBy, partOf }) =>
        partOf === undefined &&
        primaryKey?.columns.length === 1 &&
        columns.every(
          ({ name, nullable, default: value, generated, identity, type }) =>
            type.kind === 'portable' &&
            (nullable || value !== undefined || generated !== undefined || identity !== undefined) &&
            (name !== primaryKey.columns[0] || type.name === 'integer'),
        ) &&
        [...uniques, ...excludes, ...checks, ...foreignKeys].length === 0 &&
        indexes.every(({ unique }) => !unique) &&
        partitionBy === undefined,
    ),
    random,
  )
}

const insertRows: Action = (history, random) => {
  const table = simpleTable(history, random)
  const key = table?.primaryKey?.columns[0]
  if (table === undefined || key === undefined) return undefined
  const first = 1000 + 10 * random(100_000)
  const rows = [first, first + 1].map((value) => ({ [key]: value }))
  return [{ insert_rows: { table: table.name, rows } }]
}

const updateRows: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random, ['text'])
  if (table === undefined || column === undefined || column.type.dimensions > 0) return undefined
  if (column.generated !== undefined) return undefined
  const where = `${quoted(column.name)} = 'never'`
  return [
    {
      update_rows: {
        table: table.name,
        set: { [column.name]: 'ever' },
        where,
        leave_on_downgrade: 'there are none',
      },
    },
  ]
}

const deleteRows: Action = (history, random) => {
  const table = someTable(history, random)
  if (table === undefined) return undefined
  return [{ delete_rows: { table: table.name, where: '1 = 0', leave_on_downgrade: 'there are none' } }]
}

/** A table that is there before the history begins, and that a history may declare. */
export const foreignTable = "someone else's"

const declareTable: Action = (history) => {
  const known = [...history.model.tables.values()].some(({ name }) => name === foreignTable)
  const columns = [{ name: 'id', type: 'int', primary_key: true }]
  return known ? undefined : [{ declare_table: { table: foreignTable, columns } }]
}

const execute: Action = (_history, random) => [{ execute: { up: `SELECT ${random(100)}`, down: 'SELECT 1' } }]

export const rowActions: readonly Action[] = [
  insertRows,
  insertRows,
  updateRows,
  deleteRows,
  execute,
  declareTable,
]
