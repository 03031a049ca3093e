import type { PartitionBound, PartitionBy, Table, Value } from '../../../model/table.js'
import { findColumn } from '../../../model/table.js'
import { typeFamily } from '../types.js'
import { indentedList, nameList } from '../../ddl.js'
import { parenthesise, valueSql } from '../literals.js'
import { quoteName } from '../quoting.js'

/**
 * `PARTITION BY RANGE COLUMNS (…)` with its partitions: COLUMNS takes values of any type as they are, where RANGE and LIST take
 * whole numbers. https://dev.mysql.com/doc/refman/8.4/en/partitioning-columns.html
 */
export function partitionBySql(table: Table): string | undefined {
  const { partitionBy, partitions } = table
  if (partitionBy === undefined) return undefined
  const head = `PARTITION BY ${methodSql(partitionBy)}`
  if (partitions.length === 0) return head
  const list = inOrder(table).map((partition) => partitionSql(partition, table))
  return `${head} (\n${indentedList(list)}\n)`
}

function methodSql({ method, by }: PartitionBy): string {
  const word = method.toUpperCase()
  if ('sql' in by) return `${word} ${parenthesise(by.sql)}`
  const columns = nameList(quoteName, by.columns)
  return method === 'range' || method === 'list' ? `${word} COLUMNS ${columns}` : `${word} ${columns}`
}

/** Ranges stand in ascending order, the open one last; hashed partitions by their number. */
export function inOrder(table: Table): Table['partitions'] {
  const caseless = caselessColumns(table)
  return table.partitionBy?.method === 'range'
    ? [...table.partitions].sort((a, b) => place(a) - place(b) || compareEnds(a.bound, b.bound, caseless))
    : [...table.partitions].sort((a, b) => place(a) - place(b))
}

/**
 * Which of the columns that divide the table have texts whose upper and lower case are one? Its ranges are in the order of the
 * collation. https://dev.mysql.com/doc/refman/8.4/en/partitioning-columns-range.html
 */
function caselessColumns(table: Table): readonly boolean[] {
  const { partitionBy, options } = table
  if (partitionBy === undefined || !('columns' in partitionBy.by)) return []
  return partitionBy.by.columns.map((name) => {
    const column = findColumn(table, name)
    const isText = column !== undefined && column.type.kind !== 'named' && typeFamily(column.type) === 'text'
    const collation = column?.collation ?? options?.['collation'] ?? ''
    return isText && typeof collation === 'string' && !/(?:^binary|_bin|_cs)$/.test(collation)
  })
}

function place({ bound }: Table['partitions'][number]): number {
  if ('default' in bound) return 1
  return 'modulus' in bound ? bound.remainder : 0
}

function compareEnds(a: PartitionBound, b: PartitionBound, caseless: readonly boolean[]): number {
  if (!('to' in a) || !('to' in b)) return 0
  for (const [i, value] of a.to.entries()) {
    const other = b.to[i]
    if (other === undefined) return 0
    const order = compareValues(value, other, caseless[i] === true)
    if (order !== 0) return order
  }
  return 0
}

function compareValues(a: Value, b: Value, caseless: boolean): number {
  if (isEnd(a) || isEnd(b)) return Number(isEnd(a)) - Number(isEnd(b))
  const [x, y] = [constantOf(a), constantOf(b)]
  if (typeof x === 'bigint' && typeof y === 'bigint') return x < y ? -1 : x > y ? 1 : 0
  const [left, right] = [x, y].map((text) => (caseless ? String(text).toLowerCase() : String(text)))
  if (left === undefined || right === undefined || left === right) return 0
  return left < right ? -1 : 1
}

function constantOf(value: Value): bigint | string {
  if (!('literal' in value)) return 'sql' in value ? value.sql : value.json
  const { literal } = value
  if (typeof literal !== 'object') return String(literal)
  return /^-?\d+$/.test(literal.number) ? BigInt(literal.number) : literal.number
}

/** `PARTITION p VALUES LESS THAN (…)`: a range says where it ends; it begins where the one before ends. */
export function partitionSql({ name, bound }: Table['partitions'][number], table: Table): string {
  const head = `PARTITION ${quoteName(name)}`
  if ('modulus' in bound) return head
  const byColumns = table.partitionBy !== undefined && 'columns' in table.partitionBy.by
  if ('default' in bound) {
    // https://mariadb.com/kb/en/list-partitioning-type/: MariaDB alone has a rest for lists.
    if (table.partitionBy?.method === 'list') return `${head} DEFAULT`
    const count = byColumns && 'columns' in table.partitionBy.by ? table.partitionBy.by.columns.length : 1
    return byColumns
      ? `${head} VALUES LESS THAN (${Array.from({ length: count }, () => 'MAXVALUE').join(', ')})`
      : `${head} VALUES LESS THAN MAXVALUE`
  }
  if ('in' in bound)
    return `${head} VALUES IN (${bound.in.map((value) => boundValue(value, table, 0)).join(', ')})`
  return `${head} VALUES LESS THAN (${bound.to.map((value, i) => boundValue(value, table, i)).join(', ')})`
}

function boundValue(value: Value, table: Table, at: number): string {
  if (isEnd(value)) return 'MAXVALUE'
  if ('sql' in value && value.sql === 'NULL') return 'NULL'
  const by = table.partitionBy?.by
  const name = by !== undefined && 'columns' in by ? by.columns[by.columns.length === 1 ? 0 : at] : undefined
  const column = name === undefined ? undefined : findColumn(table, name)
  // MySQL takes TRUE for a function, which it does not allow here.
  if ('literal' in value && typeof value.literal === 'boolean') return value.literal ? '1' : '0'
  if (column !== undefined) return valueSql(value, column.type)
  if ('literal' in value && typeof value.literal === 'object') return value.literal.number
  return valueSql(value, { kind: 'portable', name: 'text', arguments: [], dimensions: 0 })
}

function isEnd(value: Value): boolean {
  return 'sql' in value && value.sql === 'maxvalue'
}
