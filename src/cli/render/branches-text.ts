import type { BranchPoint } from '../../api/list-headers.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { historyText } from './history-text.js'

/** Branch points with what goes on from each, indented; ends with a newline. */
export function branchesText(points: readonly BranchPoint[], palette: Palette): string {
  if (points.length === 0) return `${palette.dim('the history does not part')}\n`
  return points
    .map(({ point, branches }) => {
      const pen = { palette, marked: false }
      const below = historyText(branches, pen).trimEnd().split('\n')
      return historyText([point], pen) + below.map((line) => `  ${palette.dim('→')} ${line}\n`).join('')
    })
    .join('')
}
