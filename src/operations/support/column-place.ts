import type { Column, Options, Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { ProblemList } from './problem-list.js'
import { missingColumn } from './table-ref.js'

/** Where a column goes that does not go last. */
export type ColumnPlace = 'first' | { readonly after: string }

/** The place that the column has, where the dialect gives it back; undefined for the last one. */
export function placeInTable(
  { columns }: Table,
  name: string,
  { rules }: FoldContext,
): ColumnPlace | undefined {
  const at = columns.findIndex((column) => column.name === name)
  if (!rules.keepsColumnOrder || at < 0 || at === columns.length - 1) return undefined
  const previous = columns[at - 1]
  return previous === undefined ? 'first' : { after: previous.name }
}

/** The columns with one more in its place. */
export function withColumnAt(
  columns: readonly Column[],
  column: Column,
  place: ColumnPlace | undefined,
): readonly Column[] {
  if (place === 'first') return [column, ...columns]
  const at = place === undefined ? -1 : columns.findIndex(({ name }) => name === place.after)
  return at < 0 ? [...columns, column] : columns.toSpliced(at + 1, 0, column)
}

/**
 * The place that a dialect's block states belongs to the operation, not to the column.
 *
 * @param block the key of that block
 */
export function takePlace(
  column: Column,
  table: Table,
  block: string,
  problems: ProblemList,
): { readonly column: Column; readonly place: ColumnPlace | undefined } {
  const { options, ...bare } = column
  if (options === undefined) return { column, place: undefined }
  const { first, after, ...others } = options
  const rest: Options = others
  const left = Object.keys(rest).length === 0 ? bare : { ...bare, options: rest }
  if (first === true) return { column: left, place: 'first' }
  if (typeof after !== 'string') return { column: left, place: undefined }
  if (!table.columns.some(({ name }) => name === after)) {
    problems.add(missingColumn(table, after, `/${block}/after`))
  }
  return { column: left, place: { after } }
}
