import type { Cell, PartitionByDefinition, PartitionDefinition } from '../../generated/documents.js'
import type { TypeFamily } from '../../model/dialect-rules.js'
import {
  displayName,
  findColumn,
  type Column,
  type Partition,
  type PartitionBound,
  type PartitionBy,
  type Table,
  type Value,
} from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { expression } from './by-dialect.js'
import { checkColumns } from './check-keys.js'
import { beginningOf, isEmptyRange, isEndless, overlap, repeatedValue } from './partition-bounds.js'
import type { ProblemList } from './problem-list.js'
import { readCell } from './read-cell.js'

/** Where a partition stands in its operation, without the name: `/partition_by/partitions/0`. */
type Place = string

/** How a table is divided; undefined, with problems, when it cannot be so. */
export function readPartitionBy(
  keys: PartitionByDefinition,
  table: Table,
  context: FoldContext,
  problems: ProblemList,
): PartitionBy | undefined {
  const at = '/partition_by'
  const { method, columns, sql } = keys
  if (!context.rules.partitions.methods.includes(method)) {
    problems.add({
      ruleId: 'dialect/unsupported',
      message: `${context.rules.dialect} does not divide a table by \`${method}\``,
      pointer: `${at}/method`,
      help: `it does by ${context.rules.partitions.methods.join(', ')}`,
    })
    return undefined
  }
  if (columns !== undefined) {
    if (!checkColumns(table, columns, `${at}/columns`, problems)) return undefined
    if (method === 'list' && columns.length > 1) {
      problems.add({
        ruleId: 'model/partition',
        message: 'a list has the values of one column',
        pointer: `${at}/columns`,
        help: 'keep one column, or divide by range',
      })
      return undefined
    }
    return { method, by: { columns } }
  }
  const text = sql === undefined ? undefined : expression(sql, `${at}/sql`, context, problems)
  return text === undefined ? undefined : { method, by: { sql: text } }
}

/** The keys of an operation that state a partition. */
export type PartitionKeys = Pick<
  PartitionDefinition,
  'name' | 'from' | 'to' | 'in' | 'modulus' | 'remainder' | 'default'
>

/**
 * A partition of a table as the model keeps it: its bound is of the kind that the table's method asks for, its values
 * fit their columns, and no other partition has the same rows as far as constants tell. Undefined, with problems, when
 * there is no reading it.
 */
export function readPartition(
  keys: PartitionKeys,
  table: Table,
  at: Place,
  context: FoldContext,
  problems: ProblemList,
): Partition | undefined {
  const { partitionBy } = table
  if (partitionBy === undefined) return undefined
  const bound = readBound(keys, partitionBy, table, at, context, problems)
  if (bound === undefined) return undefined
  const families = familiesOf(partitionBy, table, context)
  if (isEmptyRange(bound, families)) {
    problems.add({
      ruleId: 'model/partition',
      message: `the range of "${keys.name}" is empty: it ends where it begins, or before`,
      pointer: `${at}/to`,
      help: '`to` is the first value that no longer belongs here',
    })
  }
  const repeated = 'in' in bound ? repeatedValue(bound.in, families[0] ?? 'other') : undefined
  if (repeated !== undefined) {
    problems.add({
      ruleId: 'model/partition',
      message: `a value stands twice in the list of "${keys.name}"`,
      pointer: `${at}/in/${repeated}`,
      help: 'remove one of the two',
    })
  }
  const kept = asKept(bound, context)
  for (const other of table.partitions) {
    const reason = overlap(bound, other.bound, families) ?? overlap(kept, other.bound, families)
    if (reason === undefined) continue
    problems.add({
      ruleId: 'model/partition',
      message: `partition "${other.name}" of "${displayName(table)}" ${reason}`,
      pointer: boundPointer(bound, keys, at),
      help: 'give each row one partition to belong to',
    })
  }
  return { name: keys.name, bound: kept }
}

/** Where a range is told by its end alone, one without an end has all that no other has. */
function asKept(bound: PartitionBound, { rules: { partitions } }: FoldContext): PartitionBound {
  return partitions.endsAlone && 'to' in bound && bound.to.every(isEndless) ? { default: true } : bound
}

/** The key of a bound that says which rows. */
function boundPointer(bound: PartitionBound, keys: PartitionKeys, at: Place): string {
  if ('from' in bound) return keys.from === undefined ? `${at}/to` : `${at}/from`
  if ('in' in bound) return `${at}/in`
  return 'modulus' in bound ? `${at}/remainder` : `${at}/default`
}

function readBound(
  keys: PartitionKeys,
  { method, by }: PartitionBy,
  table: Table,
  at: Place,
  context: FoldContext,
  problems: ProblemList,
): PartitionBound | undefined {
  if (keys.default === true && method !== 'hash' && method !== 'key') return { default: true }
  const columns = 'columns' in by ? by.columns.map((name) => findColumn(table, name)) : [undefined]
  const { endsAlone } = context.rules.partitions
  if (method === 'range' && keys.to !== undefined && keys.from !== undefined) {
    const from = readValues(keys.from, columns, `${at}/from`, 'range', context, problems)
    const to = readValues(keys.to, columns, `${at}/to`, 'range', context, problems)
    return from === undefined || to === undefined ? undefined : { from, to }
  }
  if (method === 'range' && keys.to !== undefined && keys.from === undefined && endsAlone) {
    const to = readValues(keys.to, columns, `${at}/to`, 'range', context, problems)
    if (to === undefined) return undefined
    const others = table.partitions.map(({ bound }) => bound)
    return { from: beginningOf(to, others, familiesOf({ method, by }, table, context)), to }
  }
  if (method === 'list' && keys.in !== undefined) {
    const [column] = columns
    const values = readValues(
      keys.in,
      keys.in.map(() => column),
      `${at}/in`,
      'list',
      context,
      problems,
    )
    return values === undefined ? undefined : { in: values }
  }
  if ((method === 'hash' || method === 'key') && keys.modulus !== undefined && keys.remainder !== undefined) {
    if (keys.remainder < keys.modulus) return { modulus: keys.modulus, remainder: keys.remainder }
    problems.add({
      ruleId: 'model/partition',
      message: `there is no remainder ${keys.remainder} when divided by ${keys.modulus}`,
      pointer: `${at}/remainder`,
      help: `write a remainder from 0 to ${keys.modulus - 1}`,
    })
    return undefined
  }
  const given = (['from', 'to', 'in', 'modulus', 'default'] as const).find((key) => keys[key] !== undefined)
  problems.add({
    ruleId: 'model/partition',
    message: `"${displayName(table)}" is divided by ${method}: \`${given ?? 'from'}\` does not say which rows "${keys.name}" takes`,
    pointer: given === undefined ? at : `${at}/${given}`,
    atKey: given !== undefined,
    help: method === 'range' && endsAlone ? 'write to: [...], or default: true' : wanted[method],
  })
  return undefined
}

/** What a partition says, by the method of its table. */
const wanted: Readonly<Record<PartitionBy['method'], string>> = {
  range: 'write from: [...] and to: [...], or default: true',
  list: 'write in: [...], or default: true',
  hash: 'write modulus and remainder',
  key: 'write modulus and remainder',
}

/** Each value beside its column; a column is undefined where an expression divides the table. */
function readValues(
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  at: string,
  method: 'range' | 'list',
  context: FoldContext,
  problems: ProblemList,
): readonly Value[] | undefined {
  if (cells.length !== columns.length) {
    problems.add({
      ruleId: 'model/partition',
      message: `${counted(cells.length, 'value')} for ${counted(columns.length, 'column')}`,
      pointer: at,
      help: 'write one value for each column that divides the table, in their order',
    })
    return undefined
  }
  const values = cells.map((cell, i) => readValue(cell, columns[i], `${at}/${i}`, method, context, problems))
  const read = values.filter((value) => value !== undefined)
  return read.length === cells.length ? read : undefined
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function readValue(
  cell: Cell,
  column: Column | undefined,
  at: string,
  method: 'range' | 'list',
  context: FoldContext,
  problems: ProblemList,
): Value | undefined {
  if (cell === null && method === 'list') return { sql: 'NULL' }
  const target = column === undefined ? undefined : { ...column, nullable: true }
  const read = target === undefined ? cell : readCell(cell, target, at, context, problems)
  if (read === undefined) return undefined
  if (typeof read === 'string' || typeof read === 'boolean') return { literal: read }
  if (read !== null && 'number' in read) return { literal: read }
  if (read !== null && 'sql' in read) {
    const sql = expression(read.sql, `${at}/sql`, context, problems)
    if (sql === undefined) return undefined
    return { sql: method === 'range' && /^(min|max)value$/i.test(sql) ? sql.toLowerCase() : sql }
  }
  problems.add({
    ruleId: 'model/rows',
    message: read === null ? 'null is no bound of a range' : 'a bound is one constant',
    pointer: at,
    help: 'write a text, a number, true or false, or { sql: … }; { sql: minvalue } and { sql: maxvalue } have no bound',
  })
  return undefined
}

function familiesOf({ by }: PartitionBy, table: Table, context: FoldContext): readonly TypeFamily[] {
  if ('sql' in by) return ['other']
  return by.columns.map((name) => {
    const column = findColumn(table, name)
    return column === undefined ? 'other' : context.rules.typeFamily(column.type)
  })
}
