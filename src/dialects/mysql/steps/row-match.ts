import type { Cell } from '../../../generated/documents.js'
import type { ColumnType } from '../../../model/column-type.js'
import { findColumn, type Table } from '../../../model/table.js'
import type { Row } from '../../../steps/step.js'
import type { Flavour } from '../flavour.js'
import { cellSql } from '../literals.js'
import { quoteName } from '../quoting.js'

const text: ColumnType = { kind: 'portable', name: 'text', arguments: [], dimensions: 0 }

export function columnType(table: Table, column: string): ColumnType {
  return findColumn(table, column)?.type ?? text
}

/** Which rows are meant: those that equal one of the given in all of its columns. */
export function matchRows(table: Table, rows: readonly Row[], flavour: Flavour): string {
  const only = rows[0]?.length === 1 ? rows[0][0]?.[0] : undefined
  if (only !== undefined && rows.length > 1 && rows.every((row) => isPlain(row, only))) {
    const type = columnType(table, only)
    return `${quoteName(only)} IN (${rows.map((row) => operand(row[0]?.[1] ?? null, type, flavour)).join(', ')})`
  }
  const conditions = rows.map((row) =>
    row.map(([column, cell]) => isSame(table, column, cell, flavour)).join(' AND '),
  )
  if (rows.length === 1) return conditions.join('')
  return conditions
    .map((condition, at) => (rows[at]?.length === 1 ? condition : `(${condition})`))
    .join('\n  OR ')
}

function isPlain(row: Row, column: string): boolean {
  const [name, cell = null] = row[0] ?? []
  return (
    row.length === 1 && name === column && cell !== null && (typeof cell !== 'object' || 'number' in cell)
  )
}

/** Null equals null here. https://dev.mysql.com/doc/refman/8.4/en/comparison-operators.html#operator_equal-to */
function isSame(table: Table, column: string, cell: Cell, flavour: Flavour): string {
  const name = quoteName(column)
  if (cell === null) return `${name} IS NULL`
  const operator = typeof cell === 'object' && 'sql' in cell ? '<=>' : '='
  return `${name} ${operator} ${operand(cell, columnType(table, column), flavour)}`
}

/** `real = 0.1` would compare as doubles, where 0.1 is another number; a JSON of MySQL is no text. */
function operand(cell: Cell, type: ColumnType, flavour: Flavour): string {
  const value = cellSql(cell, type, flavour)
  if (type.name === 'real') return `CAST(${value} AS FLOAT)`
  const isJson = flavour.name === 'mysql' && (type.name === 'json' || type.name === 'jsonb')
  return isJson ? `CAST(${value} AS JSON)` : value
}
