import type { BranchPoint } from '../../api/list-headers.js'
import { historyText, type HistoryPen } from './history-text.js'

/** Branch points with what goes on from each, indented; ends with a newline. */
export function branchesText(points: readonly BranchPoint[], pen: HistoryPen): string {
  const { palette } = pen
  if (points.length === 0) return `${palette.dim('the history does not part')}\n`
  return points
    .map(({ point, branches }) => {
      const below = historyText(branches, pen).trimEnd().split('\n')
      return historyText([point], pen) + below.map((line) => `  ${palette.dim('→')} ${line}\n`).join('')
    })
    .join('')
}
