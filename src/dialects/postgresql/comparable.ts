import type { ColumnType } from '../../model/column-type.js'

/** Types that have the same values as the key and are compared with it by one operator. */
const comparisonGroup: Readonly<Record<string, string>> = {
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  decimal: 'number',
  real: 'number',
  double: 'number',
  oid: 'number',
  char: 'text',
  varchar: 'text',
  text: 'text',
  bpchar: 'text',
  name: 'text',
  citext: 'text',
  date: 'moment',
  timestamp: 'moment',
  timestamptz: 'moment',
  time: 'time',
  interval: 'interval',
  cidr: 'inet',
  inet: 'inet',
  varbit: 'bit',
  bit: 'bit',
}

/** PostgreSQL takes a foreign key between types that one operator class of btree compares, directly or by an implicit cast. */
export function comparable(from: ColumnType, to: ColumnType): boolean {
  if (from.dimensions > 0 !== to.dimensions > 0) return false
  if (from.dimensions > 0) return from.name === to.name && from.schema === to.schema && from.kind === to.kind
  return from.name === to.name
    ? from.schema === to.schema
    : groupOf(from) !== undefined && groupOf(from) === groupOf(to)
}

function groupOf(type: ColumnType): string | undefined {
  return type.kind === 'named' ? undefined : comparisonGroup[type.name]
}
