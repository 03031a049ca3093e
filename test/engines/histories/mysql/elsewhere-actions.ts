import type { Table } from '../../../../src/model/table.js'
import { objectsOf } from '../../../../src/model/schema-objects.js'
import type { JsonObject } from '../../../support/json-value.js'
import { pick, type Random } from '../../../support/random-source.js'
import type { HistoryWriter } from '../history-writer.js'
import { chance, someColumn, someTable } from '../names.js'
import type { Action } from '../random-history.js'
import { columnKeys } from './column-keys.js'
import { roleOf } from './object-actions.js'

/** A table in another database than that of the history. */
function someTableElsewhere(history: HistoryWriter, random: Random): Table | undefined {
  return pick(
    [...history.model.tables.values()].filter(({ schema }) => schema !== undefined),
    random,
  )
}

const createElsewhere: Action = (history, random) => {
  const found = pick(objectsOf(history.model, 'schema'), random)
  if (found === undefined) return undefined
  const [id, own] = [history.freshName('id'), history.freshName('col')]
  return [
    {
      create_table: {
        schema: found.name,
        table: history.freshName('table'),
        columns: [
          { name: id, type: 'int', default: 1 },
          { name: own, type: 'varchar(20)', default: "it's" },
          { name: history.freshName('col'), ...columnKeys(history, random) },
        ],
        primary_key: [id],
        ...(chance(random, 2) ? { unique_constraints: [{ columns: [own, id] }] } : {}),
        ...(chance(random, 2)
          ? {
              check_constraints: [
                { name: history.freshName('check'), check: `${history.quoted(own)} <> 'x'` },
              ],
            }
          : {}),
      },
    },
  ]
}

const changeElsewhere: Action = (history, random) => {
  const table = someTableElsewhere(history, random)
  const column = someColumn(table, random)
  if (table?.schema === undefined || column === undefined) return undefined
  const on = { schema: table.schema, table: table.name }
  const name = history.freshName('thing')
  const changes: readonly JsonObject[] = [
    { add_column: { ...on, column: name, ...columnKeys(history, random) } },
    { drop_column: { ...on, column: column.name } },
    { rename_column: { ...on, column: column.name, to: name } },
    { alter_column: { ...on, column: column.name, comment: `said ${random(100)}` } },
    { alter_column: { ...on, column: column.name, nullable: !column.nullable } },
    { create_index: { ...on, name, columns: [column.name] } },
    { create_unique_constraint: { ...on, name, columns: [column.name] } },
    { rename_table: { ...on, to: name } },
    { drop_table: { ...on, drop_references: true } },
    { grant: { privileges: ['select', 'update'], ...on, roles: [roleOf(history)] } },
    {
      create_trigger: { ...on, name, timing: 'before', events: ['update'], body: 'SET @elsewhere = 1' },
    },
    {
      create_view: {
        name,
        query: `select ${history.quoted(column.name)} from ${history.quoted(table.schema)}.${history.quoted(table.name)}`,
        columns: [history.freshName('out')],
      },
    },
  ]
  const change = pick(changes, random)
  return change === undefined ? undefined : [change]
}

/** A key from the database of the history to another. */
const referElsewhere: Action = (history, random) => {
  const [table, other] = [someTable(history, random), someTableElsewhere(history, random)]
  const [key, ...more] = other?.primaryKey?.columns ?? []
  const type = other?.columns.find(({ name }) => name === key)?.type.name
  const column = pick(
    (table?.columns ?? []).filter((each) => each.type.name === type),
    random,
  )
  if (table === undefined || other?.schema === undefined || column === undefined) return undefined
  if (key === undefined || more.length > 0) return undefined
  return [
    {
      create_foreign_key: {
        table: table.name,
        name: history.freshName('foreign'),
        columns: [column.name],
        references: { schema: other.schema, table: other.name, columns: [key], on_delete: 'cascade' },
      },
    },
  ]
}

export const elsewhereActions: readonly Action[] = [
  createElsewhere,
  createElsewhere,
  changeElsewhere,
  changeElsewhere,
  changeElsewhere,
  changeElsewhere,
  referElsewhere,
]
