import type { StepRow } from '../dialects/journal.js'
import { DriverError } from '../drivers/driver.js'
import { runErrorOf } from './attempt.js'
import { withRetries } from './retry.js'
import { runAlone } from './run-alone.js'
import { inTransaction, type RunContext } from './run-context.js'
import type { StepProgress } from './run-groups.js'
import type { Subject } from './subject.js'

/** The first step that has had an effect which cannot be taken back. */
export function irreversibleStep(progress: StepProgress): StepRow | undefined {
  return [...progress.values()].find((step) => hasEffect(step) && step.undo === null)
}

/**
 * Takes back what was done of a half-run revision, in reverse, and its row with it: a way up that failed leaves no trace, a way
 * down leaves the revision applied. All in one transaction where the server has changes of the schema in one; else step by step,
 * each recorded as begun before and as planned after, so that whoever is cut off is taken back further, or finished.
 *
 * @throws RunError when a statement fails; of one transaction then nothing was taken back
 */
export async function undoSteps(
  context: RunContext,
  subject: Subject,
  progress: StepProgress,
): Promise<void> {
  const { dialect, place } = context.database
  const done = [...progress.values()].filter(hasEffect)
  context.report({ kind: 'undo', revision: subject.revision, statements: done.length })
  const bookkeeping =
    subject.direction === 'up'
      ? dialect.journal.deleteRevision(place, subject.revision)
      : [
          dialect.journal.deleteSteps(place, subject.revision),
          ...dialect.journal.setStatus(place, subject.revision, 'applied', 0),
        ]
  const backwards = done.toReversed()
  try {
    if (dialect.transactionalDdl) {
      const statements = backwards.flatMap(({ undo }) => undo ?? [])
      await withRetries(context, subject, () =>
        inTransaction(context, subject.settings, statements, bookkeeping),
      )
      return
    }
    for (const step of backwards) {
      await (step.class === 'standalone' ? undoAlone : undoTogether)(context, subject, step)
      progress.set(step.number, { ...step, state: 'planned' })
    }
    await inTransaction(context, subject.settings, [], bookkeeping)
  } catch (error) {
    if (!(error instanceof DriverError)) throw error
    throw runErrorOf(context.database, error, `Revision ${subject.revision} cannot be undone`, {
      revision: subject.revision,
    })
  }
}

/** By a statement that stands alone as the step did; the catalog tells later whether it was. */
async function undoAlone(context: RunContext, subject: Subject, step: StepRow): Promise<void> {
  const { dialect, place } = context.database
  if (step.undo === null || step.undo.length === 0) return
  await withRetries(context, subject, () =>
    inTransaction(context, subject.settings, [], dialect.journal.setStepState(place, step, 'intent', {})),
  )
  for (const sql of step.undo) {
    // What was done is undone at any cost.
    const undo = { sql, ways: null, pointers: step.pointers }
    await withRetries(context, subject, () => runAlone(context, subject, undo))
  }
  await inTransaction(context, subject.settings, [], dialect.journal.setStepState(place, step, 'planned', {}))
}

/** Rows go back in the transaction that records it, whatever it once was: statements that change the schema stand alone. */
async function undoTogether(context: RunContext, subject: Subject, step: StepRow): Promise<void> {
  const { dialect, place } = context.database
  await withRetries(context, subject, () =>
    inTransaction(
      context,
      subject.settings,
      step.undo ?? [],
      dialect.journal.setStepState(place, step, 'planned', {}),
    ),
  )
}

/** Done, or batches of it are. */
function hasEffect(step: StepRow): boolean {
  return (
    step.state === 'done' || (step.class === 'batched' && step.cursor !== null && step.state !== 'planned')
  )
}
