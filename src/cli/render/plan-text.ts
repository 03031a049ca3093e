import { revisionPlan, sizeOf, type PlanPen } from './revision-plan.js'
import { dialectText, type PlanView } from './plan-view.js'
import { printable } from '../../diagnostics/display-width.js'
import { count, place, runNames } from './words.js'
import { wrap } from './wrap.js'

/** A plan for people; ends with a newline. */
export function planText(view: PlanView, pen: PlanPen): string {
  const { plan, notes } = view
  const { palette, width } = pen
  const said = notes.map((note) => `${palette.warning('note:')} ${wrap(note, width, '      ')}\n`).join('')
  if (plan.revisions.length === 0) return `${palette.success('✔')} ${nothingToDo(view)}\n${said}`
  const total = plan.revisions.length
  const head = `${palette.strong(runNames[plan.direction])} ${place(view.fromTips)} ${palette.dim('→')} ${place(view.toTips)}${palette.dim(`  ${count(total, 'revision')}, ${dialectText(view)}`)}`
  const blocks = plan.revisions.map((revision, index) => {
    const name = `${palette.warning(revision.revision)}  ${palette.strong(printable(revision.message))}`
    const mark = view.onlyInDatabase.has(revision.revision)
      ? `  ${palette.dim('(')}${palette.warning('only in the database')}${palette.dim(')')}`
      : ''
    const arrow = revision.direction === 'up' ? '▲' : '▼'
    const heading = `${palette.success(`${arrow} ${index + 1}/${total}`)} ${name}${mark}\n  ${palette.dim(printable(revision.file))}`
    return revisionPlan(revision, heading, pen)
  })
  return `${[head, ...blocks, summary(view, pen)].join('\n\n')}\n${said}`
}

function summary({ plan }: PlanView, { palette }: PlanPen): string {
  const { revisions } = plan
  const lossy = revisions.filter(({ operations }) =>
    operations.some(({ losses }) => losses.length > 0),
  ).length
  const split = revisions.filter(({ atomic, ddlCommits }) => !atomic && ddlCommits !== true).length
  const stuck = revisions.filter(({ reversible }) => reversible === 'irreversible').length
  const parts = [
    sizeOf(revisions),
    ...(split > 0 ? [palette.warning(`${split} in several transactions`)] : []),
    ...(lossy > 0 ? [palette.error(`${lossy} with losses`)] : []),
    ...(stuck > 0 ? [palette.error(`${stuck} that cannot be undone`)] : []),
  ]
  return `${palette.strong('plan:')} ${parts.join(palette.dim(' · '))}`
}

/** What is said when a plan is empty. */
export function nothingToDo({ plan, fromTips }: PlanView): string {
  const where = fromTips.length === 0 ? 'no revision is applied' : `the database is at ${place(fromTips)}`
  return `nothing to ${runNames[plan.direction]}: ${where}`
}
