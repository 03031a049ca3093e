import { RunError, type RunErrorCode } from './errors.js'
import type { HalfRun } from './database.js'
import type { PlannedRevision } from '../plan/plan.js'
import { Marks } from './marks.js'
import { Ending, type Recorded } from './ending.js'
import { forgetReverted } from './new-row.js'
import { openingOf, type Opening } from './opening.js'
import { checkBefore } from './preconditions.js'
import { record } from './record.js'
import type { RunContext } from './run-context.js'
import { progressOf, runGroups, type StepProgress } from './run-groups.js'
import { settleForUndo, type Unseen } from './settle-step.js'
import { halfRunSubject, plannedSubject, type Subject } from './subject.js'
import { irreversibleStep, undoSteps } from './undo.js'

/** How a revision of several groups may behave when it fails. */
export interface SplitOptions {
  /** Leave what was done standing when a statement fails, to go on from there. */
  readonly keepPartial: boolean
  readonly unseen?: Unseen
}

/** What stands around a revision in its run. */
export interface Neighbours {
  /** How it began, where that is recorded already, with the end of the one before it. */
  readonly opened: Opening | undefined
  /** The beginning of the one that follows, where it may be recorded with the end of this one. */
  readonly following: () => Opening | undefined
}

/**
 * A revision that is not one transaction. Its row and all its steps are committed before the first of them runs, so
 * that whoever comes next can finish it or take it back without its file.
 *
 * @returns the beginning of the following one, where that is recorded too
 * @throws RunError; `half-run` when something of it is left standing
 */
export async function runSplit(
  context: RunContext,
  planned: PlannedRevision,
  guarded: boolean,
  options: SplitOptions,
  { opened, following }: Neighbours,
): Promise<Opening | undefined> {
  const subject = plannedSubject(planned, context.database.settings)
  const opening = opened ?? openingOf(context, planned, guarded)
  if (opened === undefined) {
    await checkBefore(context, subject)
    await record(context, opening.statements)
  }
  return runOrUndo(context, subject, progressOf(opening.steps), {
    ...options,
    announced: opening.announced,
    expressions: planned.expressions.length,
    following,
  })
}

/** Finishes a revision that an earlier run began, by its stored steps. @throws RunError */
export async function finishHalfRun(
  context: RunContext,
  halfRun: HalfRun,
  options: SplitOptions,
): Promise<void> {
  const subject = halfRunSubject(halfRun, context.database.settings)
  await runOrUndo(context, subject, progressOf(halfRun.steps), {
    ...options,
    announced: undefined,
    expressions: undefined,
    following: () => undefined,
  })
}

/** Takes back what an earlier run began. @throws RunError `half-run` where it cannot be taken back */
export async function takeBackHalfRun(
  context: RunContext,
  halfRun: HalfRun,
  unseen: Unseen | undefined,
): Promise<void> {
  const subject = halfRunSubject(halfRun, context.database.settings)
  const progress = progressOf(halfRun.steps)
  await settleAll(context, subject, progress, unseen)
  const blocked = irreversibleStep(progress)
  if (blocked !== undefined) throw stuck(subject, blocked.sql)
  await undoSteps(context, subject, progress)
}

/** Nothing is taken back before it is known what is done. */
async function settleAll(
  context: RunContext,
  subject: Subject,
  progress: StepProgress,
  unseen: Unseen | undefined,
): Promise<void> {
  for (const step of progress.values()) {
    if (step.class !== 'standalone') continue
    progress.set(step.number, { ...step, state: await settleForUndo(context, subject, step, unseen) })
  }
}

/** What is known of the revision beside its steps. */
interface SplitRun extends SplitOptions {
  /** The step that is recorded as begun, and is not. */
  readonly announced: number | undefined
  /** How many expressions it wrote; undefined: nobody knows any more. */
  readonly expressions: number | undefined
  readonly following: Neighbours['following']
}

async function runOrUndo(
  context: RunContext,
  subject: Subject,
  progress: StepProgress,
  options: SplitRun,
): Promise<Opening | undefined> {
  const { dialect, place, ownSession } = context.database
  const { unseen, announced } = options
  const marks = new Marks(announced)
  const { setAppliedSince } = dialect.journal
  const began = context.clock.now()
  const ending = new Ending(
    began,
    setAppliedSince === undefined || !ownSession
      ? undefined
      : (durationMs) =>
          recordEnd(context, subject, options, setAppliedSince(place, subject.revision, durationMs)),
  )
  try {
    await runGroups(context, subject, progress, { unseen, marks, ending })
  } catch (error) {
    if (!(error instanceof RunError)) throw error
    // What cannot be written now is found out by whoever comes next.
    if (!context.database.connection.lost) await marks.write(context).catch(() => undefined)
    throw await afterFailure(context, subject, progress, options, error)
  }
  if (ending.recorded !== undefined) return ending.recorded.next
  const durationMs = Math.round(context.clock.now() - began)
  const applied = dialect.journal.setStatus(place, subject.revision, 'applied', durationMs)
  const { statements, next } = recordEnd(context, subject, options, applied)
  await record(context, statements)
  return next
}

/** The end of a revision, and what follows: in one transaction, as between two revisions there is nothing that could be seen. */
function recordEnd(
  { database: { dialect, place } }: RunContext,
  { direction, revision }: Subject,
  { expressions, following }: SplitRun,
  applied: readonly string[],
): Recorded {
  const end =
    direction === 'up'
      ? [
          // Marks that wait go with the steps.
          dialect.journal.deleteSteps(place, revision),
          ...(expressions === 0 ? [] : [dialect.journal.spellExpressions(place, revision)]),
          ...applied,
        ]
      : forgetReverted(revision, dialect, place)
  const next = following()
  return { statements: [...end, ...(next?.statements ?? [])], next }
}

/** Not the statements' failures: what is done stays, for the next run to go on from. */
const left: ReadonlySet<RunErrorCode> = new Set(['interrupted', 'half-run', 'lock-lost', 'needs-session'])

/** What becomes of a revision that failed half way, and the error that says so. */
async function afterFailure(
  context: RunContext,
  subject: Subject,
  progress: StepProgress,
  options: SplitOptions,
  error: RunError,
): Promise<RunError> {
  const done = [...progress.values()].filter(({ state }) => state === 'done').length
  const standing = `${done} of ${progress.size} statements of revision ${subject.revision} are done`
  if (left.has(error.code)) {
    return error.with({ revision: subject.revision, notes: [standing] })
  }
  if (context.database.connection.lost) return error.with({ revision: subject.revision, notes: [standing] })
  const blocked = irreversibleStep(progress)
  if (options.keepPartial || blocked !== undefined) {
    const why =
      blocked === undefined ? 'and stay, as you asked' : `and cannot all be taken back: ${blocked.sql}`
    return error.with(
      {
        notes: [`${standing}, ${why}`],
        help: `${error.details.help === undefined ? '' : `${error.details.help}\n`}Mend what made it fail and run the same command again: it goes on from there.`,
        cause: error,
      },
      'half-run',
    )
  }
  try {
    await settleAll(context, subject, progress, options.unseen)
    await undoSteps(context, subject, progress)
  } catch (undoError) {
    if (!(undoError instanceof RunError)) throw undoError
    return error.with(
      {
        notes: [standing, undoError.message],
        help: 'Run the same command again to go on from there.',
        cause: undoError,
      },
      'half-run',
    )
  }
  return error.with({ notes: [`What was done of revision ${subject.revision} was undone`] })
}

function stuck(subject: Subject, sql: string): RunError {
  return new RunError(
    'half-run',
    `Revision ${subject.revision} cannot be taken back: one of its statements has no undo`,
    {
      revision: subject.revision,
      statement: sql,
      help: 'Finish it instead: aludel repair --retry.',
    },
  )
}
