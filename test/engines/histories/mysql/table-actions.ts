import { isJsonObject, type JsonObject } from '../../../support/json-value.js'
import { pick } from '../../../support/random-source.js'
import { chance, quoted, someColumn, someTable } from '../names.js'
import type { Action } from '../random-history.js'
import { columnKeys, generatedKeys, isOf, moments, numbers, shortTexts, someEnum } from './column-keys.js'

const createTable: Action = (history, random) => {
  const [table, id] = [history.freshName('table'), history.freshName('id')]
  const columns = Array.from({ length: 2 + random(4) }, () => ({
    name: history.freshName('col'),
    ...columnKeys(history, random),
  }))
  const second = { name: history.freshName('key'), type: 'int', nullable: false, default: 3 }
  const isPair = chance(random, 4)
  const block: JsonObject = {
    ...(chance(random, 6) ? { charset: 'latin1' } : {}),
    ...(chance(random, 6) ? { row_format: 'compact' } : {}),
  }
  return [
    {
      create_table: {
        table,
        columns: [
          { name: id, type: 'int', ...(chance(random, 2) ? { identity: 'always' } : { default: 1 }) },
          ...(isPair ? [second] : []),
          ...columns,
        ],
        ...(chance(random, 4) ? {} : { primary_key: isPair ? [second.name, id] : [id] }),
        ...(chance(random, 3) ? { indexes: [{ columns: [id, ...(isPair ? [second.name] : [])] }] } : {}),
        ...(chance(random, 4) ? { comment: "somebody's \\ table" } : {}),
        ...(Object.keys(block).length > 0 ? { mysql: block } : {}),
      },
    },
  ]
}

const addColumn: Action = (history, random) => {
  const table = someTable(history, random)
  if (table === undefined) return undefined
  const column = history.freshName('col')
  const beside = someColumn(table, random)
  const place: JsonObject =
    beside !== undefined && chance(random, 3)
      ? (pick<JsonObject>([{ first: true }, { after: beside.name }], random) ?? {})
      : {}
  const generated = chance(random, 4) ? generatedKeys(table, history, random) : undefined
  const keys = generated ?? columnKeys(history, random)
  const block: JsonObject = { ...(isJsonObject(keys['mysql']) ? keys['mysql'] : {}), ...place }
  const filled =
    keys['type'] === 'int' && chance(random, 2) ? { nullable: false, backfill: { sql: '1 + 1' } } : {}
  return [
    {
      add_column: {
        table: table.name,
        column,
        ...keys,
        ...filled,
        ...(Object.keys(block).length > 0 ? { mysql: block } : {}),
      },
    },
  ]
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
  const text = history.quoted(column.name)
  const named = someEnum(history, random)
  const is = (...names: readonly string[]): boolean => isOf(names)(column)
  const changes: readonly JsonObject[] = [
    { nullable: !column.nullable },
    { comment: `changed ${random(1000)}` },
    { default: null },
    { mysql: { invisible: column.options?.['invisible'] !== true } },
    ...(is('integer')
      ? [
          { type: 'bigint' },
          { type: 'int unsigned' },
          { type: 'text', using: `concat('n', ${text})`, down_using: `substring(${text}, 2)` },
          { default: random(9) },
          { nullable: false, backfill: random(9) },
        ]
      : []),
    ...(is('bigint') ? [{ type: 'int' }, { type: 'decimal(20,0)' }] : []),
    ...(is('decimal') ? [{ type: 'decimal(12,2)' }, { type: 'varchar(40)' }] : []),
    ...(is('varchar')
      ? [
          { type: 'text' },
          { type: 'varchar(50)' },
          { collation: 'utf8mb4_bin' },
          { collation: null },
          { mysql: { charset: 'latin1' } },
          { default: 'x' },
        ]
      : []),
    ...(is('varchar') && named !== undefined
      ? [
          {
            type: quoted(named.name),
            using: `case when ${text} is null then null else 'low' end`,
            down_using: text,
          },
        ]
      : []),
    ...(is('text') ? [{ default: 'x' }, { type: 'varchar(500)' }, { type: 'mediumtext' }] : []),
    ...(is('boolean')
      ? [{ type: 'int', using: `${text} + 0`, down_using: `${text} <> 0` }, { type: 'int' }]
      : []),
    ...(is('date') ? [{ type: 'timestamp(0)' }] : []),
    ...(is(...moments)
      ? [
          { mysql: { on_update: column.options?.['on_update'] === undefined ? { sql: 'now()' } : null } },
          { default: { sql: 'now()' } },
        ]
      : []),
    ...(column.identity === undefined
      ? is('integer', 'bigint')
        ? [{ identity: 'always' }]
        : []
      : [{ identity: null }, { identity: null }, { type: 'bigint' }]),
    ...(column.generated === undefined ? [] : [...generatedChanges(column.generated, is)]),
  ]
  const change = pick(changes, random)
  return change === undefined
    ? undefined
    : [
        {
          alter_column: {
            table: table.name,
            column: column.name,
            ...change,
            ...(chance(random, 4) ? { allow_copy: true } : {}),
          },
        },
      ]
}

function generatedChanges(
  { sql, stored }: { readonly sql: string; readonly stored: boolean },
  is: (...names: readonly string[]) => boolean,
): readonly JsonObject[] {
  return [
    { generated: { sql: is(...numbers) ? `${sql} + 1` : `lower(${sql})`, stored } },
    { generated: { sql, stored: !stored } },
    { generated: null },
    ...(is(...shortTexts) ? [{ type: 'varchar(70)' }] : [{ type: 'decimal(32,2)' }]),
  ]
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
      { comment: null },
      { mysql: { row_format: pick(['compact', 'dynamic', null], random) ?? null } },
      { mysql: { charset: pick(['latin1', null], random) ?? null } },
      { mysql: { collation: pick(['utf8mb4_bin', null], random) ?? null } },
      { mysql: { auto_increment: 100 + random(100) } },
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

/** The first makes a table: a history begins with it. */
export const tableActions: readonly Action[] = [
  createTable,
  addColumn,
  addColumn,
  dropColumn,
  renameColumn,
  renameColumn,
  alterColumn,
  alterColumn,
  alterColumn,
  alterColumn,
  renameTable,
  alterTable,
  dropTable,
]
