import type { ListedRevision } from '../../api/list-revisions.js'
import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { day } from './words.js'

/** How a list of revisions is drawn. */
export interface HistoryPen {
  readonly palette: Palette
  /** A database was asked: each revision is marked applied (●) or not (○). */
  readonly marked: boolean
}

/** Revisions a line each: id, day, message, what is special about it; ends with a newline unless it is empty. */
export function historyText(revisions: readonly ListedRevision[], { palette, marked }: HistoryPen): string {
  const widest = Math.max(0, ...revisions.map(({ revision }) => revision.length))
  const tips = tipsOf(revisions)
  const dated = revisions.some(({ created }) => created !== undefined)
  return revisions
    .map((listed) => {
      const { revision, created, message, applied } = listed
      const mark = applied === undefined ? palette.dim('○') : palette.success('●')
      const paint = marked && applied === undefined ? palette.dim : palette.warning
      const columns = [
        ...(marked ? [mark] : []),
        paint(revision.padEnd(widest)),
        ...(dated ? [palette.dim((created === undefined ? '' : day(created)).padEnd(10))] : []),
      ]
      const tags = tagsOf(listed, tips.has(revision), palette)
      const shown = [...(message === '' ? [] : [printable(message)]), ...(tags === '' ? [] : [tags])]
      return `${columns.join(' ')}  ${shown.join('  ')}`.trimEnd() + '\n'
    })
    .join('')
}

function tagsOf(listed: ListedRevision, isTip: boolean, palette: Palette): string {
  const { is_head, is_base, is_merge, branch_labels, applied } = listed
  const tags = [
    ...(is_head ? [palette.help('head')] : []),
    ...(isTip ? [palette.success('current')] : []),
    ...(is_base ? [palette.dim('base')] : []),
    ...(is_merge ? [palette.dim('merge')] : []),
    ...branch_labels.map((label) => palette.info(label)),
    ...(applied?.stamped === true ? [palette.dim('stamped')] : []),
    ...(applied?.edited === true ? [palette.error('edited since')] : []),
    ...(applied?.in_checkout === false ? [palette.warning('not in this checkout')] : []),
  ]
  return tags.length === 0 ? '' : `${palette.dim('(')}${tags.join(palette.dim(', '))}${palette.dim(')')}`
}

/** Applied revisions of the list that no other applied one revises. */
function tipsOf(revisions: readonly ListedRevision[]): ReadonlySet<string> {
  const applied = revisions.filter((listed) => listed.applied !== undefined)
  const below = new Set(applied.flatMap(({ revises }) => revises))
  return new Set(applied.map(({ revision }) => revision).filter((revision) => !below.has(revision)))
}
