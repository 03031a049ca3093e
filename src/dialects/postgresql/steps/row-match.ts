import type { Cell } from '../../../generated/documents.js'
import type { ColumnType } from '../../../model/column-type.js'
import { findColumn, type Table } from '../../../model/table.js'
import type { Row } from '../../../steps/step.js'
import { cellSql } from '../literals.js'
import { quoteName } from '../quoting.js'
import { factOf, typeSql } from '../types.js'

const text: ColumnType = { kind: 'portable', name: 'text', arguments: [], dimensions: 0 }

export function columnType(table: Table, column: string): ColumnType {
  return findColumn(table, column)?.type ?? text
}

/** Which rows are meant: those that equal one of the given in all of its columns. */
export function matchRows(table: Table, rows: readonly Row[]): string {
  const [first] = rows
  const only = first?.length === 1 ? first[0]?.[0] : undefined
  if (
    only !== undefined &&
    rows.length > 1 &&
    rows.every((row) => row.length === 1 && isPlainKey(table, row, only))
  ) {
    const type = columnType(table, only)
    return `${quoteName(only)} IN (${rows.map((row) => operand(row[0]?.[1] ?? null, type)).join(', ')})`
  }
  const conditions = rows.map((row) => row.map(([column, cell]) => isSame(table, column, cell)).join(' AND '))
  if (rows.length === 1) return conditions.join()
  return conditions
    .map((condition, at) => (rows[at]?.length === 1 ? condition : `(${condition})`))
    .join('\n  OR ')
}

function isPlainKey(table: Table, row: Row, column: string): boolean {
  const [name, cell] = row[0] ?? []
  const plain = cell !== null && (typeof cell !== 'object' || 'number' in cell)
  return name === column && plain && factOf(columnType(table, column))?.compareAs === undefined
}

/** Null equals null here. Types without an equality are compared as one that has it. */
function isSame(table: Table, column: string, cell: Cell): string {
  const type = columnType(table, column)
  const name = quoteName(column)
  if (cell === null) return `${name} IS NULL`
  const as = type.dimensions === 0 ? factOf(type)?.compareAs : undefined
  if (as !== undefined) {
    const value = `${cellSql(cell, type)}::${typeSql(type)}::${as}`
    return isExpression(cell) ? `${name}::${as} IS NOT DISTINCT FROM ${value}` : `${name}::${as} = ${value}`
  }
  return isExpression(cell)
    ? `${name} IS NOT DISTINCT FROM ${cellSql(cell, type)}`
    : `${name} = ${operand(cell, type)}`
}

function isExpression(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && 'sql' in cell
}

/** `real = 0.1` would compare as double precision, where 0.1 is another number. */
function operand(cell: Cell, type: ColumnType): string {
  const value = cellSql(cell, type)
  return type.name === 'real' && type.dimensions === 0 ? `${value}::real` : value
}
