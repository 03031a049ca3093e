import type { Value } from './table.js'
import type { TypeFamily } from './dialect-rules.js'

/** What is known of the order of two values: before, the same, after; undefined where only the server can tell. */
export type Order = -1 | 0 | 1 | undefined

/**
 * Compares two constants of a column, as far as it can be done without its server: numbers by their digits, moments and
 * uuids by their texts where these have one form, anything else for being the same only.
 */
export function compareValues(a: Value, b: Value, family: TypeFamily): Order {
  if (!('literal' in a) || !('literal' in b)) {
    return JSON.stringify(a) === JSON.stringify(b) && !('sql' in a) ? 0 : undefined
  }
  const [left, right] = [textOf(a.literal), textOf(b.literal)]
  if (family === 'number') return compareNumbers(left, right)
  if (left === right) return 0
  const shape = shapes[family]
  return shape !== undefined && shape.test(left) && shape.test(right) ? signOf(left < right) : undefined
}

/** Forms in which the order of texts is that of the values. */
const shapes: Readonly<Partial<Record<TypeFamily, RegExp>>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  timestamp: /^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?$/,
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
}

/** Can the two be shown to differ? Texts of types that have several spellings of one value cannot. */
export function surelyDiffer(a: Value, b: Value, family: TypeFamily): boolean {
  const order = compareValues(a, b, family)
  return order === -1 || order === 1
}

function textOf(literal: Extract<Value, { literal: unknown }>['literal']): string {
  return typeof literal === 'object' ? literal.number : String(literal)
}

const plainNumber = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/

function compareNumbers(a: string, b: string): Order {
  const [left, right] = [plainNumber.exec(a), plainNumber.exec(b)]
  if (left === null || right === null) return a === b ? 0 : undefined
  const decimals = Math.max(left[3]?.length ?? 0, right[3]?.length ?? 0)
  const [x, y] = [scaled(left, decimals), scaled(right, decimals)]
  return x === y ? 0 : signOf(x < y)
}

function scaled([, sign, whole = '0', fraction = '']: RegExpExecArray, decimals: number): bigint {
  return BigInt(`${sign ?? ''}${whole}${fraction.padEnd(decimals, '0')}`)
}

function signOf(isLess: boolean): -1 | 1 {
  return isLess ? -1 : 1
}
