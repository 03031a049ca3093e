import { objectsOf } from '../../../../src/model/schema-objects.js'
import type { SchemaObjectKind, SchemaObjectOf, View, Routine } from '../../../../src/model/objects.js'
import type { JsonObject } from '../../../support/json-value.js'
import { pick, type Random } from '../../../support/random-source.js'
import type { HistoryWriter } from '../history-writer.js'
import { chance, someColumn, someTable } from '../names.js'
import type { Action } from '../random-history.js'
import { isOf } from './column-keys.js'

function some<K extends SchemaObjectKind>(
  kind: K,
  history: HistoryWriter,
  random: Random,
): SchemaObjectOf<K> | undefined {
  return pick(objectsOf(history.model, kind), random)
}

const createEnum: Action = (history) => [
  { create_enum: { name: history.freshName('enum'), values: ['low', 'middle', "hi'gh"] } },
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

/** MariaDB has them; MySQL refuses. */
const createSequence: Action = (history, random) =>
  history.settings.dialect === 'mariadb'
    ? [{ create_sequence: { name: history.freshName('sequence'), start: 10 + random(90) } }]
    : undefined

const changeSequence: Action = (history, random) => {
  const found = some('sequence', history, random)
  if (found === undefined) return undefined
  const table = someTable(history, random)
  const numbered = { sql: `nextval(${history.quoted(found.name)})` }
  const change = pick<JsonObject>(
    [{ increment: 1 + random(5) }, { max: 1_000_000 + random(1000) }, { cycle: !found.cycle }],
    random,
  )
  return pick<readonly JsonObject[]>(
    [
      [{ alter_sequence: { name: found.name, ...change } }],
      [{ rename_sequence: { name: found.name, to: history.freshName('sequence') } }],
      [{ drop_sequence: { name: found.name } }],
      [{ grant: { privileges: ['select'], sequence: found.name, roles: [roleOf(history)] } }],
      ...(table === undefined
        ? []
        : [
            [
              {
                add_column: {
                  table: table.name,
                  column: history.freshName('col'),
                  type: 'bigint',
                  default: numbered,
                },
              },
            ],
          ]),
    ],
    random,
  )
}

const createView: Action = (history, random) => {
  const name = history.freshName('view')
  const over = some('view', history, random)
  const block: JsonObject = {
    ...(chance(random, 4) ? { sql_security: 'invoker' } : {}),
    ...(chance(random, 4) ? { algorithm: 'merge' } : {}),
  }
  const settings = Object.keys(block).length > 0 ? { mysql: block } : {}
  if (over?.columns?.[0] !== undefined && chance(random, 3)) {
    const query = `select ${history.quoted(over.columns[0])} from ${history.quoted(over.name)} where true`
    return [{ create_view: { name, query, columns: [history.freshName('out')], ...settings } }]
  }
  const table = someTable(history, random)
  const columns = (table?.columns ?? []).slice(0, 1 + random(3))
  if (table === undefined || columns.length === 0) return undefined
  const list = columns.map((column) => history.quoted(column.name)).join(', ')
  return [
    {
      create_view: {
        name,
        query: `select ${list} from ${history.quoted(table.name)} where ${history.quoted(columns[0]?.name ?? '')} is not null`,
        columns: columns.map(() => history.freshName('out')),
        ...(chance(random, 4) ? { check_option: pick(['local', 'cascaded'], random) ?? 'local' } : {}),
        ...settings,
      },
    },
  ]
}

const replaceView: Action = (history, random) => {
  const view = some('view', history, random)
  return view === undefined
    ? undefined
    : [
        {
          replace_view: restatedView(
            view,
            `${view.query} ${/ where /.test(view.query) ? 'and' : 'where'} ${random(100)} < 100`,
          ),
        },
      ]
}

/** A view with another query, as an operation says it. */
export function restatedView({ name, columns, checkOption, options }: View, query: string): JsonObject {
  return {
    name,
    query,
    ...(columns === undefined ? {} : { columns }),
    ...(checkOption === undefined ? {} : { check_option: checkOption }),
    ...(options === undefined ? {} : { mysql: { ...options } }),
  }
}

const changeView: Action = (history, random) => {
  const view = some('view', history, random)
  if (view === undefined) return undefined
  return pick<readonly JsonObject[]>(
    [
      [{ rename_view: { name: view.name, to: history.freshName('view') } }],
      [{ drop_view: { name: view.name } }],
      [{ grant: { privileges: ['select'], table: view.name, roles: [roleOf(history)] } }],
    ],
    random,
  )
}

/** The role that a history gives rights to: rights belong to the server, and stay when a database goes. */
export function roleOf({ seed }: HistoryWriter): string {
  return `history_role_${seed}`
}

const grant: Action = (history, random) => {
  const table = someTable(history, random)
  if (table === undefined) return undefined
  const column = someColumn(table, random)
  const columns = column !== undefined && chance(random, 2) ? { columns: [column.name] } : {}
  const privileges = chance(random, 2) ? ['select'] : ['select', 'update']
  return [{ grant: { privileges, table: table.name, ...columns, roles: [roleOf(history)] } }]
}

const revoke: Action = (history, random) => {
  const granted = [
    ...[...history.model.tables.values()].map(({ schema, name: table, grants }) => ({
      on: schema === undefined ? { table } : { schema, table },
      grants,
    })),
    ...objectsOf(history.model, 'view').map(({ name: table, grants }) => ({ on: { table }, grants })),
    ...objectsOf(history.model, 'routine').map(({ name, grants }) => ({ on: { function: name }, grants })),
    ...objectsOf(history.model, 'schema').map(({ name: schema, grants }) => ({ on: { schema }, grants })),
  ].flatMap(({ on, grants }) => grants.map((right) => ({ on, right })))
  const found = pick(granted, random)
  if (found === undefined) return undefined
  const { on, right } = found
  const columns = right.column === undefined ? {} : { columns: [right.column] }
  return [{ revoke: { privileges: [right.privilege], ...on, ...columns, roles: [right.role] } }]
}

const createSchema: Action = (history) => [
  { create_schema: { name: history.freshName(`history_${history.seed}_schema`) } },
]

const changeSchema: Action = (history, random) => {
  const found = some('schema', history, random)
  if (found === undefined) return undefined
  return chance(random, 2)
    ? [{ drop_schema: { name: found.name } }]
    : [{ grant: { privileges: ['select', 'insert'], schema: found.name, roles: [roleOf(history)] } }]
}

const createFunction: Action = (history, random) => {
  const name = history.freshName('function')
  if (chance(random, 2)) {
    const body = pick(
      [
        'set m = n + 1',
        "begin\n  declare said text default 'it''s; \\\\ done';\n  if n > 1 then set m = char_length(said); end if;\nend",
      ],
      random,
    )
    return [{ create_function: { name, arguments: 'in n int, out m int', body: body ?? '' } }]
  }
  const table = someTable(history, random)
  const reads = (of: string): string => `return n + (select count(*) from ${history.quoted(of)})`
  return [
    {
      create_function: {
        name,
        arguments: 'n int',
        returns: 'int',
        deterministic: chance(random, 2),
        data_access: 'reads_sql_data',
        body: table === undefined || chance(random, 2) ? 'return n + 1' : reads(table.name),
        ...(chance(random, 3) ? { comment: "a function's" } : {}),
        ...(chance(random, 3) ? { security: 'invoker' } : {}),
      },
    },
  ]
}

/** Something done to a function or procedure. */
function toRoutine(change: (of: Routine, role: string, random: Random) => JsonObject): Action {
  return (history, random) => {
    const found = some('routine', history, random)
    return found === undefined ? undefined : [change(found, roleOf(history), random)]
  }
}

const routineActions: readonly Action[] = [
  toRoutine(({ name }) => ({ drop_function: { name } })),
  toRoutine(({ name }, _, random) => ({ set_comment: { function: name, comment: `said ${random(100)}` } })),
  toRoutine(({ name }, role) => ({ grant: { privileges: ['execute'], function: name, roles: [role] } })),
  toRoutine(({ name, returns, deterministic, dataAccess, arguments: given }, _, random) => ({
    replace_function: {
      name,
      arguments: given,
      ...(returns === undefined ? {} : { returns }),
      ...(deterministic === undefined ? {} : { deterministic }),
      ...(dataAccess === undefined ? {} : { data_access: dataAccess }),
      body: returns === undefined ? `set m = n + ${random(100)}` : `return n + ${random(100)}`,
    },
  })),
]

const createTrigger: Action = (history, random) => {
  const table = someTable(history, random)
  const column = pick((table?.columns ?? []).filter(isOf(['text', 'varchar'])), random)
  if (table === undefined) return undefined
  const event = pick(['insert', 'update', 'delete'], random) ?? 'update'
  const row = event === 'delete' ? 'OLD' : 'NEW'
  const body =
    column === undefined || chance(random, 3)
      ? 'SET @seen = 1'
      : `BEGIN IF ${row}.${history.quoted(column.name)} IS NULL THEN SET @seen = 2; END IF; END`
  return [
    {
      create_trigger: {
        name: history.freshName('trigger'),
        table: table.name,
        timing: pick(['before', 'after'], random) ?? 'before',
        events: [event],
        body,
      },
    },
  ]
}

const dropTrigger: Action = (history, random) => {
  const table = someTable(history, random)
  const trigger = pick(table?.triggers ?? [], random)
  if (table === undefined || trigger === undefined) return undefined
  return [{ drop_trigger: { name: trigger.name, table: table.name } }]
}

export const objectActions: readonly Action[] = [
  createEnum,
  createEnum,
  alterEnum,
  alterEnum,
  alterEnum,
  changeEnum,
  createSequence,
  changeSequence,
  changeSequence,
  createView,
  createView,
  replaceView,
  changeView,
  grant,
  revoke,
  revoke,
  createSchema,
  changeSchema,
  createFunction,
  ...routineActions,
  createTrigger,
  createTrigger,
  dropTrigger,
  dropTrigger,
]
