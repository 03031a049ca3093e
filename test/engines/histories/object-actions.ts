import type { SchemaObjectKind, SchemaObjectOf } from '../../../src/model/objects.js'
import { objectsOf } from '../../../src/model/schema-objects.js'
import type { JsonObject } from '../../support/json-value.js'
import { pick, type Random } from '../../support/random-source.js'
import type { HistoryWriter } from './history-writer.js'
import { chance, someColumn, someTable } from './names.js'
import type { Action } from './random-history.js'

/** An object of the kind. */
export function some<K extends SchemaObjectKind>(
  kind: K,
  history: HistoryWriter,
  random: Random,
): SchemaObjectOf<K> | undefined {
  return pick(objectsOf(history.model, kind), random)
}

const createEnum: Action = (history) => [
  {
    create_enum: { name: history.freshName('enum'), values: ['low', 'middle', "hi'gh"], comment: 'an enum' },
  },
]

const alterEnum: Action = (history, random) => {
  const found = some('enum', history, random)
  const value = pick(found?.values ?? [], random)
  if (found === undefined || value === undefined) return undefined
  const other = found.values.find((candidate) => candidate !== value)
  const change = pick<JsonObject>(
    [
      { add: [{ value: `value ${random(1000)}`, ...(chance(random, 2) ? { after: value } : {}) }] },
      { rename_values: [{ value, to: `renamed ${random(1000)}` }] },
      ...(other === undefined ? [] : [{ remove: [{ value, replace_with: other }] }]),
      { values: found.values.toReversed() },
      { comment: `enum ${random(1000)}` },
    ],
    random,
  )
  return [{ alter_enum: { name: found.name, ...change } }]
}

const changeEnum: Action = (history, random) => {
  const found = some('enum', history, random)
  if (found === undefined) return undefined
  return chance(random, 2)
    ? [{ rename_enum: { name: found.name, to: history.freshName('enum') } }]
    : [{ drop_enum: { name: found.name } }]
}

const createDomain: Action = (history, random) => [
  {
    create_domain: {
      name: history.freshName('domain'),
      type: 'text',
      ...(chance(random, 2) ? { check: "value <> 'bad'" } : {}),
      ...(chance(random, 2) ? { default: 'good' } : {}),
    },
  },
]

const changeDomain: Action = (history, random) => {
  const found = some('domain', history, random)
  if (found === undefined) return undefined
  const ofTexts: readonly JsonObject[] = [
    { default: 'other' },
    { check: 'length(value) < 100000' },
    { type: found.type.name === 'text' ? 'varchar(200)' : 'text' },
    { type: 'varchar(300)', collation: found.collation === 'C' ? null : 'C' },
  ]
  const change = pick<JsonObject>(
    [
      { comment: 'a domain' },
      { default: null },
      ...(['text', 'varchar'].includes(found.type.name) ? ofTexts : []),
    ],
    random,
  )
  return chance(random, 3)
    ? [{ drop_domain: { name: found.name } }]
    : [{ alter_domain: { name: found.name, ...change } }]
}

const createSequence: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random, ['integer', 'bigint'])
  const owned =
    table !== undefined && column !== undefined && chance(random, 2)
      ? { owned_by: { table: table.name, column: column.name } }
      : {}
  return [{ create_sequence: { name: history.freshName('sequence'), start: 10 + random(90), ...owned } }]
}

const changeSequence: Action = (history, random) => {
  const found = some('sequence', history, random)
  if (found === undefined) return undefined
  const change = pick<JsonObject>(
    [
      { increment: 1 + random(5) },
      { max: 1000000 + random(1000) },
      { cycle: !found.cycle },
      { owned_by: null },
    ],
    random,
  )
  return (
    pick<readonly JsonObject[]>(
      [
        [{ alter_sequence: { name: found.name, ...change } }],
        [{ rename_sequence: { name: found.name, to: history.freshName('sequence') } }],
        [{ drop_sequence: { name: found.name } }],
      ],
      random,
    ) ?? []
  )
}

const grant: Action = (history, random) => {
  const table = someTable(history, random)
  if (table === undefined) return undefined
  const column = someColumn(table, random)
  const columns = column !== undefined && chance(random, 2) ? { columns: [column.name] } : {}
  const privileges = chance(random, 2) ? ['select'] : ['select', 'update']
  return [{ grant: { privileges, table: table.name, ...columns, roles: ['public'] } }]
}

const revoke: Action = (history, random) => {
  const table = someTable(history, random)
  const right = pick(table?.grants ?? [], random)
  if (table === undefined || right === undefined) return undefined
  const columns = right.column === undefined ? {} : { columns: [right.column] }
  return [{ revoke: { privileges: [right.privilege], table: table.name, ...columns, roles: [right.role] } }]
}

const createSchema: Action = (history) => [
  { create_schema: { name: history.freshName(`schema_${history.seed}`), comment: 'a schema' } },
]

const changeSchema: Action = (history, random) => {
  const found = some('schema', history, random)
  if (found === undefined) return undefined
  return chance(random, 2)
    ? [{ drop_schema: { name: found.name } }]
    : [{ set_comment: { schema: found.name, comment: `schema ${random(100)}` } }]
}

export const objectActions: readonly Action[] = [
  createEnum,
  alterEnum,
  alterEnum,
  alterEnum,
  changeEnum,
  changeEnum,
  createDomain,
  changeDomain,
  changeDomain,
  changeDomain,
  createSequence,
  changeSequence,
  changeSequence,
  changeSequence,
  grant,
  revoke,
  revoke,
  revoke,
  createSchema,
  changeSchema,
]
