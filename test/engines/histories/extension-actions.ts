import type { JsonObject } from '../../support/json-value.js'
import { pick, type Random } from '../../support/random-source.js'
import { objectsOf } from '../../../src/model/schema-objects.js'
import type { HistoryWriter } from './history-writer.js'
import { chance, quoted, someColumn, someTable } from './names.js'
import type { Action } from './random-history.js'

/** What a history does with what an extension brings; nothing where there is no column for it. */
type Use = (history: HistoryWriter, random: Random) => JsonObject | undefined

const column =
  (type: string, value: JsonObject[string]): Use =>
  (history, random) => {
    const table = someTable(history, random)
    if (table === undefined) return undefined
    const name = history.freshName('col')
    return {
      add_column: { table: table.name, column: name, type, ...(chance(random, 2) ? { default: value } : {}) },
    }
  }

const domain =
  (type: string): Use =>
  (history) => ({ create_domain: { name: history.freshName('domain'), type } })

const index =
  (method: string, types: readonly string[], opclass?: string): Use =>
  (history, random) => {
    const table = someTable(history, random)
    const found = someColumn(table, random, types)
    if (table === undefined || found === undefined || found.type.dimensions > 0) return undefined
    const element = opclass === undefined ? found.name : { column: found.name, opclass }
    const name = history.freshName('ix')
    return { create_index: { table: table.name, name, columns: [element], method } }
  }

const exclude: Use = (history, random) => {
  const table = someTable(history, random)
  const found = someColumn(table, random, ['integer', 'text', 'date', 'uuid'])
  if (table === undefined || found === undefined || found.type.dimensions > 0) return undefined
  const elements = [{ column: found.name, operator: '=' }]
  const where = `${quoted(found.name)} is null`
  return { create_exclude_constraint: { table: table.name, name: history.freshName('ex'), elements, where } }
}

const check =
  (call: (text: string) => string): Use =>
  (history, random) => {
    const table = someTable(history, random)
    const found = someColumn(table, random, ['text', 'varchar'])
    if (table === undefined || found === undefined || found.type.dimensions > 0) return undefined
    const name = history.freshName('ck')
    return {
      create_check_constraint: {
        table: table.name,
        name,
        check: `${call(quoted(found.name))} is not null or true`,
      },
    }
  }

/** Extensions that all engines of the tests have, those that need one behind it. One history has each. */
const extensions: readonly (readonly (readonly [name: string, uses: readonly Use[]])[])[] = [
  [['citext', [column('citext', 'Some'), column('citext[]', { sql: "'{a}'::citext[]" }), domain('citext')]]],
  [
    [
      'hstore',
      [column('hstore', { sql: "'a => 1'::hstore" }), check((text) => `exist(hstore('a', ${text}), 'a')`)],
    ],
  ],
  [
    [
      'pg_trgm',
      [
        index('gin', ['text', 'varchar'], 'gin_trgm_ops'),
        index('gist', ['text'], 'gist_trgm_ops(siglen = 32)'),
        check((text) => `similarity(${text}, 'a')`),
      ],
    ],
  ],
  [['btree_gist', [exclude, index('gist', ['integer', 'uuid', 'date'])]]],
  [['bloom', [index('bloom', ['integer', 'text'])]]],
  [['unaccent', [check((text) => `unaccent(${text})`)]]],
  [
    ['cube', [column('cube', { sql: "'(1,2)'::cube" }), domain('cube')]],
    ['earthdistance', [column('earth', { sql: 'll_to_earth(1, 2)' })]],
  ],
]

/** An extension belongs to the whole database: of the histories that share it, one has each. */
function ownExtensions({ seed }: HistoryWriter): (typeof extensions)[number] {
  return extensions[seed % 20] ?? []
}

function isThere(history: HistoryWriter, name: string): boolean {
  return objectsOf(history.model, 'extension').some((other) => other.name === name)
}

const change: Action = (history, random) => {
  const names = ownExtensions(history).map(([other]) => other)
  const name = pick(names, random)
  if (name === undefined) return undefined
  if (isThere(history, name)) return [{ drop_extension: { name } }]
  // One that stands on another is listed behind it.
  const missing = names.slice(0, names.indexOf(name)).filter((other) => !isThere(history, other))
  return [...missing, name].map((other) => ({
    create_extension: { name: other, ...(chance(random, 4) ? { shared: true } : {}) },
  }))
}

/** Uses what is there; or what is not, before the operation that installs it. */
const use: Action = (history, random) => {
  const [name, uses = []] = pick(ownExtensions(history), random) ?? []
  const operation = pick(uses, random)?.(history, random)
  if (name === undefined || operation === undefined) return undefined
  const missing = ownExtensions(history)
    .map(([other]) => other)
    .filter((other) => !isThere(history, other))
  if (isThere(history, name)) return [operation]
  return [operation, ...missing.toReversed().map((other) => ({ create_extension: { name: other } }))]
}

export const extensionActions: readonly Action[] = [change, use, use, use]
