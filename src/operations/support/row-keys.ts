import type { Cell } from '../../generated/documents.js'
import type { Table } from '../../model/table.js'
import type { Row } from '../../steps/step.js'
import type { ProblemList } from './problem-list.js'
import { isComparable } from './read-cell.js'
import { valueIn } from './read-rows.js'

/**
 * Lists of columns that no two rows share: the primary key first, unique constraints, unique indexes over plain
 * columns without a condition. Rows with a null in one are not held apart by it.
 */
export function uniqueKeys(table: Table): readonly (readonly string[])[] {
  return [
    ...(table.primaryKey === undefined ? [] : [table.primaryKey.columns]),
    ...table.uniques.map(({ columns }) => columns),
    ...table.indexes.flatMap(({ unique, where, elements }) => {
      const columns = elements.flatMap(({ column }) => column ?? [])
      return unique && where === undefined && columns.length === elements.length ? [columns] : []
    }),
  ]
}

/** Do these columns hold a unique key of the table? Then no two rows share their values. */
export function isUnique(columns: readonly string[], table: Table): boolean {
  return uniqueKeys(table).some((key) => key.every((column) => columns.includes(column)))
}

/** Is the row found by these columns: is each given, as a constant? */
export function isFoundBy(row: Row, columns: readonly string[]): boolean {
  return columns.every((column) => {
    const cell = valueIn(row, column)
    return cell !== undefined && cell !== null && isComparable(cell)
  })
}

/** Only these columns of the row. */
export function pickColumns(row: Row, columns: readonly string[]): Row {
  return row.filter(([column]) => columns.includes(column))
}

/** Refuses two rows of one operation that no table could hold together. */
export function refuseSameKey(rows: readonly Row[], table: Table, problems: ProblemList): void {
  const repeated = new Set<number>()
  for (const key of uniqueKeys(table)) {
    const seen = new Map<string, number>()
    rows.forEach((row, i) => {
      if (!isFoundBy(row, key)) return
      const values = JSON.stringify(key.map((column) => normal(valueIn(row, column) ?? null)))
      const first = seen.get(values)
      seen.set(values, first ?? i)
      if (first === undefined || repeated.has(i)) return
      repeated.add(i)
      problems.add({
        ruleId: 'model/rows',
        message: `rows ${first + 1} and ${i + 1} have the same ${key.map((column) => `"${column}"`).join(', ')}, which is unique`,
        pointer: `/rows/${i}`,
        help: 'remove or change one of the two',
      })
    })
  }
}

/** Two spellings of one number are one value: 1.50 and 1.5. */
function normal(cell: Cell): Cell {
  if (typeof cell !== 'object' || cell === null || !('number' in cell)) return cell
  const { number } = cell
  return { number: /^-?\d+\.\d+$/.test(number) ? number.replace(/\.?0+$/, '') : number }
}
