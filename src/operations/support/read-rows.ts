import { pointer } from '../../diagnostics/problem.js'
import type { Cell, Row as RowKeys } from '../../generated/documents.js'
import { displayName, findColumn, type Column, type Table } from '../../model/table.js'
import type { Row } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import type { ProblemList } from './problem-list.js'
import { hasOwnValue, readCell } from './read-cell.js'
import { missingColumn } from './table-ref.js'

/**
 * What a row must state. `insert`: every column that takes no null and has no value of its own. `whole`: every column
 * that has no value of its own, so that the row can be made again. `part`: nothing.
 */
export type RowDemand = 'insert' | 'whole' | 'part'

/** The rows of an operation, each cell checked, in the order of the table's columns whatever the document's is. */
export function readRows(
  rows: readonly RowKeys[],
  demand: RowDemand,
  table: Table,
  context: FoldContext,
  problems: ProblemList,
): readonly Row[] {
  return rows.map((row, i) => readRow(row, demand, table, `/rows/${i}`, context, problems))
}

/** One map from column to value; problems stand at the column's key or its value. */
export function readRow(
  keys: RowKeys,
  demand: RowDemand,
  table: Table,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): Row {
  for (const name of Object.keys(keys)) {
    const place = at + pointer(name)
    const column = findColumn(table, name)
    if (column === undefined) problems.add({ ...missingColumn(table, name, place), atKey: true })
    else if (column.generated !== undefined) {
      problems.add({
        ruleId: 'model/rows',
        message: `column "${name}" is generated: the database computes it`,
        pointer: place,
        atKey: true,
        help: 'leave it out',
      })
    }
  }
  refuseIncomplete(keys, demand, table, at, problems)
  return table.columns.flatMap((column): Row => {
    const cell = cellOf(keys, column)
    if (cell === undefined || column.generated !== undefined) return []
    const read = readCell(cell, column, at + pointer(column.name), context, problems)
    return read === undefined ? [] : [[column.name, read]]
  })
}

/** The value a row gives to a column, undefined where it gives none. */
export function valueIn(row: Row, column: string): Cell | undefined {
  return row.find(([name]) => name === column)?.[1]
}

function cellOf(keys: RowKeys, column: Column): Cell | undefined {
  return Object.hasOwn(keys, column.name) ? keys[column.name] : undefined
}

function refuseIncomplete(
  keys: RowKeys,
  demand: RowDemand,
  table: Table,
  at: string,
  problems: ProblemList,
): void {
  const lacks = table.columns.filter(
    (column) => cellOf(keys, column) === undefined && !hasOwnValue(column) && isDemanded[demand](column),
  )
  if (lacks.length === 0) return
  const names = lacks.map(({ name }) => `"${name}"`).join(', ')
  problems.add({
    ruleId: 'model/rows',
    message:
      demand === 'whole'
        ? `the row does not say ${names}, so it could not be inserted again`
        : `the row does not say ${names}, which ${lacks.length === 1 ? 'takes' : 'take'} no null and ${lacks.length === 1 ? 'has' : 'have'} no default`,
    pointer: at,
    help:
      demand === 'whole'
        ? `write the whole row of "${displayName(table)}"; a column that was null gets null`
        : `give it ${lacks.length === 1 ? 'a value' : 'values'}`,
  })
}

const isDemanded: Readonly<Record<RowDemand, (column: Column) => boolean>> = {
  insert: ({ nullable }) => !nullable,
  whole: () => true,
  part: () => false,
}
