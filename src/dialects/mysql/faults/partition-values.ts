import { formatType, type ColumnType } from '../../../model/column-type.js'
import type { SchemaModel } from '../../../model/schema-model.js'
import { findType } from '../../../model/schema-objects.js'
import type { TableFault } from '../../../model/table-fault.js'
import { findColumn, nameOf, type Column, type Table, type Value } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { collationOfValues, sameBy } from '../same-value.js'
import { integerRange } from '../type-change.js'
import { typeFamily } from '../types.js'
import { fault } from './fault.js'

const boundKeys = ['/in', '/to', '/partition_by/partitions', '/type', '/collation', '']

/**
 * What ranges and lists of values cannot be of columns of these types.
 * https://dev.mysql.com/doc/refman/8.4/en/partitioning-columns.html
 */
export function partitionValueFaults(
  table: Table,
  model: SchemaModel,
  flavour: Flavour,
): readonly TableFault[] {
  const { partitionBy } = table
  if (partitionBy === undefined || !('columns' in partitionBy.by)) return []
  if (partitionBy.method !== 'range' && partitionBy.method !== 'list') return []
  const columns = partitionBy.by.columns.flatMap((name) => findColumn(table, name) ?? [])
  return columns.flatMap((column, at) => {
    const undivided = ofType(column, table, model)
    if (undivided.length > 0) return undivided
    return [
      ...outOfRange(column, at, table),
      ...(columns.length === 1 ? oneValue(column, table, flavour) : []),
    ]
  })
}

function ofType({ name, type }: Column, table: Table, model: SchemaModel): readonly TableFault[] {
  if (!isExcluded(type, model)) return []
  const message = `ranges and lists are of whole numbers, dates and short texts, and "${name}" is ${formatType(type)}`
  const help = 'take another column, or divide by key'
  const keys = ['/partition_by/columns', '/type', '/partition_by', '']
  return [fault({ kind: 'table', name: table.name }, message, help, keys)]
}

function isExcluded(type: ColumnType, model: SchemaModel): boolean {
  const { kind, name } = type
  if (kind === 'named') return findType(model, nameOf(type))?.kind === 'enum'
  if (kind === 'native' && name === 'timestamp') return true
  return /^(?:decimal|numeric|real|double|float|year|bit|enum|set)\b/.test(name)
}

/** The values of each partition at the place of a column. */
function valuesAt(at: number, { partitions }: Table): readonly (readonly [partition: string, Value])[] {
  return partitions.flatMap(({ name, bound }) => {
    if ('in' in bound) return bound.in.map((value) => [name, value] as const)
    const end = 'to' in bound ? bound.to[at] : undefined
    return end === undefined ? [] : [[name, end] as const]
  })
}

function outOfRange(column: Column, at: number, table: Table): readonly TableFault[] {
  const range = integerRange(column.type)
  if (range === undefined || column.type.name === 'boolean') return []
  return valuesAt(at, table).flatMap(([partition, value]) => {
    if (!('literal' in value) || typeof value.literal !== 'object') return []
    const { number } = value.literal
    if (!/^-?\d+$/.test(number) || (BigInt(number) >= range.low && BigInt(number) <= range.high)) return []
    const message = `partition "${partition}" names ${number}, which is no number of "${column.name}": ${range.low} to ${range.high}`
    const help = 'write a number of the type, or { sql: maxvalue } for the end of a range'
    return [fault({ kind: 'table', name: table.name }, message, help, boundKeys)]
  })
}

/** Texts of two partitions that the collation takes for one; of those that are written alike, the model tells by itself. */
function oneValue(column: Column, table: Table, flavour: Flavour): readonly TableFault[] {
  if (typeFamily(column.type) !== 'text') return []
  const isOne = sameBy(column, table, flavour)
  const texts = valuesAt(0, table).flatMap(([, value]) =>
    'literal' in value && typeof value.literal === 'string' ? [value.literal] : [],
  )
  return texts.flatMap((text, at) => {
    const first = texts.slice(0, at).find((other) => other !== text && isOne(other, text))
    if (first === undefined) return []
    const message = `'${first}' and '${text}' are one value to ${collationOfValues(column, table, flavour)}, which orders those of "${column.name}"`
    const help = 'write one of the two, or a collation that tells them apart, such as utf8mb4_bin'
    return [fault({ kind: 'table', name: table.name }, message, help, boundKeys)]
  })
}
