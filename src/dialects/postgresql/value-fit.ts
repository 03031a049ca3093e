import type { Column } from '../../model/table.js'
import { quoteName, quoteText } from './quoting.js'
import { typeChange } from './type-change.js'
import { factOf, typeFamily, typeSql } from './types.js'
import { since } from './version.js'

/** https://www.postgresql.org/docs/current/datatype-numeric.html */
const integerRange: Readonly<Record<string, readonly [low: string, high: string]>> = {
  smallint: ['-32768', '32767'],
  integer: ['-2147483648', '2147483647'],
  bigint: ['-9223372036854775808', '9223372036854775807'],
}

/** A condition that holds for a value on which the cast would fail; undefined where that cannot be told, or none can. */
export function valueThatDoesNotFit(from: Column, to: Column, serverVersion: number): string | undefined {
  const change = typeChange(from.type, to.type)
  if (change === 'widening' || from.type.dimensions > 0 || to.type.dimensions > 0) return undefined
  const name = quoteName(from.name)
  const numeric = typeFamily(from.type) === 'number' && from.type.kind === 'portable'
  const range = integerRange[to.type.name]
  if (numeric && range !== undefined) return `round(${name}::numeric) NOT BETWEEN ${range[0]} AND ${range[1]}`
  const [precision, scale] = to.type.arguments
  if (numeric && to.type.name === 'decimal' && precision !== undefined) {
    const digits = Number(precision) - Number(scale ?? 0)
    return `${name}::numeric <> 'NaN' AND abs(round(${name}::numeric, ${scale ?? 0})) >= 1e${digits}`
  }
  // An assignment cuts blanks at the end, and nothing else.
  if (factOf(to.type)?.family === 'text' && precision !== undefined) {
    return `char_length(rtrim(${name}::text, ' ')) > ${precision}`
  }
  if (change !== 'conversion' || serverVersion < since.inputIsValid || to.type.kind === 'named')
    return undefined
  return `NOT pg_input_is_valid(${name}::text, ${quoteText(typeSql(to.type))})`
}
