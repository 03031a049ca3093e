import type { ColumnType } from '../../model/column-type.js'
import type { TypeChange } from '../../model/dialect-rules.js'
import { factOf, precisionOf } from './types.js'

/**
 * What a change of type does to the values. Sessions are strict: a value that does not fit makes the statement fail, as does one
 * that cannot be read as the new type. Decimals are rounded without a word in either mode.
 * https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html#sql-mode-strict
 */
export function typeChange(from: ColumnType, to: ColumnType): TypeChange {
  if (isSame(from, to)) return 'widening'
  return (
    memberChange(from, to) ??
    integerChange(from, to) ??
    numberChange(from, to) ??
    momentChange(from, to) ??
    textChange(from, to) ??
    bytesChange(from, to) ??
    'conversion'
  )
}

/**
 * Does every value come through the change and back again as it was? A number of few digits is written into a text with fewer than it
 * has. https://dev.mysql.com/doc/refman/8.4/en/problems-with-float.html
 */
export function comesBack(from: ColumnType, to: ColumnType): boolean {
  if (typeChange(from, to) !== 'widening') return false
  const isFloating = factOf(from)?.family === 'number' && digitsOf(from) === undefined
  // MySQL reads no decimal beyond a signed BIGINT into an unsigned one.
  const isHuge = (integerRange(from)?.high ?? 0n) >= 2n ** 63n && integerRange(to) === undefined
  return !isHuge && (!isFloating || factOf(to)?.family === 'number')
}

function isSame(from: ColumnType, to: ColumnType): boolean {
  return (
    from.kind === to.kind &&
    from.name === to.name &&
    from.schema === to.schema &&
    from.arguments.join() === to.arguments.join()
  )
}

/** A value stays what it is called, in whatever place of the list. https://dev.mysql.com/doc/refman/8.4/en/enum.html */
function memberChange(from: ColumnType, to: ColumnType): TypeChange | undefined {
  if (!hasMembers(from) || !hasMembers(to) || from.name !== to.name) return undefined
  return goneMembers(from, to).length === 0 ? 'widening' : 'narrowing'
}

function hasMembers({ kind, name }: ColumnType): boolean {
  return kind !== 'named' && (name === 'enum' || name === 'set')
}

/** Values of an enum or a set that the other lacks, as SQL; none where either is something else. */
export function goneMembers(from: ColumnType, to: ColumnType): readonly string[] {
  if (!hasMembers(from) || !hasMembers(to)) return []
  return from.arguments.filter((value) => !to.arguments.includes(value))
}

/**
 * Is the list of an enum or a set made longer at its end, so that rows need no other numbers, nor more bytes for them?
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html#online-ddl-column-operations
 */
export function appendsMembers(from: ColumnType, to: ColumnType): boolean {
  if (memberChange(from, to) !== 'widening') return false
  return (
    from.arguments.every((value, at) => to.arguments[at] === value) && memberBytes(from) === memberBytes(to)
  )
}

/** https://dev.mysql.com/doc/refman/8.4/en/storage-requirements.html#data-types-storage-reqs-strings */
function memberBytes({ name, arguments: { length: count } }: ColumnType): number {
  if (name === 'enum') return count < 256 ? 1 : 2
  return count > 32 ? 8 : Math.ceil(count / 8)
}

interface IntegerRange {
  readonly low: bigint
  readonly high: bigint
}

const bits: Readonly<Record<string, bigint>> = {
  boolean: 8n,
  tinyint: 8n,
  smallint: 16n,
  mediumint: 24n,
  integer: 32n,
  int: 32n,
  bigint: 64n,
}

/** The values of an integer type; undefined for another. https://dev.mysql.com/doc/refman/8.4/en/integer-types.html */
export function integerRange({ kind, name }: ColumnType): IntegerRange | undefined {
  if (kind === 'named') return undefined
  const [word = '', sign] = name.split(' ')
  const size = bits[word]
  if (size === undefined) return undefined
  return sign === undefined
    ? { low: -(2n ** (size - 1n)), high: 2n ** (size - 1n) - 1n }
    : { low: 0n, high: 2n ** size - 1n }
}

function integerChange(from: ColumnType, to: ColumnType): TypeChange | undefined {
  const [before, after] = [integerRange(from), integerRange(to)]
  if (before === undefined || after === undefined) return undefined
  return before.low >= after.low && before.high <= after.high ? 'widening' : 'narrowing'
}

function length(value: bigint): number {
  return String(value).replace('-', '').length
}

/** Digits before the point, and behind it. */
function digitsOf(type: ColumnType): { readonly whole: number; readonly scale: number } | undefined {
  const range = integerRange(type)
  if (range !== undefined) {
    return { whole: Math.max(length(range.low), length(range.high)), scale: 0 }
  }
  if (!/^decimal\b/.test(type.name) || type.kind === 'named') return undefined
  const [precision = 10, scale = 0] = type.arguments.map(Number)
  return { whole: precision - scale, scale }
}

function numberChange(from: ColumnType, to: ColumnType): TypeChange | undefined {
  if (factOf(from)?.family !== 'number' || factOf(to)?.family !== 'number') return undefined
  const [before, after] = [digitsOf(from), digitsOf(to)]
  if (from.name === 'real' && to.name === 'double') return 'widening'
  if (before === undefined || after === undefined) {
    // Six digits of any number stay in a FLOAT, fifteen in a DOUBLE.
    const exact = to.name === 'double' ? 15 : to.name === 'real' ? 6 : 0
    return before !== undefined && before.whole + before.scale <= exact ? 'widening' : 'lossy'
  }
  if (before.scale > after.scale) return 'lossy'
  const losesSign = / unsigned/.test(to.name) && !/ unsigned/.test(from.name)
  return before.whole > after.whole || losesSign ? 'narrowing' : 'widening'
}

const moments: ReadonlySet<string> = new Set(['date', 'time', 'timestamp', 'timestamptz'])

function momentChange(from: ColumnType, to: ColumnType): TypeChange | undefined {
  if (!moments.has(from.name) || !moments.has(to.name)) return undefined
  // The server's own TIMESTAMP has fewer years.
  if (to.kind === 'native') return from.kind === 'native' && !rounds(from, to) ? 'widening' : 'narrowing'
  if (from.name === 'date') return to.name === 'time' ? 'conversion' : 'widening'
  if (to.name === 'date') return from.name === 'time' ? 'conversion' : 'lossy'
  if ((from.name === 'time') !== (to.name === 'time')) return from.name === 'time' ? 'conversion' : 'lossy'
  return rounds(from, to) ? 'lossy' : 'widening'
}

function rounds(from: ColumnType, to: ColumnType): boolean {
  return precisionOf(to) < precisionOf(from)
}

/** The most that fits, in characters of a CHAR and VARCHAR, else in bytes. https://dev.mysql.com/doc/refman/8.4/en/storage-requirements.html */
const sizes: Readonly<Record<string, number>> = {
  tinytext: 2 ** 8 - 1,
  text: 2 ** 16 - 1,
  mediumtext: 2 ** 24 - 1,
  longtext: 2 ** 32 - 1,
  tinyblob: 2 ** 8 - 1,
  blob: 2 ** 16 - 1,
  mediumblob: 2 ** 24 - 1,
  longblob: 2 ** 32 - 1,
}

/** The most characters or bytes of a text or of bytes; undefined for all else, and enums. */
export function sizeOf(type: ColumnType): number | undefined {
  if (type.kind === 'named') return undefined
  const known = sizes[type.name]
  if (known !== undefined) return known
  return /^(?:var)?(?:char|binary)$/.test(type.name) ? Number(type.arguments[0] ?? 1) : undefined
}

const isCounted = ({ name }: ColumnType): boolean => name === 'char' || name === 'varchar'
/** No character takes more. */
const mostBytes = 4

function textChange(from: ColumnType, to: ColumnType): TypeChange | undefined {
  if (factOf(to)?.family !== 'text' || to.name === 'enum' || to.name === 'set') return undefined
  const after = sizeOf(to)
  if (after === undefined) return undefined
  if (factOf(from)?.family !== 'text') {
    // Numbers, moments and their like are written as texts, which no row forbids if there is room.
    return isWritten(from) ? (after >= longestWritten(from) ? 'widening' : 'narrowing') : undefined
  }
  const before = sizeOf(from)
  if (before === undefined) return 'narrowing'
  // A CHAR loses the blanks at its end whenever it is read.
  if (to.name === 'char' && from.name !== 'char') return before <= after ? 'lossy' : 'narrowing'
  const needed = isCounted(from) && !isCounted(to) ? before * mostBytes : before
  return needed <= after ? 'widening' : 'narrowing'
}

/** Kinds of value that have one text each. */
function isWritten(type: ColumnType): boolean {
  if (type.kind === 'named') return true
  return ['number', 'boolean', 'date', 'time', 'timestamp', 'uuid', 'json'].includes(
    factOf(type)?.family ?? '',
  )
}

function longestWritten(type: ColumnType): number {
  if (type.kind === 'named') return 255
  const digits = digitsOf(type)
  if (digits !== undefined) return digits.whole + digits.scale + (digits.scale > 0 ? 2 : 1)
  const family = factOf(type)?.family
  if (family === 'json') return sizes['longtext'] ?? 0
  return family === 'uuid' ? 36 : 26
}

/** A BINARY is filled up with zeros, which are then part of the value. */
function bytesChange(from: ColumnType, to: ColumnType): TypeChange | undefined {
  if (factOf(from)?.family !== 'binary' || factOf(to)?.family !== 'binary') return undefined
  const [before, after] = [sizeOf(from) ?? 0, sizeOf(to) ?? 0]
  if (to.name === 'binary') return before <= after ? 'lossy' : 'narrowing'
  return before <= after ? 'widening' : 'narrowing'
}
