import type { ColumnType } from '../../model/column-type.js'
import { integerRange } from './type-change.js'

/**
 * A value of a type as a text constant that the server takes for it, another one for each number; undefined where none is
 * known: no text stands for a geometry. https://dev.mysql.com/doc/refman/8.4/en/data-types.html
 *
 * @param n from 0; small numbers give small values, which more rules are likely to allow
 */
export function seedText(type: ColumnType, n: number): string | undefined {
  if (type.kind === 'named') return undefined
  if (type.name === 'boolean') return String(n % 2)
  const range = integerRange(type)
  if (range !== undefined) return String((n % Math.min(Number(range.high), 2 ** 40)) + 1)
  return values[type.name.split(' ')[0] ?? '']?.(n, type.arguments)
}

type Value = (n: number, modifiers: readonly string[]) => string

const number: Value = (n) => String(n + 1)
const text: Value = (n) => `seed ${(n + 1).toString(36)}`
const member: Value = (n, members) => {
  const written = members[n % members.length] ?? "''"
  return written.slice(1, -1).replaceAll("''", "'")
}

const values: Readonly<Record<string, Value>> = {
  decimal: (n, [precision = '10', scale = '0']) => {
    const digits = Number(precision) - Number(scale)
    return digits <= 0 ? '0' : String((n + 1) % 10 ** Math.min(digits, 15))
  },
  real: number,
  double: number,
  float: number,
  // A text is its bytes there.
  bit: (n, [length = '1']) => String.fromCodePoint(n % 2 ** Math.min(Number(length), 7)),
  year: (n) => String(2000 + (n % 100)),
  char: (n, [length = '1']) => fitted(n, Number(length)),
  varchar: (n, [length = '8']) => fitted(n, Number(length)),
  tinytext: text,
  text,
  mediumtext: text,
  longtext: text,
  binary: (n, [length = '1']) => fitted(n, Number(length)).padEnd(Number(length), '0'),
  varbinary: (n, [length = '8']) => fitted(n, Number(length)),
  tinyblob: text,
  blob: text,
  mediumblob: text,
  longblob: text,
  date: (n) => day(n),
  time: (n) => clock(n),
  timestamp: (n) => `${day(n)} ${clock(n)}`,
  timestamptz: (n) => `${day(n)} ${clock(n)}`,
  uuid: (n) => `00000000-0000-4000-8000-${(n + 1).toString(16).padStart(12, '0')}`,
  json: (n) => `{"seed": ${n + 1}}`,
  enum: member,
  set: member,
  inet4: (n) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
  inet6: (n) => `fd00::${((n % 65_535) + 1).toString(16)}`,
}

/** Letters and digits that differ from number to number, as many as there is room for. */
function fitted(n: number, length: number): string {
  const whole = `seed ${(n + 1).toString(36)}`
  if (whole.length <= length) return whole
  return length === 0 ? '' : (n + 1).toString(36).padStart(Math.min(length, 3), 'a').slice(-length)
}

/** Days from the first of 2024 on, through 13 years, then anew: the server's own TIMESTAMP ends in 2038. */
function day(n: number): string {
  return new Date(Date.UTC(2024, 0, 1 + (n % 4_700))).toISOString().slice(0, 10)
}

function clock(n: number): string {
  const seconds = n % 86_400
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
