import type { PartitionBound, PartitionBy, Table, Value } from '../../../model/table.js'
import { findColumn } from '../../../model/table.js'
import { nameList } from '../../ddl.js'
import { parenthesise, valueSql } from '../literals.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'

/**
 * `PARTITION BY RANGE ("day")`.
 * https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARMS-PARTITION-BY
 */
export function partitionBySql({ method, by }: PartitionBy): string {
  const keys = 'columns' in by ? nameList(quoteName, by.columns) : `(${parenthesise(by.sql)})`
  return `PARTITION BY ${method.toUpperCase()} ${keys}`
}

/** `FOR VALUES FROM (…) TO (…)`, `FOR VALUES IN (…)`, `FOR VALUES WITH (MODULUS …, REMAINDER …)` or `DEFAULT`. */
export function boundSql(bound: PartitionBound, table: Table): string {
  if ('default' in bound) return 'DEFAULT'
  if ('modulus' in bound) return `FOR VALUES WITH (MODULUS ${bound.modulus}, REMAINDER ${bound.remainder})`
  if ('in' in bound)
    return `FOR VALUES IN (${bound.in.map((value) => boundValue(value, table, 0)).join(', ')})`
  const list = (values: readonly Value[]): string =>
    values
      .map((value, i) => (isEnd(value) ? value.sql.toUpperCase() : boundValue(value, table, i)))
      .join(', ')
  return `FOR VALUES FROM (${list(bound.from)}) TO (${list(bound.to)})`
}

/**
 * The condition that a row meets which belongs there: what the server itself makes of a bound. Undefined for the default
 * partition, which takes what is left.
 */
export function boundCondition(bound: PartitionBound, table: Table): string | undefined {
  const keys = keysOf(table)
  if ('default' in bound) return undefined
  if ('modulus' in bound) {
    // https://www.postgresql.org/docs/current/ddl-partitioning.html: the function that the server checks hashes with.
    const share = `${quoteText(quoteTable(table))}::regclass, ${bound.modulus}, ${bound.remainder}`
    return `pg_catalog.satisfies_hash_partition(${share}, ${keys.join(', ')})`
  }
  if ('in' in bound) return listCondition(bound.in, keys[0] ?? '', table)
  const conditions = [
    ...keys.map((key) => `${key} IS NOT NULL`),
    ...side(bound.from, 'from', keys, table),
    ...side(bound.to, 'to', keys, table),
  ]
  return conditions.join(' AND ')
}

function listCondition(values: readonly Value[], key: string, table: Table): string {
  const others = values.filter((value) => !isNull(value)).map((value) => boundValue(value, table, 0))
  const parts = [
    ...(others.length === 0 ? [] : [`${key} IN (${others.join(', ')})`]),
    ...(values.some(isNull) ? [`${key} IS NULL`] : []),
  ]
  return parts.length === 1 ? parts.join('') : `(${parts.join(' OR ')})`
}

/** Column by column, up to the first end that is no value: behind it nothing counts. */
function side(
  values: readonly Value[],
  which: 'from' | 'to',
  keys: readonly string[],
  table: Table,
): readonly string[] {
  const at = values.findIndex(isEnd)
  const end = values[at]
  const count = at < 0 ? values.length : at
  const most = end !== undefined && 'sql' in end && end.sql === 'maxvalue'
  if (count === 0) return (which === 'from') === most ? ['false'] : []
  const operators =
    which === 'from' ? { least: '>=', most: '>', none: '>=' } : { least: '<', most: '<=', none: '<' }
  const operator = operators[end === undefined ? 'none' : most ? 'most' : 'least']
  const wanted = values.slice(0, count).map((value, i) => boundValue(value, table, i))
  return [`${row(keys.slice(0, count))} ${operator} ${row(wanted)}`]
}

/** A bound that takes rows without a value. */
export function isNull(value: Value): boolean {
  return 'sql' in value && value.sql === 'NULL'
}

function row(items: readonly string[]): string {
  return items.length === 1 ? items.join('') : `(${items.join(', ')})`
}

/** `minvalue` or `maxvalue`. */
export function isEnd(value: Value): value is { readonly sql: string } {
  return 'sql' in value && (value.sql === 'minvalue' || value.sql === 'maxvalue')
}

function keysOf({ partitionBy }: Table): readonly string[] {
  if (partitionBy === undefined) return []
  const { by } = partitionBy
  return 'columns' in by ? by.columns.map(quoteName) : [parenthesise(by.sql)]
}

/** A value beside the column of its place; an expression that divides the table has no type here. */
export function boundValue(value: Value, table: Table, at: number): string {
  if (isNull(value)) return 'NULL'
  const by = table.partitionBy?.by
  const name = by !== undefined && 'columns' in by ? by.columns[by.columns.length === 1 ? 0 : at] : undefined
  const column = name === undefined ? undefined : findColumn(table, name)
  if (column !== undefined) return valueSql(value, column.type)
  if (!('literal' in value) || typeof value.literal === 'string') {
    return valueSql(value, { kind: 'portable', name: 'text', arguments: [], dimensions: 0 })
  }
  return typeof value.literal === 'boolean' ? String(value.literal) : value.literal.number
}
