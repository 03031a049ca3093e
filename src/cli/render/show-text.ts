import type { ShownRevision } from '../../api/show-revision.js'
import { printable } from '../../diagnostics/display-width.js'
import { revisionPlan, type PlanPen } from './revision-plan.js'
import { statementLines } from './statement-lines.js'
import { moment, place } from './words.js'

/** One revision for people: its header, what it does, and how it is undone; ends with a newline. */
export function showText(shown: ShownRevision, pen: PlanPen): string {
  const { listed, up, down, irreversible } = shown
  const { palette } = pen
  const roles = [
    ...(listed.is_head ? ['head'] : []),
    ...(listed.is_base ? ['base'] : []),
    ...(listed.is_merge ? ['merge'] : []),
    ...(listed.only_in_database ? ['only in the database'] : []),
    ...(listed.applied?.edited === true ? ['edited since it was applied: this is what was applied'] : []),
  ]
  const field = (name: string, value: string): string => `  ${palette.dim(name.padEnd(8))} ${value}`
  const { applied, created } = listed
  const header = [
    `${palette.dim('revision')} ${palette.warning(listed.revision)}  ${palette.strong(printable(listed.message))}`,
    field('file', printable(listed.file)),
    field('revises', place(listed.revises)),
    ...(roles.length === 0 ? [] : [field('is', roles.join(', '))]),
    ...(listed.branch_labels.length === 0 ? [] : [field('labels', listed.branch_labels.join(', '))]),
    ...(listed.depends_on.length === 0 ? [] : [field('needs', listed.depends_on.join(', '))]),
    ...(listed.replaces.length === 0 ? [] : [field('replaces', listed.replaces.join(', '))]),
    ...(created === undefined ? [] : [field('created', `${moment(created)} UTC`)]),
    ...(applied === undefined
      ? []
      : [field('applied', `${moment(applied.applied_at)} UTC by ${printable(applied.applied_by)}`)]),
  ]
  const undoing = down === undefined ? [] : statementLines(down, pen)
  const losses =
    down?.operations.flatMap((operation) => operation.losses.map(({ sentence }) => sentence)) ?? []
  const way = [
    palette.error('▼ downgrade'),
    ...losses.map((sentence) => `  ${palette.error('loses')} ${printable(sentence)}, where there are any`),
    ...irreversible.map((reason) => `  ${palette.error('cannot be undone:')} ${printable(reason)}`),
    ...(down !== undefined && undoing.length === 0 ? [`  ${palette.dim('nothing to run')}`] : undoing),
  ]
  return `${[header.join('\n'), revisionPlan(up, palette.success('▲ upgrade'), pen), way.join('\n')].join('\n\n')}\n`
}
