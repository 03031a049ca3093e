import type { IndexElement } from '../../model/table.js'

/** The columns of a key as an index has them: whole, and from the least on. */
export function wholeElements(columns: readonly string[]): readonly IndexElement[] {
  return columns.map((column) => ({ column, order: 'asc' }))
}
