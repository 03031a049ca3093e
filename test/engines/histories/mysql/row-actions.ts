import type { Column, Table } from '../../../../src/model/table.js'
import type { JsonObject } from '../../../support/json-value.js'
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
  const number = pick(freeNumbers(table), random)
  if (number !== undefined && chance(random, 2)) {
    const set = { [number.name]: { sql: `${history.quoted(number.name)} + 1` } }
    return [{ update_rows: { table: table.name, set, down: added(history, table, number, -1) } }]
  }
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

/** Numbers that nothing holds to anything, so that each may be another. */
function freeNumbers(table: Table): readonly Column[] {
  const { columns, primaryKey, uniques, foreignKeys, indexes, checks, partitionBy, triggers } = table
  if ([...checks, ...triggers].length > 0 || partitionBy !== undefined) return []
  const held = new Set([
    ...[primaryKey, ...uniques, ...foreignKeys].flatMap((key) => key?.columns ?? []),
    ...indexes.flatMap(({ elements }) => elements.map(({ column }) => column)),
  ])
  return columns.filter(
    ({ name, type, generated, identity }) =>
      ['integer', 'bigint'].includes(type.name) && !held.has(name) && (generated ?? identity) === undefined,
  )
}

/** Rows come, go and become others in a table that the same revision makes. */
const rowsOfNewTable: Action = (history, random) => {
  const [table, id, text] = [history.freshName('table'), history.freshName('id'), history.freshName('col')]
  const row = (n: number): JsonObject => ({ [id]: n, [text]: `it's \\ ${n}` })
  return [
    {
      create_table: {
        table,
        columns: [
          { name: id, type: 'int', primary_key: true },
          { name: text, type: 'varchar(40)' },
        ],
      },
    },
    { insert_rows: { table, rows: [row(1), row(2), row(3)] } },
    { delete_rows: { table, rows: [row(2)] } },
    {
      update_rows: {
        table,
        set: { [text]: `set ${random(100)}` },
        where: `${history.quoted(id)} = 1`,
        leave_on_downgrade: 'it goes with the table',
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
  const table = someTable(history, random)
  const number = pick(table === undefined ? [] : freeNumbers(table), random)
  return pick<readonly JsonObject[]>(
    [
      [{ execute: { up: `SELECT ${random(100)}`, down: 'SELECT 1' } }],
      [{ execute: { up: `CREATE TABLE ${name} (id int)`, down: `DROP TABLE ${name}` } }],
      ...(table === undefined || number === undefined
        ? []
        : [[{ execute: { up: added(history, table, number, 2), down: added(history, table, number, -2) } }]]),
    ],
    random,
  )
}

function added(history: HistoryWriter, table: Table, { name }: Column, more: number): string {
  const column = history.quoted(name)
  return `UPDATE ${history.quoted(table.name)} SET ${column} = ${column} + ${more}`
}

export const rowActions: readonly Action[] = [
  insertRows,
  insertRows,
  updateRows,
  updateRows,
  deleteRows,
  rowsOfNewTable,
  execute,
  declareTable,
]
