import { formatType } from '../../../../src/model/column-type.js'
import { constraintsOf, findColumn, type Constraint } from '../../../../src/model/table.js'
import type { JsonObject } from '../../../support/json-value.js'
import { pick } from '../../../support/random-source.js'
import { chance, someColumn, someTable } from '../names.js'
import type { Action } from '../random-history.js'
import { isOf, numbers, shortTexts, texts } from './column-keys.js'

const createCheck: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random)
  if (table === undefined || column === undefined) return undefined
  const text = history.quoted(column.name)
  const check = isOf(numbers)(column) ? `${text} < 1000000` : `${text} is not null or 1 = 1`
  return [{ create_check_constraint: { table: table.name, name: history.freshName('check'), check } }]
}

const createUnique: Action = (history, random) => {
  const table = someTable(history, random)
  const [one, other] = [someColumn(table, random), someColumn(table, random)]
  if (table === undefined || one === undefined || other === undefined) return undefined
  const columns = one.name === other.name || chance(random, 2) ? [one.name] : [one.name, other.name]
  return [{ create_unique_constraint: { table: table.name, name: history.freshName('unique'), columns } }]
}

const createForeignKey: Action = (history, random) => {
  const table = someTable(history, random)
  if (table === undefined) return undefined
  const near = [...history.model.tables.values()].filter(({ schema }) => schema === undefined)
  const keys = near.flatMap((other) =>
    [other.primaryKey, ...other.uniques]
      .filter((key) => key !== undefined)
      .map(({ columns }) => ({ other, columns })),
  )
  const key = pick(keys, random)
  if (key === undefined) return undefined
  const columns = key.columns.map((name) => {
    const referred = findColumn(key.other, name)
    const fitting = table.columns.filter(
      ({ type, name: own }) =>
        referred !== undefined &&
        formatType(type) === formatType(referred.type) &&
        (key.other !== table || own !== name),
    )
    return pick(fitting, random)?.name
  })
  if (new Set(columns).size < columns.length || columns.some((name) => name === undefined)) return undefined
  const isIndexed = columns.length === 1 && chance(random, 3)
  const actions = ['cascade', 'no_action', 'restrict', 'set_null']
  return [
    {
      create_foreign_key: {
        table: table.name,
        name: history.freshName('foreign'),
        columns: columns.map((name) => name ?? ''),
        references: {
          table: key.other.name,
          columns: key.columns,
          on_delete: pick(actions, random) ?? 'cascade',
          ...(chance(random, 3) ? { on_update: pick(actions, random) ?? 'cascade' } : {}),
        },
      },
    },
    ...(isIndexed
      ? [
          {
            create_index: {
              table: table.name,
              name: history.freshName('index'),
              columns: columns.map((name) => name ?? ''),
            },
          },
        ]
      : []),
  ]
}

const createPrimaryKey: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random, ['integer', 'bigint', 'smallint', ...shortTexts])
  if (table === undefined || column === undefined || table.primaryKey !== undefined) return undefined
  return [{ create_primary_key: { table: table.name, columns: [column.name] } }]
}

/** Something done to a constraint, of these kinds where some are named. */
function toConstraint(
  change: (on: { readonly table: string; readonly name: string }, of: Constraint, next: string) => JsonObject,
  kinds?: readonly Constraint['kind'][],
): Action {
  return (history, random) => {
    const found = [...history.model.tables.values()]
      .filter(({ schema, partOf }) => schema === undefined && partOf === undefined)
      .flatMap((table) => constraintsOf(table).map((constraint) => ({ table, constraint })))
      .filter(({ constraint }) => kinds?.includes(constraint.kind) !== false)
    const one = pick(found, random)
    if (one === undefined) return undefined
    const { table, constraint } = one
    return [change({ table: table.name, name: constraint.name }, constraint, history.freshName('constraint'))]
  }
}

const constraintActions: readonly Action[] = [
  toConstraint((on, _, to) => ({ rename_constraint: { ...on, to } })),
  toConstraint((on) => ({ drop_constraint: on })),
  toConstraint((on) => ({ validate_constraint: on }), ['check', 'foreign_key']),
  toConstraint(({ table }, constraint) => spelledDrop(table, constraint), ['primary_key']),
  toConstraint(({ table }, constraint) => spelledDrop(table, constraint), ['unique']),
  toConstraint(({ table }, constraint) => spelledDrop(table, constraint), ['foreign_key']),
  toConstraint(({ table }, constraint) => spelledDrop(table, constraint), ['check']),
]

/** The drop that has a word for this kind of constraint. */
function spelledDrop(table: string, { kind, name, ...rest }: Constraint): JsonObject {
  if (kind === 'primary_key') return { drop_primary_key: { table } }
  if (kind === 'unique' && 'columns' in rest)
    return { drop_unique_constraint: { table, columns: rest.columns } }
  if (kind === 'foreign_key') return { drop_foreign_key: { table, name } }
  if (kind === 'check') return { drop_check_constraint: { table, name } }
  return { drop_constraint: { table, name } }
}

const createIndex: Action = (history, random) => {
  const table = someTable(history, random)
  const short = someColumn(table, random, [
    ...numbers,
    ...shortTexts,
    'date',
    'uuid',
    'timestamptz',
    'boolean',
  ])
  const long = someColumn(table, random, ['text', 'mediumtext', 'varchar', 'blob', 'varbinary'])
  const words = someColumn(table, random, texts)
  const place = someColumn(table, random, ['point'])
  if (table === undefined) return undefined
  const shapes: readonly JsonObject[] = [
    ...(short === undefined
      ? []
      : [
          { columns: [short.name] },
          { columns: [{ column: short.name, order: 'desc' }], unique: chance(random, 2) },
          { columns: [short.name], mysql: { invisible: true } },
          { columns: [{ sql: `(${history.quoted(short.name)} is null)` }] },
          {
            columns: [
              short.name,
              ...(long === undefined || long === short ? [] : [{ column: long.name, length: 5 }]),
            ],
          },
        ]),
    ...(long === undefined
      ? []
      : [{ columns: [{ column: long.name, length: 4 + random(8) }], unique: chance(random, 3) }]),
    ...(words === undefined ? [] : [{ columns: [words.name], method: 'fulltext' }]),
    ...(place === undefined ? [] : [{ columns: [place.name], method: 'spatial' }]),
  ]
  const shape = pick(shapes, random)
  if (shape === undefined) return undefined
  const comment = chance(random, 4) ? { comment: "an index's" } : {}
  return [{ create_index: { table: table.name, name: history.freshName('index'), ...shape, ...comment } }]
}

const changeIndex: Action = (history, random) => {
  const table = someTable(history, random)
  const index = pick(table?.indexes ?? [], random)
  if (table === undefined || index === undefined) return undefined
  const on = { table: table.name, name: index.name }
  const change = pick<JsonObject>(
    [
      { set_comment: { index: index.name, table: table.name, comment: `said ${random(100)}` } },
      { rename_index: { ...on, to: history.freshName('index') } },
      { drop_index: on },
      { drop_index: on },
    ],
    random,
  )
  return change === undefined ? undefined : [change]
}

export const keyActions: readonly Action[] = [
  createCheck,
  createCheck,
  createUnique,
  createUnique,
  createForeignKey,
  createForeignKey,
  createForeignKey,
  createForeignKey,
  createPrimaryKey,
  ...constraintActions,
  createIndex,
  createIndex,
  createIndex,
  changeIndex,
  changeIndex,
]
