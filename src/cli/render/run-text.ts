import type { Palette } from '../../diagnostics/formats/palette.js'
import type { RevisionOutcome, RunResult } from '../../migrate/run-result.js'
import { count, duration, place, runNames } from './words.js'

/** What of a run is not in its result. */
export interface RunFacts {
  readonly direction: keyof typeof runNames
  /** Applied revisions afterwards that no other applied one stands on. */
  readonly tips: readonly string[]
  /** The database has all that the checkout has. */
  readonly atHead: boolean
}

/** The last line of a run that ended well; ends with a newline. */
export function runText(result: RunResult, facts: RunFacts, palette: Palette): string {
  const { direction, tips, atHead } = facts
  const where = tips.length === 0 ? 'at base' : `at ${place(tips)}${atHead ? ' (head)' : ''}`
  const done = result.revisions.filter(({ status }) => status === 'done')
  const rows = result.exchanged.map(
    ({ revision, replaced }) => `${revision} took the place of ${count(replaced.length, 'revision')}`,
  )
  if (done.length === 0 && rows.length === 0) {
    return `${palette.success('✔')} nothing to ${runNames[direction]}: the database is ${where}\n`
  }
  const time = done.reduce((sum, { durationMs }) => sum + durationMs, 0)
  const ups = done.filter((revision) => revision.direction === 'up').length
  const parts = [
    ...(ups > 0 ? [`${count(ups, 'revision')} applied`] : []),
    ...(done.length > ups ? [`${count(done.length - ups, 'revision')} taken down`] : []),
    ...rows,
  ]
  return `${palette.success('✔')} ${parts.join(', ')}${done.length === 0 ? '' : ` in ${duration(time)}`}; the database is ${palette.strong(where)}\n`
}

/** What became of the revisions of a run that ended early; empty when there is nothing to tell. */
export function stoppedText({ revisions, to }: RunResult, palette: Palette): string {
  if (revisions.every(({ status }) => status === 'not_run')) {
    return `${palette.dim('nothing was run; the database is as it was')}\n`
  }
  const words: Readonly<Record<RevisionOutcome, string>> = {
    done: 'done',
    failed: 'failed, and was undone',
    half_run: 'half run',
    not_run: 'not run',
  }
  const marks: Readonly<Record<RevisionOutcome, string>> = {
    done: palette.success('✔'),
    failed: palette.error('✖'),
    half_run: palette.warning('◐'),
    not_run: palette.dim('·'),
  }
  // What is done was told when it was done.
  const told = revisions.filter(({ status }) => status === 'failed' || status === 'half_run')
  const waiting = revisions.filter(({ status }) => status === 'not_run').length
  const done = revisions.filter(({ status }) => status === 'done').length
  return [
    ...told.map(
      ({ revision, message, status }) =>
        `${marks[status]} ${revision}  ${message}  ${palette.dim(words[status])}\n`,
    ),
    ...(waiting > 0 ? [`${marks.not_run} ${palette.dim(`${count(waiting, 'revision')} not run`)}\n`] : []),
    `${palette.dim(`${done > 0 ? `${count(done, 'revision')} done; ` : ''}the database is at ${to.at(-1) ?? 'base'}`)}\n`,
  ].join('')
}
