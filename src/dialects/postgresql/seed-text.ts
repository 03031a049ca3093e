import type { ColumnType } from '../../model/column-type.js'

/**
 * A value of a type as a text constant that the server takes for it, another one for each number; undefined where none is
 * known. https://www.postgresql.org/docs/current/datatype.html
 *
 * @param n from 0; small numbers give small values, which more rules are likely to allow
 */
export function seedText(type: ColumnType, n: number): string | undefined {
  if (type.dimensions > 0) {
    const item = seedText({ ...type, dimensions: 0 }, n)
    return item === undefined ? undefined : `{"${item.replace(/["\\]/g, '\\$&')}"}`
  }
  return values[type.name]?.(n, type.arguments)
}

type Value = (n: number, modifiers: readonly string[]) => string

const number: Value = (n) => String(n + 1)
const text: Value = (n) => `seed ${(n + 1).toString(36)}`

const values: Readonly<Record<string, Value>> = {
  smallint: (n) => String((n % 32_000) + 1),
  integer: number,
  bigint: number,
  decimal: (n, [precision, scale]) => {
    const digits = precision === undefined ? 15 : Number(precision) - Number(scale ?? 0)
    return digits <= 0 ? '0' : String((n + 1) % 10 ** Math.min(digits, 15))
  },
  real: number,
  double: number,
  boolean: (n) => String(n % 2 === 0),
  char: (n, [length = '1']) => fitted(n, Number(length)).padEnd(Number(length), '0'),
  varchar: (n, [length]) => (length === undefined ? text(n, []) : fitted(n, Number(length))),
  text,
  citext: text,
  name: text,
  bpchar: text,
  blob: (n) => `\\x${(n + 1).toString(16).padStart(8, '0')}`,
  date: (n) => day(n),
  time: (n) => clock(n),
  timetz: (n) => `${clock(n)}+00`,
  timestamp: (n) => `${day(n)} ${clock(n)}`,
  timestamptz: (n) => `${day(n)} ${clock(n)}+00`,
  uuid: (n) => `00000000-0000-4000-8000-${(n + 1).toString(16).padStart(12, '0')}`,
  json: (n) => `{"seed": ${n + 1}}`,
  jsonb: (n) => `{"seed": ${n + 1}}`,
  interval: (n) => `${n + 1} seconds`,
  inet: (n) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
  cidr: (n) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}/32`,
  macaddr: (n) => macAddress(n, 6),
  macaddr8: (n) => macAddress(n, 8),
  money: number,
  oid: number,
  bit: (n, [length = '1']) => binary(n, Number(length)),
  varbit: (n, [length = '16']) => binary(n, Number(length)),
  xml: (n) => `<seed n="${n + 1}"/>`,
  tsvector: (n) => `seed${n + 1}`,
  tsquery: (n) => `seed${n + 1}`,
  pg_lsn: (n) => `0/${(n + 1).toString(16)}`,
  point: (n) => `(${n},${n})`,
  line: (n) => `{1,-1,${n}}`,
  lseg: (n) => `[(${n},0),(${n + 1},1)]`,
  box: (n) => `(${n + 1},${n + 1}),(${n},${n})`,
  path: (n) => `[(${n},0),(${n + 1},1)]`,
  polygon: (n) => `((${n},0),(${n + 1},0),(${n + 1},1))`,
  circle: (n) => `<(${n},${n}),1>`,
  int4range: (n) => `[${10 * n},${10 * n + 5})`,
  int8range: (n) => `[${10 * n},${10 * n + 5})`,
  numrange: (n) => `[${10 * n},${10 * n + 5})`,
  daterange: (n) => `[${day(2 * n)},${day(2 * n + 1)})`,
  tsrange: (n) => `[${day(2 * n)},${day(2 * n + 1)})`,
  tstzrange: (n) => `[${day(2 * n)} 00:00+00,${day(2 * n + 1)} 00:00+00)`,
  hstore: (n) => `seed=>${n + 1}`,
  ltree: (n) => `seed.n${n + 1}`,
  vector: (n, [length = '3']) =>
    `[${Array.from({ length: Number(length) }, (_, i) => (n + i) % 7).join(',')}]`,
}

/** Letters and digits that differ from number to number, as many as there is room for. */
function fitted(n: number, length: number): string {
  const whole = `seed ${(n + 1).toString(36)}`
  return whole.length <= length
    ? whole
    : (n + 1).toString(36).padStart(Math.min(length, 3), 'a').slice(-length)
}

/** Days from the first of 2024 on, through 100 years, then anew. */
function day(n: number): string {
  return new Date(Date.UTC(2024, 0, 1 + (n % 36_500))).toISOString().slice(0, 10)
}

function clock(n: number): string {
  const seconds = n % 86_400
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

function macAddress(n: number, bytes: number): string {
  return Array.from({ length: bytes }, (_, i) => (i < bytes - 4 ? 2 : (n >> (8 * (bytes - 1 - i))) & 255))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(':')
}

function binary(n: number, length: number): string {
  return (n + 1).toString(2).padStart(length, '0').slice(-length)
}
