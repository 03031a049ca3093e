import { displayWidth, printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import type {
  PlannedOperation,
  PlannedPrecondition,
  PlannedRevision,
  Reversibility,
} from '../../plan/plan.js'
import { operationMark } from './operation-mark.js'
import { statementLines } from './statement-lines.js'
import { count } from './words.js'
import { wrap } from './wrap.js'

/** What a part of a plan is drawn with. */
export interface PlanPen {
  readonly palette: Palette
  readonly width: number
}

/** One revision of a plan for people, under its heading: what it does, the SQL, what is checked before, how it is undone. */
export function revisionPlan(revision: PlannedRevision, heading: string, pen: PlanPen): string {
  const { palette } = pen
  const parts = [heading, ...facts(revision, pen), '', ...operationLines(revision, pen)]
  if (revision.statements.length > 0) parts.push('', ...statementLines(revision, pen))
  const asked = revision.preconditions.filter(({ ask }) => ask !== 'never')
  if (asked.length > 0) {
    parts.push(
      '',
      `  ${palette.info('checked before it runs')}`,
      ...asked.flatMap((one) => precondition(one, pen)),
    )
  }
  return parts.join('\n')
}

function facts(revision: PlannedRevision, { palette, width }: PlanPen): readonly string[] {
  const lines = [transactions(revision, palette), undoSentence(revision, palette)].join(palette.dim(' · '))
  return [
    `  ${lines}`,
    ...notesBeside(revision).map(
      (note) => `  ${palette.warning('!')} ${wrap(printable(note), width, '    ')}`,
    ),
  ]
}

function transactions({ atomic, ddlCommits, statements }: PlannedRevision, palette: Palette): string {
  if (statements.length === 0) return palette.dim('nothing to run')
  if (atomic) return palette.dim('one transaction')
  return ddlCommits === true
    ? palette.dim('statement by statement, each in the journal')
    : palette.warning('several transactions')
}

/** Notes on the revision; what moved and what cannot be taken back stands beside its operation. */
export function notesBeside({ notes, operations }: PlannedRevision): readonly string[] {
  return notes.filter((note) => !operations.some(({ summary }) => note.startsWith(`${summary}: `)))
}

/** How what this revision does comes back. */
function undoSentence({ direction, reversible }: PlannedRevision, palette: Palette): string {
  const sentences: Readonly<Record<'up' | 'down', Readonly<Record<Reversibility, string>>>> = {
    up: {
      exact: palette.dim('a downgrade undoes it whole'),
      lossy: palette.warning('a downgrade brings definitions back, not what was in them'),
      irreversible: palette.error('no downgrade can undo it'),
    },
    down: {
      exact: palette.dim('comes down whole'),
      lossy: palette.warning('comes down with a loss'),
      irreversible: palette.error('cannot come down'),
    },
  }
  return sentences[direction][reversible]
}

function operationLines(revision: PlannedRevision, { palette, width }: PlanPen): readonly string[] {
  const { operations } = revision
  if (operations.length === 0) return [`  ${palette.dim('no operations')}`]
  const places = placesOf(revision, width)
  const room = Math.max(20, width - 6 - Math.max(...places.map(displayWidth)))
  const column = Math.min(room, widestSummary(revision))
  return operations.flatMap((operation, index) => {
    const wrapped = wrap(printable(operation.summary), column + 4, '    ')
    const last = wrapped.slice(wrapped.lastIndexOf('\n') + 1)
    const used = displayWidth(last) - (wrapped.includes('\n') ? 4 : 0)
    const place = `${' '.repeat(Math.max(2, column - used + 2))}${palette.dim(places[index] ?? '')}`
    return [
      `  ${operationMark(operation.operation, palette)} ${wrapped}${place}`,
      ...remarks(operation, revision.direction, { palette, width }),
    ]
  })
}

/** Where each operation stands: with its file where there is room for all, else the line alone. */
function placesOf(revision: PlannedRevision, width: number): readonly string[] {
  const whole = revision.operations.map(({ file, line }) => printable(`${file}:${line}`))
  const fits = widestSummary(revision) + 6 + Math.max(...whole.map(displayWidth)) <= width
  return fits ? whole : revision.operations.map(({ line }) => `line ${line}`)
}

function widestSummary({ operations }: PlannedRevision): number {
  return Math.max(...operations.map(({ summary }) => displayWidth(printable(summary))))
}

function remarks(operation: PlannedOperation, direction: 'up' | 'down', pen: PlanPen): readonly string[] {
  const { palette, width } = pen
  const { moved, losses, reversible, reason } = operation
  const line = (mark: string, text: string): string =>
    `      ${mark} ${wrap(printable(text), width, '        ')}`
  const lines = losses.map(({ sentence, kind }) =>
    line(palette.error(kind === 'gone' ? 'loses' : 'changes'), sentence),
  )
  if (moved !== undefined) lines.push(line(palette.info('moved'), moved))
  if (reversible === 'irreversible') {
    const why = reason ?? 'the document says so'
    lines.push(line(palette.error(direction === 'up' ? 'cannot be undone:' : 'stops the way down:'), why))
  }
  return lines
}

function precondition(asked: PlannedPrecondition, { palette, width }: PlanPen): readonly string[] {
  return [
    `  ${palette.info('?')} ${wrap(printable(asked.sentence), width, '    ')}`,
    `      ${palette.dim(wrap(`else: ${printable(asked.help)}`, width, '      '))}`,
  ]
}

/** How many operations and statements there are. */
export function sizeOf(revisions: readonly PlannedRevision[]): string {
  const sum = (of: (revision: PlannedRevision) => number): number =>
    revisions.reduce((total, revision) => total + of(revision), 0)
  return [
    count(revisions.length, 'revision'),
    count(
      sum(({ operations }) => operations.length),
      'operation',
    ),
    count(
      sum(({ statements }) => statements.length),
      'statement',
    ),
  ].join(', ')
}
