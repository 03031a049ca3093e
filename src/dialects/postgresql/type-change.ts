import type { ColumnType } from '../../model/column-type.js'
import type { TypeChange } from '../../model/dialect-rules.js'
import { elementType, factOf, typeSql } from './types.js'

const integers: readonly string[] = ['smallint', 'integer', 'bigint']
/** How many digits before the point an integer type can need. */
const integerDigits: Readonly<Record<string, number>> = { smallint: 5, integer: 10, bigint: 19 }

/**
 * What a change of type does to the values, with the casts that PostgreSQL makes by itself in an assignment
 * (https://www.postgresql.org/docs/current/sql-createcast.html). All else is a conversion, and needs `using`.
 */
export function typeChange(from: ColumnType, to: ColumnType): TypeChange {
  if (from.dimensions > 0 || to.dimensions > 0) {
    if (from.dimensions > 0 && to.dimensions > 0) return typeChange(elementType(from), elementType(to))
    return from.dimensions > 0 && isUnlimitedText(to) ? 'widening' : 'conversion'
  }
  if (typeSql(from) === typeSql(to)) return 'widening'
  return (
    (isNumber(from) && isNumber(to) ? numberChange(from, to) : undefined) ??
    (isMoment(from) && isMoment(to) ? momentChange(from, to) : undefined) ??
    (isText(to) ? textChange(from, to) : undefined) ??
    otherChanges[`${from.name} ${to.name}`] ??
    (from.name === 'varbit' && to.name === 'varbit' ? lengthChange(from, to) : 'conversion')
  )
}

const otherChanges: Readonly<Record<string, TypeChange>> = {
  'json jsonb': 'lossy',
  'jsonb json': 'widening',
  'cidr inet': 'widening',
  'inet cidr': 'lossy',
  'time interval': 'widening',
  'interval time': 'lossy',
  'time timetz': 'widening',
  'timetz time': 'lossy',
  'interval interval': 'lossy',
  'decimal money': 'lossy',
  'money decimal': 'widening',
  'integer money': 'widening',
  'bigint money': 'widening',
  'macaddr macaddr8': 'widening',
  'macaddr8 macaddr': 'narrowing',
  'integer oid': 'narrowing',
  'bigint oid': 'narrowing',
  'oid bigint': 'widening',
}

/**
 * Does the change write every row anew, with all indexes, under ACCESS EXCLUSIVE? It does not where the stored bytes
 * stay as they are and no value needs looking at (measured; the rule of the server is ATColumnChangeRequiresRewrite,
 * https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES). `using` that only casts changes nothing.
 */
export function rewrites(from: ColumnType, to: ColumnType): boolean {
  if (typeSql(from) === typeSql(to)) return false
  if (from.dimensions > 0 || to.dimensions > 0) return true
  if (isUnlimitedText(to)) return !(from.name === 'varchar' || isUnlimitedText(from))
  const pair = `${from.name} ${to.name}`
  if (pair === 'cidr inet' || pair === 'timestamp timestamptz' || pair === 'timestamptz timestamp') {
    return precision(to) < precision(from)
  }
  if (from.name !== to.name)
    return !(from.name === 'text' && to.name === 'varchar' && to.arguments.length === 0)
  if (from.name === 'varchar' || from.name === 'varbit') return length(to) < length(from)
  if (from.name === 'decimal')
    return to.arguments.length > 0 && (scale(from) !== scale(to) || length(to) < length(from))
  if (factOf(to)?.modifiers === 'precision') return precision(to) < precision(from)
  return true
}

function numberChange(from: ColumnType, to: ColumnType): TypeChange | undefined {
  const [a, b] = [from.name, to.name]
  if (integers.includes(a) && integers.includes(b))
    return integers.indexOf(a) < integers.indexOf(b) ? 'widening' : 'narrowing'
  if (b === 'decimal') {
    if (to.arguments.length === 0) return a === 'decimal' || integers.includes(a) ? 'widening' : 'lossy'
    const before = length(to) - scale(to)
    if (integers.includes(a)) return before >= (integerDigits[a] ?? 19) ? 'widening' : 'narrowing'
    if (a !== 'decimal' || from.arguments.length === 0 || scale(to) < scale(from)) return 'lossy'
    return before < length(from) - scale(from) ? 'narrowing' : 'widening'
  }
  if (integers.includes(b))
    return a === 'decimal' && from.arguments.length > 0 && scale(from) === 0 ? 'narrowing' : 'lossy'
  if (b === 'double') return a === 'real' || a === 'smallint' || a === 'integer' ? 'widening' : 'lossy'
  return a === 'smallint' ? 'widening' : 'lossy'
}

function momentChange(from: ColumnType, to: ColumnType): TypeChange {
  if (from.name === 'date') return 'widening'
  if (to.name === 'date') return 'lossy'
  if (from.name === 'time' || to.name === 'time') {
    if (from.name !== to.name) return from.name === 'time' ? 'conversion' : 'lossy'
  }
  return precision(to) < precision(from) ? 'lossy' : 'widening'
}

/** Everything has a text form that an assignment takes; a length is checked, but for blanks at the end. */
function textChange(from: ColumnType, to: ColumnType): TypeChange {
  if (isUnlimitedText(to)) return 'widening'
  if (to.name === 'name') return 'lossy'
  if (from.name === 'char' && to.name === 'varchar')
    return length(from) <= length(to) ? 'widening' : 'narrowing'
  return lengthChange(from, to)
}

function lengthChange(from: ColumnType, to: ColumnType): TypeChange {
  return isText(from) === isText(to) && length(from) <= length(to) ? 'widening' : 'narrowing'
}

const isNumber = (type: ColumnType) => type.kind === 'portable' && factOf(type)?.family === 'number'
const moments: ReadonlySet<string> = new Set(['date', 'time', 'timestamp', 'timestamptz'])
const isMoment = (type: ColumnType) => type.kind === 'portable' && moments.has(type.name)
const isText = (type: ColumnType) => factOf(type)?.family === 'text'
const isUnlimitedText = (type: ColumnType) =>
  type.dimensions === 0 &&
  isText(type) &&
  type.arguments.length === 0 &&
  (type.name === 'text' || type.name === 'varchar' || type.name === 'citext')
const length = (type: ColumnType) => Number(type.arguments[0] ?? Number.POSITIVE_INFINITY)
const scale = (type: ColumnType) => Number(type.arguments[1] ?? Number.POSITIVE_INFINITY)
const precision = (type: ColumnType) => Number(type.arguments[0] ?? 6)
