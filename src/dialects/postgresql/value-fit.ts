import type { ColumnType } from '../../model/column-type.js'
import type { Column } from '../../model/table.js'
import { quoteName, quoteText } from './quoting.js'
import { typeChange } from './type-change.js'
import { elementType, factOf, typeFamily, typeSql } from './types.js'
import { since } from './version.js'

/** https://www.postgresql.org/docs/current/datatype-numeric.html */
const integerRange: Readonly<Record<string, readonly [low: string, high: string]>> = {
  smallint: ['-32768', '32767'],
  integer: ['-2147483648', '2147483647'],
  bigint: ['-9223372036854775808', '9223372036854775807'],
}

/** A condition that holds for a value on which the cast would fail; undefined where that cannot be told, or none can. */
export function valueThatDoesNotFit(from: Column, to: Column, serverVersion: number): string | undefined {
  const name = quoteName(from.name)
  if (from.type.dimensions === 0 || to.type.dimensions === 0)
    return misfitting(name, from.type, to.type, serverVersion)
  // However many dimensions there are, unnest gives the items one by one.
  const item = misfitting('"item"', elementType(from.type), elementType(to.type), serverVersion)
  return item === undefined
    ? undefined
    : `EXISTS (SELECT FROM unnest(${name}) AS "of" ("item") WHERE ${item})`
}

function misfitting(
  name: string,
  from: ColumnType,
  to: ColumnType,
  serverVersion: number,
): string | undefined {
  const change = typeChange(from, to)
  if (change === 'widening' || from.dimensions > 0 || to.dimensions > 0) return undefined
  const numeric = typeFamily(from) === 'number' && from.kind === 'portable'
  const range = integerRange[to.name]
  if (numeric && range !== undefined) return `round(${name}::numeric) NOT BETWEEN ${range[0]} AND ${range[1]}`
  const [precision, scale] = to.arguments
  if (numeric && to.name === 'decimal' && precision !== undefined) {
    const digits = Number(precision) - Number(scale ?? 0)
    return `${name}::numeric <> 'NaN' AND abs(round(${name}::numeric, ${scale ?? 0})) >= 1e${digits}`
  }
  // An assignment cuts blanks at the end, and nothing else.
  if (factOf(to)?.family === 'text' && precision !== undefined) {
    return `char_length(rtrim(${name}::text, ' ')) > ${precision}`
  }
  if (change !== 'conversion' || serverVersion < since.inputIsValid || to.kind === 'named') return undefined
  return `NOT pg_input_is_valid(${name}::text, ${quoteText(typeSql(to))})`
}
