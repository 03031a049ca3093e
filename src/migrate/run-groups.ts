import type { StepRow, StepState } from '../dialects/journal.js'
import { allOwn, DriverError } from '../drivers/driver.js'
import { clearAway } from './clear-away.js'
import { RunError } from './errors.js'
import { alongWith } from './along-with.js'
import type { Ending } from './ending.js'
import { askParts } from './last-rows.js'
import type { Marks } from './marks.js'
import { withRetries } from './retry.js'
import { refuseSteps, runAlone } from './run-alone.js'
import { record } from './record.js'
import { beginTransaction, rollBack, stopIfAsked, type RunContext } from './run-context.js'
import { runSteps } from './run-steps.js'
import { settleStep, type Unseen } from './settle-step.js'
import { statementError, type Subject } from './subject.js'

/** The steps of a half-run revision with how far each has come; the database has the same. */
export type StepProgress = Map<number, StepRow>

export function progressOf(steps: readonly StepRow[]): StepProgress {
  return new Map(steps.map((step) => [step.number, step]))
}

/** What is known beside the steps. */
export interface GroupOptions {
  /** What a person says of a statement whose end nobody saw. */
  readonly unseen: Unseen | undefined
  /** What the journal is still to be told when all steps are done. */
  readonly marks: Marks
  /** What is to be recorded when the last of them is done. */
  readonly ending: Ending
}

/**
 * Runs what is not done yet of the steps of a revision, group by group, and keeps the journal. Where the end of a
 * statement was not seen, the catalog is asked first.
 *
 * @throws RunError; `progress` then tells what is done
 */
export async function runGroups(
  context: RunContext,
  subject: Subject,
  progress: StepProgress,
  how: GroupOptions,
): Promise<void> {
  const steps = [...progress.values()]
  refuseSteps(
    context.database,
    subject,
    steps.filter(({ state }) => state !== 'done'),
  )
  for (const group of groupsOf(steps)) {
    const pending = group.filter(({ state }) => state !== 'done')
    const [first] = pending
    if (first === undefined) continue
    stopIfAsked(context)
    await runners[first.class](context, subject, progress, pending, how)
  }
}

/** Steps that share a number of group, in order. */
export function groupsOf(steps: readonly StepRow[]): readonly (readonly StepRow[])[] {
  const groups = new Map<number, StepRow[]>()
  for (const step of steps) {
    const group = groups.get(step.group)
    if (group === undefined) groups.set(step.group, [step])
    else group.push(step)
  }
  return [...groups.values()]
}

type Runner = (
  context: RunContext,
  subject: Subject,
  progress: StepProgress,
  pending: readonly StepRow[],
  how: GroupOptions,
) => Promise<void>

const runners: Readonly<Record<StepRow['class'], Runner>> = {
  transactional: runTransaction,
  standalone: async (context, subject, progress, pending, how) => {
    for (const step of pending) await runStandalone(context, subject, progress, step, how)
  },
  batched: async (context, subject, progress, pending, { marks }) => {
    await marks.write(context)
    for (const step of pending) await runBatches(context, subject, progress, step)
  },
}

async function runTransaction(
  context: RunContext,
  subject: Subject,
  progress: StepProgress,
  pending: readonly StepRow[],
  { marks }: GroupOptions,
): Promise<void> {
  const { dialect, place } = context.database
  const written = pending.flatMap((step) => dialect.journal.setStepState(place, step, 'done', {}))
  for (const step of pending) tell(context, progress, step)
  try {
    await withRetries(context, subject, async () => {
      await runSteps(context, subject, pending, [...marks.pending, ...written])
    })
    marks.take()
  } catch (error) {
    throw error instanceof DriverError ? statementError(context, subject, pending[error.index], error) : error
  }
  for (const step of pending) mark(progress, step, 'done')
}

/**
 * Alone on the wire, without timeouts: the session has none, only groups do. `intent` is committed first, so that
 * nobody ever has to guess whether it began.
 */
async function runStandalone(
  context: RunContext,
  subject: Subject,
  progress: StepProgress,
  step: StepRow,
  { unseen, marks, ending }: GroupOptions,
): Promise<void> {
  const { clock } = context
  const { connection, dialect, place, ownSession } = context.database
  if ((await settleStep(context, subject, step, unseen)) === 'done') {
    mark(progress, step, 'done')
    return
  }
  tell(context, progress, step)
  const done = dialect.journal.setStepState(place, step, 'done', {})
  // Where nobody could tell later whether it was done, it is recorded at once.
  const canWait = !dialect.transactionalDdl && ownSession && step.doneProbe !== null
  let isMarked = false
  let isAnnounced = marks.takeAnnounced(step.number)
  try {
    await withRetries(context, subject, async () => {
      const beganMs = clock.now()
      // With what records it in one transaction, it was done or never begun: there is nothing to guess.
      if (ownSession && !isAnnounced) {
        await record(context, [...marks.pending, ...dialect.journal.setStepState(place, step, 'intent', {})])
        marks.take()
      }
      isAnnounced = false
      if (ownSession) mark(progress, step, 'intent')
      try {
        const along = canWait
          ? alongWith(context, progress, step, [...marks.pending, ...done], ending, beganMs)
          : undefined
        await runAlone(context, subject, step, along?.statements ?? (canWait ? [] : done))
        along?.written(marks)
        isMarked = along !== undefined
      } catch (error) {
        const refused = error instanceof DriverError || (error instanceof RunError && error.code === 'copies')
        if (!refused || connection.lost) throw error
        await clearAway(context, subject, step)
        await record(context, dialect.journal.setStepState(place, step, 'failed', { error: error.message }))
        mark(progress, step, 'failed')
        throw error
      }
    })
  } catch (error) {
    throw error instanceof DriverError ? statementError(context, subject, step, error) : error
  }
  if (canWait && !isMarked) marks.keep(done)
  mark(progress, step, 'done')
}

/** The last key is written in the transaction of its batch, so no row is done twice and none is left out. */
async function runBatches(
  context: RunContext,
  subject: Subject,
  progress: StepProgress,
  step: StepRow,
): Promise<void> {
  const { clock, report } = context
  const began = clock.now()
  tell(context, progress, step)
  let rowsDone = 0
  // One that was taken back begins anew.
  for (let cursor = step.state === 'planned' ? null : step.cursor; ;) {
    stopIfAsked(context)
    const batch = await runBatch(context, subject, step, cursor)
    if (batch.count === 0) break
    cursor = batch.last
    rowsDone += batch.count
    progress.set(step.number, { ...step, state: 'intent', cursor })
    report({
      kind: 'batch',
      revision: subject.revision,
      number: step.number,
      count: progress.size,
      rowsDone,
      elapsedMs: clock.now() - began,
    })
  }
  mark(progress, step, 'done')
}

interface Batch {
  readonly count: number
  readonly last: string | null
}

async function runBatch(
  context: RunContext,
  subject: Subject,
  step: StepRow,
  cursor: string | null,
): Promise<Batch> {
  const { connection, dialect, place } = context.database
  try {
    return await withRetries(context, subject, async () => {
      try {
        const begin = beginTransaction(context, subject.settings)
        await connection.run(begin, allOwn(begin))
        const [row] = await askParts(context.database, step.sql, cursor)
        const last = row?.['last']
        const batch = { count: Number(row?.['count'] ?? 0), last: typeof last === 'string' ? last : null }
        const written =
          batch.count === 0 || batch.last === null
            ? dialect.journal.setStepState(place, step, 'done', {})
            : dialect.journal.setStepState(place, step, 'intent', { cursor: batch.last })
        const end = [...written, dialect.commit]
        await connection.run(end, allOwn(end))
        return batch.last === null ? { count: 0, last: null } : batch
      } catch (error) {
        await rollBack(context)
        throw error
      }
    })
  } catch (error) {
    throw error instanceof DriverError ? statementError(context, subject, step, error) : error
  }
}

function mark(progress: StepProgress, step: StepRow, state: StepState): void {
  const current = progress.get(step.number) ?? step
  progress.set(step.number, { ...current, state })
}

function tell(context: RunContext, progress: StepProgress, step: StepRow): void {
  context.report({
    kind: 'statement',
    revision: step.revision,
    number: step.number,
    count: progress.size,
    class: step.class,
    sql: step.sql,
  })
}
