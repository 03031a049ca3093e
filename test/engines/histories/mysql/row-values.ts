import type { SchemaModel } from '../../../../src/model/schema-model.js'
import { findType } from '../../../../src/model/schema-objects.js'
import { nameOf, type Column } from '../../../../src/model/table.js'
import { quoteText } from '../../../../src/dialects/mysql/quoting.js'
import { pick, type Random } from '../../../support/random-source.js'
import { chance } from '../names.js'

/** Small numbers, so that one refers to another, and texts that every column of a history has room for. */
const values: Readonly<Record<string, readonly string[]>> = {
  boolean: ['0', '1'],
  decimal: ['0.25', '3'],
  double: ['0.5', '2'],
  char: ["'de'", "'fr'"],
  varchar: ["'a''b'", "'C'", "''"],
  text: ["'x\\\\y'", "'long'"],
  mediumtext: ["'medium'"],
  date: ["'2026-02-03'"],
  time: ["'01:02:03.5'"],
  timestamp: ["'2026-02-03 04:05:06'"],
  timestamptz: ["'2026-02-03 04:05:06.789'"],
  uuid: ["'00000000-0000-4000-8000-00000000000a'", 'uuid()'],
  json: [`'{"a": 1}'`],
  jsonb: [`'[1, null]'`],
  year: ["'2030'"],
  set: ["'b'", "''"],
  enum: ["'x'"],
  varbinary: ["x'00ff'"],
  blob: ["x'c3'"],
  bit: ["b'11'"],
  point: ["ST_GeomFromText('POINT(1 2)')"],
}

/** A value for the column in SQL; undefined: the row does not state it. */
export function valueFor(column: Column, model: SchemaModel, random: Random): string | undefined {
  const { type, generated, identity, nullable, default: value } = column
  if (generated !== undefined || identity !== undefined) return undefined
  if (chance(random, 4) && (nullable || value !== undefined))
    return nullable && chance(random, 2) ? 'NULL' : undefined
  if (type.kind === 'named') {
    const found = findType(model, nameOf(type))
    const one = found?.kind === 'enum' ? pick(found.values, random) : undefined
    return one === undefined ? undefined : quoteText(one)
  }
  return pick(values[type.name.split(' ')[0] ?? ''] ?? ['1', '2', '3'], random)
}
