import type { CurrentState } from '../../api/list-revisions.js'
import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { detailLines } from './history-text.js'
import { count, duration, moment, place } from './words.js'

/** Where a database is, for people; ends with a newline. */
export function currentText(state: CurrentState, palette: Palette, verbose = false): string {
  const lines = state.listedTips.flatMap((listed) => {
    const { revision, message, is_head, applied } = listed
    const by = applied.applied_by === '' ? '' : ` by ${printable(applied.applied_by)}`
    const how = applied.stamped ? 'stamped' : 'applied'
    const took = applied.stamped || applied.duration_ms === 0 ? '' : `, took ${duration(applied.duration_ms)}`
    return [
      `${palette.success('●')} ${palette.warning(revision)}  ${palette.strong(printable(message))}${is_head ? `  ${palette.dim('(')}${palette.help('head')}${palette.dim(')')}` : ''}`,
      palette.dim(`  ${how} ${moment(applied.applied_at)} UTC${by}${took}`),
      ...(verbose ? detailLines(listed, palette) : []),
    ]
  })
  if (lines.length === 0)
    lines.push(`${palette.dim('○')} ${palette.strong('base')}  ${palette.dim('no revision is applied')}`)
  lines.push(standing(state, palette), ...warnings(state, palette))
  return `${lines.join('\n')}\n`
}

function standing({ appliedCount, pending, heads }: CurrentState, palette: Palette): string {
  const rest =
    pending === 0
      ? palette.success('nothing pending')
      : `${palette.warning(`${pending} pending`)}${palette.dim(` up to ${place(heads)}; aludel plan shows what they do`)}`
  return `${count(appliedCount, 'revision')} applied${palette.dim(',')} ${rest}`
}

function warnings({ unknown, edited, half_run, notes }: CurrentState, palette: Palette): readonly string[] {
  const mark = palette.warning('!')
  return [
    ...(half_run === undefined
      ? []
      : [
          `${mark} revision ${half_run.revision} is half run ${half_run.direction === 'up' ? 'on its way up' : 'on its way down'}: aludel repair shows where it stands`,
        ]),
    ...(unknown.length === 0
      ? []
      : [
          `${mark} only in the database: ${unknown.join(', ')}; aludel show tells what they do, aludel sync brings the database to the checkout`,
        ]),
    ...(edited.length === 0 ? [] : [`${mark} edited since they were applied: ${edited.join(', ')}`]),
    ...notes.map((note) => `${palette.info('note:')} ${note}`),
  ]
}
