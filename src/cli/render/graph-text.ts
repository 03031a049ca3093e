import type { ListedRevision } from '../../api/listed-revision.js'
import { graphRows } from '../../diagram/history-text-graph.js'
import { assignLanes } from '../../diagram/lanes.js'
import { historyLines, markOf, type HistoryPen } from './history-text.js'

/** Revisions a line each, with their branches drawn beside them; ends with a newline. */
export function graphText(revisions: readonly ListedRevision[], pen: HistoryPen): string {
  const lanes = assignLanes(revisions.map(({ revision, revises }) => ({ id: revision, parents: revises })))
  const rows = graphRows(lanes, revisions.length)
  const lines = historyLines(revisions, { ...pen, marked: false })
  const width = Math.max(...rows.map(({ cells }) => cells.length * 2))
  return revisions
    .flatMap((listed, row) => {
      const { cells = [], between = [] } = rows[row] ?? {}
      const drawn = cells
        .map((cell) => (cell === 'mark' ? markOf(listed, pen) : pen.palette.dim(cell)))
        .join(' ')
      const blanks = ' '.repeat(Math.max(0, width - (cells.length * 2 - 1)))
      return [`${drawn}${blanks}${lines[row] ?? ''}`, ...between.map((line) => pen.palette.dim(line))]
    })
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}
