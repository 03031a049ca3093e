import type { Column, Table } from '../../../../src/model/table.js'
import { pick, type Random } from '../../../support/random-source.js'
import type { HistoryWriter } from '../history-writer.js'
import { chance, someColumn, someTable } from '../names.js'
import type { Action } from '../random-history.js'

/** Does a row that does not state the column find a value for it? */
function isFilled({ nullable, default: value, generated, identity }: Column): boolean {
  return nullable || value !== undefined || generated !== undefined || identity !== undefined
}

/** A table that takes a row which states its key alone. */
function simpleTable(history: HistoryWriter, random: Random): Table | undefined {
  return pick(
    [...history.model.tables.values()].filter(
      ({ declared, primaryKey, columns, uniques, checks, foreignKeys, indexes, partitionBy, partOf }) =>
        declared !== true &&
        partOf === undefined &&
        primaryKey?.columns.length === 1 &&
        columns.every((column) =>
          column.name === primaryKey.columns[0]
            ? column.type.name === 'integer' && column.generated === undefined
            : isFilled(column),
        ) &&
        [...uniques, ...checks, ...foreignKeys].length === 0 &&
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
  const text = pick(
    table.columns.filter(({ type, generated }) => type.name === 'text' && generated === undefined),
    random,
  )
  const rows = [first, first + 1].map((value) => ({
    [key]: value,
    ...(text === undefined ? {} : { [text.name]: `it's \\ ${value}` }),
  }))
  return [{ insert_rows: { table: table.name, rows } }]
}

const updateRows: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random, ['text'])
  if (table === undefined || column === undefined || column.generated !== undefined) return undefined
  const where = `${history.quoted(column.name)} = 'never'`
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

const execute: Action = (history, random) => {
  const name = history.quoted(history.freshName('raw'))
  return chance(random, 2)
    ? [{ execute: { up: `SELECT ${random(100)}`, down: 'SELECT 1' } }]
    : [{ execute: { up: `CREATE TABLE ${name} (id int)`, down: `DROP TABLE ${name}` } }]
}

export const rowActions: readonly Action[] = [
  insertRows,
  insertRows,
  updateRows,
  deleteRows,
  execute,
  declareTable,
]
