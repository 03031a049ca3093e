import type { ColumnType } from '../../model/column-type.js'

/** How the names of operator classes call the types. */
const typeWords: Readonly<Record<string, string>> = {
  smallint: 'int2',
  integer: 'int4',
  bigint: 'int8',
  decimal: 'numeric',
  real: 'float4',
  double: 'float8',
  boolean: 'bool',
  char: 'bpchar',
  bpchar: 'bpchar',
  varchar: 'text',
  text: 'text',
  blob: 'bytea',
  date: 'date',
  time: 'time',
  timetz: 'timetz',
  timestamp: 'timestamp',
  timestamptz: 'timestamptz',
  interval: 'interval',
  uuid: 'uuid',
  json: 'json',
  jsonb: 'jsonb',
  inet: 'inet',
  cidr: 'inet',
  macaddr: 'macaddr',
  macaddr8: 'macaddr8',
  money: 'money',
  oid: 'oid',
  name: 'name',
  bit: 'bit',
  varbit: 'varbit',
  tsvector: 'tsvector',
  tsquery: 'tsquery',
  pg_lsn: 'pg_lsn',
  citext: 'citext',
}

/**
 * The names of the operator class that an index takes when nobody names one; undefined for types that are not known here.
 * https://www.postgresql.org/docs/current/indexes-opclass.html
 */
export function usualOpclasses(method: string, type: ColumnType): readonly string[] | undefined {
  if (type.dimensions > 0) return method === 'brin' ? [] : ['array_ops']
  if (type.kind === 'named') return undefined
  const word = type.name.endsWith('multirange')
    ? 'multirange'
    : type.name.endsWith('range')
      ? 'range'
      : typeWords[type.name]
  if (word === undefined) return undefined
  return method === 'brin' ? [`${word}_minmax_ops`, `${word}_inclusion_ops`] : [`${word}_ops`]
}
