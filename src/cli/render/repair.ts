import type { EditedRevision } from '../../api/accept-edits.js'
import type { HalfRunStanding, StoppedStep } from '../../api/half-run-standing.js'
import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import type { StepStanding } from '../../migrate/ask-step.js'
import type { RunResult } from '../../migrate/run-result.js'
import { classifyFailure } from '../failure.js'
import { count, moment } from './words.js'
import { wrap } from './wrap.js'

/** What `repair` found, and what it did. */
export interface RepairView {
  readonly target: string
  readonly dialect: string
  /** The half-run revision as it was found; absent where there was none. */
  readonly standing?: HalfRunStanding
  readonly result?: RunResult
  /** Edited documents that were taken over. */
  readonly accepted?: readonly EditedRevision[]
}

interface Pen {
  readonly palette: Palette
  readonly width: number
}

/** What was found and done as `schemas/output/repair.schema.json` describes it. */
export function repairJson({ target, dialect, standing, result, accepted = [] }: RepairView) {
  return {
    version: 1,
    target,
    dialect,
    ...(standing === undefined ? {} : { half_run: standingJson(standing) }),
    revisions: (result?.revisions ?? []).map(({ revision, message, direction, status, durationMs }) => ({
      revision,
      message,
      direction,
      status,
      duration_ms: durationMs,
    })),
    accepted: accepted.map(({ revision, message, file, edits }) => ({
      revision,
      message,
      file,
      changes: edits.map(({ pointer, sentence }) => ({ pointer, message: sentence })),
    })),
    ...(result?.error === undefined ? {} : { error: classifyFailure(result.error).failure }),
  }
}

function standingJson({ revision, message, direction, since, steps, stoppedAt }: HalfRunStanding) {
  return {
    revision,
    message,
    direction,
    recorded_at: since,
    statements: steps.map(({ number, class: kind, state, sql, pointers, hasUndo }) => ({
      number,
      class: kind,
      state,
      sql,
      operations: pointers,
      has_undo: hasUndo,
    })),
    ...(stoppedAt === undefined ? {} : { stopped_at: stoppedJson(stoppedAt) }),
  }
}

function stoppedJson({ number, standing, file, line, error }: StoppedStep) {
  return {
    number,
    standing: standing.kind,
    ...(standing.kind === 'neither'
      ? { before: standing.before, after: standing.after, found: standing.found }
      : {}),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(error === undefined ? {} : { error }),
  }
}

/** The answer of the command for people; ends with a newline. */
export function repairText(view: RepairView, pen: Pen): string {
  const { palette } = pen
  const { standing, result, accepted } = view
  if (accepted !== undefined) {
    return `${palette.success('✔')} ${count(accepted.length, 'document')} taken over, nothing was run\n`
  }
  if (standing === undefined) return `${palette.success('✔')} no revision is half run\n`
  if (result === undefined) return `${standingText(standing, pen)}${nextSteps(standing, pen)}`
  if (result.error !== undefined) return ''
  const [done] = result.revisions
  const how = done?.direction === 'up' ? 'is applied' : 'is taken down'
  return done === undefined
    ? `${palette.success('✔')} another run was faster: no revision is half run\n`
    : `${palette.success('✔')} revision ${done.revision} ${how}\n`
}

/** Where a half-run revision stands: its statements, and the one that was cut off. */
export function standingText(standing: HalfRunStanding, pen: Pen): string {
  const { revision, message, direction, since, steps, stoppedAt } = standing
  const { palette } = pen
  const done = steps.filter(({ state }) => state === 'done').length
  const way = direction === 'up' ? `on its way up, begun ${moment(since)} UTC` : 'on its way down'
  const lines = steps.map(({ number, state, sql }) => {
    const marks = {
      planned: palette.dim('·'),
      intent: palette.warning('◐'),
      done: palette.success('✔'),
      failed: palette.error('✖'),
    }
    const first = printable(sql.replace(/\s+/g, ' '))
    const cut = first.length > pen.width - 10 ? `${first.slice(0, Math.max(20, pen.width - 11))}…` : first
    return `  ${marks[state]} ${String(number).padStart(String(steps.length).length)}  ${cut}\n`
  })
  return [
    `${palette.warning('◐')} ${palette.warning(revision)}  ${palette.strong(printable(message))}  ${palette.dim(way)}\n`,
    `  ${done} of ${count(steps.length, 'statement')} done\n`,
    ...lines,
    ...(stoppedAt === undefined ? [] : stoppedLines(stoppedAt, pen)),
  ].join('')
}

/** What is known of the statement that was cut off. */
const words: Readonly<Record<StepStanding['kind'], string>> = {
  done: 'the catalog says that it had its effect',
  before: 'it had no effect, and runs again',
  partly: 'it was cut off halfway, and runs again',
  neither: 'the database is neither as before it nor as after it',
  unknown: 'nobody saw how it ended, and the catalog has no answer',
}

function stoppedLines(
  { number, state, standing, file, line, pointers, error }: StoppedStep,
  pen: Pen,
): readonly string[] {
  const { palette, width } = pen
  const place = file === undefined ? '' : `${printable(file)}:${line ?? 1}  `
  const both = standing.kind === 'neither' ? standing : undefined
  return [
    `  ${palette.warning('!')} ${wrap(`statement ${number} ${state === 'failed' ? 'failed' : 'was cut off'}: ${words[standing.kind]}`, width, '    ')}\n`,
    `    ${palette.dim(`--> ${place}#${pointers[0] ?? ''}`)}\n`,
    ...(error === undefined
      ? []
      : [`    ${palette.dim('server:')} ${wrap(printable(error), width, '            ')}\n`]),
    ...(both === undefined
      ? []
      : (['before', 'after', 'found'] as const).map(
          (name) =>
            `    ${palette.dim(`${name}:`.padEnd(7))} ${wrap(printable(both[name]), width, '            ')}\n`,
        )),
  ]
}

function nextSteps({ direction, steps, stoppedAt }: HalfRunStanding, { palette }: Pen): string {
  const kind = stoppedAt?.standing.kind
  const blocked = steps.find(({ state, hasUndo }) => state === 'done' && !hasUndo)
  const back = direction === 'up' ? 'takes it back' : 'makes it applied again'
  const command = (name: string): string => palette.help(`aludel ${name}`)
  const lines =
    kind === 'neither' || kind === 'unknown'
      ? [
          `${command('repair --mark-done')} goes on behind it`,
          `${command('repair --retry')} runs it again and goes on`,
        ]
      : [`${command(direction === 'up' ? 'upgrade' : 'repair --retry')} finishes it`]
  const undo =
    blocked === undefined
      ? `${command('repair --abandon')} ${back}`
      : `it cannot be taken back: statement ${blocked.number} has no undo`
  return [...lines, undo].map((line) => `  ${line}\n`).join('')
}

/** What edited documents say otherwise, a line each. */
export function editLines(edited: readonly EditedRevision[], palette: Palette): string {
  return edited
    .map(({ revision, message, file, edits }) =>
      [
        `${palette.warning(revision)}  ${palette.strong(printable(message))}  ${palette.dim(printable(file))}\n`,
        ...edits.map(({ sentence }) => `  ${palette.warning('~')} ${printable(sentence)}\n`),
      ].join(''),
    )
    .join('')
}
