import type { ListedRevision } from '../../api/listed-revision.js'
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
export function historyText(revisions: readonly ListedRevision[], pen: HistoryPen): string {
  return historyLines(revisions, pen)
    .map((line) => `${line}\n`)
    .join('')
}

/** The mark of a revision: applied or not, where a database was asked. */
export function markOf({ applied }: ListedRevision, { palette, marked }: HistoryPen): string {
  return applied !== undefined ? palette.success('●') : marked ? palette.dim('○') : palette.warning('○')
}

/** The same line by line. */
export function historyLines(revisions: readonly ListedRevision[], pen: HistoryPen): readonly string[] {
  const { palette, marked } = pen
  const widest = Math.max(0, ...revisions.map(({ revision }) => revision.length))
  const dated = revisions.some(({ created }) => created !== undefined)
  return revisions.map((listed) => {
    const { revision, created, message, applied } = listed
    const paint = marked && applied === undefined ? palette.dim : palette.warning
    const columns = [
      ...(marked ? [markOf(listed, pen)] : []),
      paint(revision.padEnd(widest)),
      ...(dated ? [palette.dim((created === undefined ? '' : day(created)).padEnd(10))] : []),
    ]
    const tags = tagsOf(listed, palette)
    const shown = [...(message === '' ? [] : [printable(message)]), ...(tags === '' ? [] : [tags])]
    return `${columns.join(' ')}  ${shown.join('  ')}`.trimEnd()
  })
}

function tagsOf(listed: ListedRevision, palette: Palette): string {
  const { is_head, is_base, is_merge, branch_labels, applied, only_in_database } = listed
  const tags = [
    ...(is_head ? [palette.help('head')] : []),
    ...(applied?.is_tip === true ? [palette.success('current')] : []),
    ...(is_base ? [palette.dim('base')] : []),
    ...(is_merge ? [palette.dim('merge')] : []),
    ...branch_labels.map((label) => palette.info(label)),
    ...(applied?.stamped === true ? [palette.dim('stamped')] : []),
    ...(applied?.edited === true ? [palette.error('edited since')] : []),
    ...(only_in_database ? [palette.warning('only in the database')] : []),
  ]
  return tags.length === 0 ? '' : `${palette.dim('(')}${tags.join(palette.dim(', '))}${palette.dim(')')}`
}

/** What `--verbose` says below a revision: what it stands on, and where its document is. */
export function detailLines(listed: ListedRevision, palette: Palette): readonly string[] {
  const { revises, depends_on, replaces, branch_labels, file } = listed
  const facts = [
    `${revises.length > 1 ? 'merges' : 'revises'} ${revises.length === 0 ? 'nothing' : revises.join(', ')}`,
    ...(depends_on.length === 0 ? [] : [`depends on ${depends_on.join(', ')}`]),
    ...(replaces.length === 0 ? [] : [`replaces ${replaces.join(', ')}`]),
    ...(branch_labels.length === 0 ? [] : [`begins ${branch_labels.join(', ')}`]),
    printable(file),
  ]
  return facts.map((fact) => palette.dim(`  ${fact}`))
}

/** A revision with what `--verbose` says of it; ends with a newline. */
export function verboseText(listed: ListedRevision, palette: Palette): string {
  const details = detailLines(listed, palette).map((line) => `${line}\n`)
  return historyText([listed], { palette, marked: false }) + details.join('')
}
