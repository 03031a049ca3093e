import { displayName, findColumn, type Table, type Unique } from '../../model/table.js'
import { checkColumns, sameColumns, type ForeignKeyPlaces } from './check-keys.js'
import type { ProblemList } from './problem-list.js'
import { missingColumn } from './table-ref.js'

/** A unique constraint equal to the primary key, or to another one, costs an index and says nothing. */
export function refuseRepeated(
  unique: Unique,
  table: Table,
  others: readonly Unique[],
  place: string,
  problems: ProblemList,
): void {
  const same = (columns: readonly string[] | undefined): boolean =>
    columns !== undefined && sameColumns(columns, unique.columns)
  if (same(table.primaryKey?.columns)) {
    problems.add({
      ruleId: 'model/duplicate-key',
      message: `(${unique.columns.join(', ')}) is the primary key of "${displayName(table)}", which is unique already`,
      pointer: place,
      help: 'remove the unique constraint',
    })
  }
  const twin = others.find(
    (other) => same(other.columns) && other.nullsNotDistinct === unique.nullsNotDistinct,
  )
  if (twin !== undefined) {
    problems.add({
      ruleId: 'model/duplicate-key',
      message: `(${unique.columns.join(', ')}) of "${displayName(table)}" is unique already, by "${twin.name}"`,
      pointer: place,
      help: 'remove one of the two',
    })
  }
}

/** Columns named by the elements and INCLUDE of an index must be there; expressions are the server's to judge. */
export function checkIndexColumns(
  elements: readonly (string | { readonly column?: string })[],
  include: readonly string[] | undefined,
  table: Table,
  place: string,
  problems: ProblemList,
): void {
  elements.forEach((element, i) => {
    const column = typeof element === 'string' ? element : element.column
    if (column === undefined) return
    const key = typeof element === 'string' ? '' : '/column'
    if (findColumn(table, column) === undefined) {
      problems.add(missingColumn(table, column, `${place}/columns/${i}${key}`))
    }
  })
  if (include !== undefined) checkColumns(table, include, `${place}/include`, problems)
}

/** Where the parts of a foreign key stand, beside a column or as an entry of its own. */
export function foreignKeyPlaces(place: string, inColumn: boolean): ForeignKeyPlaces {
  return inColumn
    ? {
        columns: place,
        table: `${place}/table`,
        referenced: `${place}/column`,
        deleted: `${place}/on_delete_columns`,
        references: place,
        one: true,
      }
    : {
        columns: `${place}/columns`,
        table: `${place}/references/table`,
        referenced: `${place}/references/columns`,
        deleted: `${place}/references/on_delete_columns`,
        references: `${place}/references`,
        one: false,
      }
}
