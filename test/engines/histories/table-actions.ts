import { constraintsOf, type Constraint } from '../../../src/model/table.js'
import type { JsonObject, JsonValue } from '../../support/json-value.js'
import { pick, type Random } from '../../support/random-source.js'
import type { HistoryWriter } from './history-writer.js'
import { chance, quoted, someColumn, someTable } from './names.js'
import type { Action } from './random-history.js'

interface TypeWithDefault {
  readonly type: string
  readonly value: JsonValue
}

/** Types with a default that suits each. */
const types: readonly TypeWithDefault[] = [
  { type: 'int', value: 7 },
  { type: 'bigint', value: { sql: '40 + 2' } },
  { type: 'text', value: "it's" },
  { type: 'varchar(20)', value: 'short' },
  { type: 'decimal(10,2)', value: 1.5 },
  { type: 'boolean', value: false },
  { type: 'timestamptz', value: { sql: 'now()' } },
  { type: 'date', value: '2026-01-31' },
  { type: 'uuid', value: '00000000-0000-4000-8000-000000000001' },
  { type: 'jsonb', value: { json: { a: [1] } } },
  { type: 'text[]', value: { sql: "'{}'" } },
  { type: 'int4range', value: { sql: "'[1,2)'" } },
]

const numbers = ['integer', 'bigint', 'decimal']

function columnKeys(history: HistoryWriter, random: Random): JsonObject {
  const named = [...history.model.objects.values()].flatMap((object): readonly TypeWithDefault[] => {
    if (object.kind === 'enum') return [{ type: quoted(object.name), value: object.values[0] ?? null }]
    return object.kind === 'domain' ? [{ type: quoted(object.name), value: null }] : []
  })
  const chosen = (chance(random, 4) ? pick(named, random) : undefined) ?? pick(types, random)
  const { type, value } = chosen ?? { type: 'int', value: 1 }
  return {
    type,
    ...(chance(random, 3) && value !== null ? { default: value } : {}),
    ...(chance(random, 5) ? { comment: `of a "column" ${type}` } : {}),
  }
}

const createTable: Action = (history, random) => {
  const [table, id] = [history.freshName('table'), history.freshName('id')]
  const columns = Array.from({ length: 2 + random(4) }, () => ({
    name: history.freshName('col'),
    ...columnKeys(history, random),
  }))
  return [
    {
      create_table: {
        table,
        columns: [
          { name: id, type: 'int', ...(chance(random, 2) ? { identity: 'always' } : { default: 1 }) },
          ...columns,
        ],
        ...(chance(random, 4) ? {} : { primary_key: [id] }),
        ...(chance(random, 3) ? { indexes: [{ columns: [id, columns[0]?.name ?? id] }] } : {}),
        ...(chance(random, 4) ? { comment: 'a table' } : {}),
      },
    },
  ]
}

const addColumn: Action = (history, random) => {
  const table = someTable(history, random)
  if (table === undefined) return undefined
  const column = history.freshName('col')
  const number = someColumn(table, random, numbers)
  if (number !== undefined && number.generated === undefined && chance(random, 3)) {
    const sql = `coalesce(${quoted(number.name)}, 0) + 1`
    return [{ add_column: { table: table.name, column, type: 'decimal', generated: { sql } } }]
  }
  const keys = columnKeys(history, random)
  const filled =
    chance(random, 3) && keys['type'] === 'int' ? { nullable: false, backfill: { sql: '1 + 1' } } : {}
  const { default: _, ...bare } = keys
  return [{ add_column: { table: table.name, column, ...(chance(random, 2) ? bare : keys), ...filled } }]
}

const dropColumn: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random)
  if (table === undefined || column === undefined || table.columns.length < 3) return undefined
  return [
    { drop_column: { table: table.name, column: column.name, ...(chance(random, 3) ? { keep: true } : {}) } },
  ]
}

const renameColumn: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random)
  if (table === undefined || column === undefined) return undefined
  return [{ rename_column: { table: table.name, column: column.name, to: history.freshName('col') } }]
}

const alterColumn: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random)
  if (table === undefined || column === undefined) return undefined
  const changes: JsonObject[] = [
    { nullable: !column.nullable },
    { comment: `changed ${random(1000)}` },
    { default: null },
    ...(column.type.name === 'integer' ? [{ type: 'bigint' }, { default: random(9) }] : []),
    ...(column.type.name === 'varchar' ? [{ type: 'text' }, { type: 'varchar(50)' }] : []),
    ...(column.type.name === 'text' && column.type.dimensions === 0
      ? [{ default: 'x' }, { type: 'varchar(500)' }]
      : []),
    ...(column.type.name === 'boolean'
      ? [{ type: 'int', using: `${quoted(column.name)}::int`, down_using: `${quoted(column.name)}::boolean` }]
      : []),
    ...(column.identity === undefined
      ? []
      : [{ identity: null }, { identity: { generation: 'by_default', increment: 5 } }]),
  ]
  const change = pick(changes, random)
  return change === undefined
    ? undefined
    : [{ alter_column: { table: table.name, column: column.name, ...change } }]
}

const renameTable: Action = (history, random) => {
  const table = someTable(history, random)
  return table === undefined
    ? undefined
    : [{ rename_table: { table: table.name, to: history.freshName('table') } }]
}

const alterTable: Action = (history, random) => {
  const table = someTable(history, random)
  if (table === undefined) return undefined
  const change = pick<JsonObject>(
    [
      { comment: `table ${random(1000)}` },
      { postgresql: { row_security: table.options?.['row_security'] !== true } },
      { postgresql: { with: { fillfactor: 50 + random(40) } } },
      { postgresql: { replica_identity: pick(['full', 'nothing', 'default'], random) ?? 'full' } },
    ],
    random,
  )
  return [{ alter_table: { table: table.name, ...change } }]
}

const dropTable: Action = (history, random) => {
  const table = someTable(history, random)
  if (table === undefined) return undefined
  const keep = chance(random, 3) ? { keep: true } : {}
  return [{ drop_table: { table: table.name, drop_references: true, ...keep } }]
}

const createConstraint: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random)
  const number = someColumn(table, random, numbers)
  const range = someColumn(table, random, ['int4range'])
  if (table === undefined || column === undefined) return undefined
  const name = history.freshName('constraint')
  const on = { table: table.name, name }
  const keys = [...history.model.tables.values()].filter(
    ({ primaryKey, columns, partOf }) =>
      partOf === undefined &&
      primaryKey?.columns.length === 1 &&
      columns.some((other) => other.name === primaryKey.columns[0] && other.type.name === 'integer'),
  )
  const integer = someColumn(table, random, ['integer'])
  const referenced = pick(keys, random)
  const constraints: JsonObject[] = [
    {
      create_check_constraint: {
        ...on,
        check: `${quoted(column.name)} is not null or 1 = 1`,
        not_valid: chance(random, 3),
      },
    },
    { create_unique_constraint: { ...on, columns: [column.name] } },
    ...(number === undefined
      ? []
      : [{ create_check_constraint: { ...on, check: `${quoted(number.name)} < 1000000` } }]),
    ...(range === undefined
      ? []
      : [{ create_exclude_constraint: { ...on, elements: [{ column: range.name, operator: '&&' }] } }]),
    ...(referenced === undefined || integer === undefined
      ? []
      : [
          {
            create_foreign_key: {
              ...on,
              columns: [integer.name],
              references: {
                table: referenced.name,
                on_delete: pick(['cascade', 'no_action', 'restrict'], random) ?? 'cascade',
              },
              not_valid: chance(random, 3),
            },
          },
        ]),
    ...(table.primaryKey === undefined && integer !== undefined
      ? [{ create_primary_key: { table: table.name, columns: [integer.name] } }]
      : []),
  ]
  const chosen = pick(constraints, random)
  return chosen === undefined ? undefined : [chosen]
}

const changeConstraint: Action = (history, random) => {
  const table = someTable(history, random)
  const constraint = pick(table === undefined ? [] : constraintsOf(table), random)
  if (table === undefined || constraint === undefined) return undefined
  const on = { table: table.name, name: constraint.name }
  if ('validated' in constraint && !constraint.validated && chance(random, 2)) {
    return [{ validate_constraint: on }]
  }
  const change = pick<JsonObject>(
    [
      { set_comment: { constraint: constraint.name, table: table.name, comment: `said ${random(100)}` } },
      { rename_constraint: { ...on, to: history.freshName('constraint') } },
      { drop_constraint: on },
      spelledDrop(table.name, constraint),
    ],
    random,
  )
  return change === undefined ? undefined : [change]
}

/** The drop that has a word for this kind of constraint. */
function spelledDrop(table: string, constraint: Constraint): JsonObject {
  const { kind, name } = constraint
  if (kind === 'primary_key') return { drop_primary_key: { table } }
  if (kind === 'unique') return { drop_unique_constraint: { table, columns: constraint.columns } }
  if (kind === 'foreign_key') return { drop_foreign_key: { table, name } }
  if (kind === 'check') return { drop_check_constraint: { table, name } }
  return { drop_constraint: { table, name } }
}

/** Types whose cast to text depends on no setting, as an index needs it. */
const immutable: ReadonlySet<string> = new Set([...numbers, 'text', 'varchar', 'uuid'])

const createIndex: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random, [...numbers, 'text', 'varchar', 'date', 'uuid'])
  if (table === undefined || column === undefined) return undefined
  const text = quoted(column.name)
  const shape = pick<JsonObject>(
    [
      { columns: [column.name] },
      { columns: [{ column: column.name, order: 'desc', nulls: 'last' }], unique: true },
      ...(immutable.has(column.type.name) && column.type.dimensions === 0
        ? [{ columns: [{ sql: `coalesce(${text}::text, '')` }], where: `${text} is not null` }]
        : []),
      { columns: [column.name], where: `${text} is not null`, concurrently: true },
      { columns: [column.name], method: 'hash' },
    ],
    random,
  )
  return [{ create_index: { table: table.name, name: history.freshName('index'), ...shape } }]
}

const changeIndex: Action = (history, random) => {
  const table = someTable(history, random)
  const index = pick(table?.indexes ?? [], random)
  if (table === undefined || index === undefined) return undefined
  const on = { table: table.name, name: index.name }
  if (chance(random, 3))
    return [{ set_comment: { index: index.name, table: table.name, comment: 'an index' } }]
  return chance(random, 2)
    ? [{ rename_index: { ...on, to: history.freshName('index') } }]
    : [{ drop_index: on }]
}

/** The first makes a table: a history begins with it. */
export const tableActions: readonly Action[] = [
  createTable,
  addColumn,
  dropColumn,
  renameColumn,
  renameColumn,
  alterColumn,
  alterColumn,
  renameTable,
  alterTable,
  dropTable,
  createConstraint,
  createConstraint,
  createConstraint,
  createConstraint,
  changeConstraint,
  changeConstraint,
  changeConstraint,
  createIndex,
  changeIndex,
  changeIndex,
]
