import { compareValues, type Order } from '../../model/compare-values.js'
import type { TypeFamily } from '../../model/dialect-rules.js'
import type { PartitionBound, Value } from '../../model/table.js'

/** A bound of a range that is no value. */
const ends: Readonly<Record<string, 'least' | 'most'>> = { minvalue: 'least', maxvalue: 'most' }

function endOf(value: Value): 'least' | 'most' | undefined {
  return 'sql' in value ? ends[value.sql] : undefined
}

/** Is it the end of a range that goes on for ever? */
export function isEndless(value: Value): boolean {
  return endOf(value) === 'most'
}

/**
 * Do two bounds of one table claim the same rows? Says why, where constants tell; what only the server can compare
 * passes, and is left to it.
 */
export function overlap(
  a: PartitionBound,
  b: PartitionBound,
  families: readonly TypeFamily[],
): string | undefined {
  if ('default' in a) return 'default' in b ? 'is the default partition already' : undefined
  if ('from' in a && 'from' in b) {
    const meets = compareRows(a.from, b.to, families) === -1 && compareRows(b.from, a.to, families) === -1
    return meets ? 'takes rows of the same range' : undefined
  }
  if ('in' in a && 'in' in b) {
    const family = families[0] ?? 'other'
    const same = a.in.some((value) => b.in.some((other) => isSame(value, other, family)))
    return same ? 'takes rows of a same value' : undefined
  }
  if ('modulus' in a && 'modulus' in b) {
    const common = greatestCommonDivisor(a.modulus, b.modulus)
    if (a.remainder % common === b.remainder % common) return 'takes rows of the same remainder'
    const [less, more] = [Math.min(a.modulus, b.modulus), Math.max(a.modulus, b.modulus)]
    return more % less === 0
      ? undefined
      : `has the modulus ${b.modulus}: the one must be a factor of the other`
  }
  return undefined
}

/** Is nothing between the two ends of a range? */
export function isEmptyRange(bound: PartitionBound, families: readonly TypeFamily[]): boolean {
  if (!('from' in bound)) return false
  const order = compareRows(bound.from, bound.to, families)
  return order === 0 || order === 1
}

/**
 * Where a range begins of which the end alone is said: where the one before it ends, or below all values. What only the server can
 * compare stands behind those that were said before it, as the server wants them in order.
 */
export function beginningOf(
  to: readonly Value[],
  others: readonly PartitionBound[],
  families: readonly TypeFamily[],
): readonly Value[] {
  let from: readonly Value[] | undefined
  for (const bound of others) {
    if (!('to' in bound) || (compareRows(bound.to, to, families) ?? -1) !== -1) continue
    if (from === undefined || compareRows(bound.to, from, families) !== -1) from = bound.to
  }
  return from ?? to.map((): Value => ({ sql: 'minvalue' }))
}

/** Does a value stand twice in a list? */
export function repeatedValue(values: readonly Value[], family: TypeFamily): number | undefined {
  const at = values.findIndex((value, i) => values.slice(0, i).some((other) => isSame(value, other, family)))
  return at < 0 ? undefined : at
}

function isSame(a: Value, b: Value, family: TypeFamily): boolean {
  if ('sql' in a && 'sql' in b) return a.sql === b.sql
  return compareValues(a, b, family) === 0
}

/** Column by column; an end that is no value decides, as nothing is beyond it. */
function compareRows(a: readonly Value[], b: readonly Value[], families: readonly TypeFamily[]): Order {
  for (const [i, value] of a.entries()) {
    const other = b[i]
    if (other === undefined) return undefined
    const [end, otherEnd] = [endOf(value), endOf(other)]
    if (end !== undefined || otherEnd !== undefined) {
      if (end === otherEnd) return 0
      return end === 'least' || otherEnd === 'most' ? -1 : 1
    }
    const order = compareValues(value, other, families[i] ?? 'other')
    if (order !== 0) return order
  }
  return 0
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
