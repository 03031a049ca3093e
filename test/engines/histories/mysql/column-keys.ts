import type { SchemaObjectOf } from '../../../../src/model/objects.js'
import { objectsOf } from '../../../../src/model/schema-objects.js'
import type { Column, Table } from '../../../../src/model/table.js'
import type { JsonObject, JsonValue } from '../../../support/json-value.js'
import { pick, type Random } from '../../../support/random-source.js'
import { chance, quoted } from '../names.js'
import type { HistoryWriter } from '../history-writer.js'

interface TypeWithDefault {
  readonly type: string
  /** A default that suits it; null: it takes none. */
  readonly value: JsonValue
}

const types: readonly TypeWithDefault[] = [
  { type: 'int', value: 7 },
  { type: 'int', value: 0 },
  { type: 'bigint', value: { sql: '40 + 2' } },
  { type: 'smallint', value: -3 },
  { type: 'text', value: "it's" },
  { type: 'text', value: { sql: "concat('a', 'b')" } },
  { type: 'varchar(20)', value: 'back\\slash' },
  { type: 'varchar(20)', value: 'short' },
  { type: 'char(2)', value: 'de' },
  { type: 'decimal(10,2)', value: 1.5 },
  { type: 'double', value: 0.25 },
  { type: 'boolean', value: false },
  { type: 'timestamptz', value: { sql: 'now()' } },
  { type: 'timestamp(3)', value: { sql: 'CURRENT_TIMESTAMP' } },
  { type: 'date', value: '2026-01-31' },
  { type: 'time', value: '12:30:00' },
  { type: 'uuid', value: '00000000-0000-4000-8000-000000000001' },
  { type: 'uuid', value: { sql: 'uuid()' } },
  { type: 'jsonb', value: { json: { a: [1, "it's"] } } },
  { type: 'bigint unsigned', value: 3 },
  { type: 'mediumint', value: 8 },
  { type: 'year', value: '2026' },
  { type: "set('a','b')", value: 'a,b' },
  { type: "enum('x','it''s')", value: "it's" },
  { type: 'varbinary(16)', value: null },
  { type: 'blob', value: null },
  { type: 'mediumtext', value: null },
  { type: 'bit(8)', value: { sql: "b'101'" } },
  { type: 'point', value: null },
]

export const numbers: readonly string[] = ['integer', 'bigint', 'decimal', 'smallint', 'mediumint', 'double']
/** Texts short enough for any key. */
export const shortTexts: readonly string[] = ['varchar', 'char']
export const texts: readonly string[] = [...shortTexts, 'text', 'mediumtext']
export const moments: readonly string[] = ['timestamp', 'timestamptz']

/** An enum of the history. */
export function someEnum(history: HistoryWriter, random: Random): SchemaObjectOf<'enum'> | undefined {
  return pick(objectsOf(history.model, 'enum'), random)
}

/** Type and settings of a new column. */
export function columnKeys(history: HistoryWriter, random: Random): JsonObject {
  const named = chance(random, 5) ? someEnum(history, random) : undefined
  const chosen: TypeWithDefault =
    named === undefined
      ? (pick(types, random) ?? { type: 'int', value: 1 })
      : { type: quoted(named.name), value: named.values[0] ?? null }
  const { type, value } = chosen
  const isText = /^(?:text|varchar|char)\b/.test(type)
  const block: JsonObject = {
    ...(chance(random, 12) ? { invisible: true } : {}),
    ...(isText && chance(random, 6) ? { charset: pick(['latin1', 'utf8mb4'], random) ?? 'latin1' } : {}),
    ...(type === 'timestamptz' && chance(random, 2) ? { on_update: { sql: 'CURRENT_TIMESTAMP' } } : {}),
  }
  return {
    type,
    ...(chance(random, 3) && value !== null ? { default: value } : {}),
    ...(chance(random, 6) ? { nullable: false } : {}),
    ...(chance(random, 5) ? { comment: `of a "column" \\ \`${type}'s\`` } : {}),
    ...(isText && block['charset'] === undefined && chance(random, 6) ? { collation: 'utf8mb4_bin' } : {}),
    ...(Object.keys(block).length > 0 ? { mysql: block } : {}),
  }
}

/** A generated column over another one, where there is one to be computed from. */
export function generatedKeys(table: Table, history: HistoryWriter, random: Random): JsonObject | undefined {
  const plain = table.columns.filter(
    ({ generated, identity }) => generated === undefined && identity === undefined,
  )
  const number = pick(plain.filter(isOf(numbers)), random)
  // MariaDB stores nothing computed from a CHAR, whose blanks depend on a mode of the session.
  const text = pick(plain.filter(isOf(['varchar'])), random)
  const keys = pick<JsonObject>(
    [
      ...(number === undefined
        ? []
        : [{ type: 'decimal(30,2)', sql: `coalesce(${history.quoted(number.name)}, 0) + 1` }]),
      ...(text === undefined
        ? []
        : [
            {
              type: 'varchar(60)',
              sql: `concat(${history.quoted(text.name)}, ${history.quoted(text.name)})`,
            },
          ]),
    ],
    random,
  )
  if (keys === undefined) return undefined
  const { sql = '', type = '' } = keys
  return { type, generated: { sql, stored: chance(random, 2) } }
}

/** Is the column of one of these types, and no array of it? */
export function isOf(names: readonly string[]): (column: Column) => boolean {
  return ({ type }) => type.kind !== 'named' && names.includes(type.name)
}
