import type { JsonObject } from '../../support/json-value.js'
import { pick } from '../../support/random-source.js'
import { chance, quoted, someColumn, someTable } from './names.js'
import { some } from './object-actions.js'
import type { Action } from './random-history.js'

const createFunction: Action = (history, random) => {
  const name = history.freshName('function')
  if (chance(random, 2)) {
    return [
      {
        create_function: {
          name,
          returns: 'trigger',
          language: 'plpgsql',
          body: 'begin return new; end',
          comment: 'a trigger',
        },
      },
    ]
  }
  const table = someTable(history, random)
  const body = table === undefined ? 'select $1 + 1' : `select $1 + count(*)::int from ${quoted(table.name)}`
  return [{ create_function: { name, arguments: 'n int', returns: 'int', volatility: 'stable', body } }]
}

const changeFunction: Action = (history, random) => {
  const found = some('routine', history, random)
  if (found === undefined) return undefined
  const isTrigger = found.returns === 'trigger'
  return chance(random, 2)
    ? [{ drop_function: { name: found.name } }]
    : [
        {
          replace_function: {
            name: found.name,
            arguments: found.arguments,
            returns: found.returns ?? 'int',
            language: found.language,
            body: isTrigger ? `begin perform ${random(100)}; return new; end` : `select $1 + ${random(100)}`,
          },
        },
      ]
}

const createTrigger: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random, ['integer', 'text', 'boolean'])
  const found = some('routine', history, random)
  if (table === undefined || found?.returns !== 'trigger') return undefined
  return [
    {
      create_trigger: {
        name: history.freshName('trigger'),
        table: table.name,
        timing: pick(['before', 'after'], random) ?? 'before',
        events: ['update'],
        function: found.name,
        ...(column !== undefined && chance(random, 2) ? { update_of: [column.name] } : {}),
        ...(column !== undefined && chance(random, 2)
          ? { when: `old.${quoted(column.name)} is distinct from new.${quoted(column.name)}` }
          : {}),
      },
    },
  ]
}

const createPolicy: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random)
  if (table === undefined || column === undefined) return undefined
  const using = `${quoted(column.name)} is not null`
  return [
    {
      create_policy: {
        name: history.freshName('policy'),
        table: table.name,
        using,
        ...(chance(random, 2) ? { with_check: 'true' } : {}),
        ...(chance(random, 3) ? { permissive: false } : {}),
      },
    },
  ]
}

const changePolicy: Action = (history, random) => {
  const table = someTable(history, random)
  const policy = pick(table?.policies ?? [], random)
  if (table === undefined || policy === undefined) return undefined
  const on = { name: policy.name, table: table.name }
  return pick<readonly JsonObject[]>(
    [
      [{ drop_policy: on }],
      [{ alter_policy: { ...on, using: `${random(100)} < 100` } }],
      [{ alter_policy: { ...on, command: 'select' } }],
    ],
    random,
  )
}

const dropTrigger: Action = (history, random) => {
  const table = someTable(history, random)
  const trigger = pick(table?.triggers ?? [], random)
  if (table === undefined || trigger === undefined) return undefined
  return chance(random, 2)
    ? [{ drop_trigger: { name: trigger.name, table: table.name } }]
    : [{ set_comment: { trigger: trigger.name, table: table.name, comment: 'a trigger' } }]
}

export const codeActions: readonly Action[] = [
  createFunction,
  changeFunction,
  changeFunction,
  createTrigger,
  createTrigger,
  createPolicy,
  changePolicy,
  changePolicy,
  changePolicy,
  dropTrigger,
  dropTrigger,
  dropTrigger,
]
