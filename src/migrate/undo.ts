import type { StepRow } from '../dialects/journal.js'
import { DriverError } from '../drivers/driver.js'
import { runErrorOf } from './attempt.js'
import { withRetries } from './retry.js'
import { inTransaction, type RunContext } from './run-context.js'
import type { StepProgress } from './run-groups.js'
import type { Subject } from './subject.js'

/** The first step that has had an effect which cannot be taken back. */
export function irreversibleStep(progress: StepProgress): StepRow | undefined {
  return [...progress.values()].find((step) => hasEffect(step) && step.undo === null)
}

/**
 * Takes back what was done of a half-run revision, in reverse, and its row with it, all in one transaction: a way up
 * that failed leaves no trace, a way down leaves the revision applied.
 *
 * @throws RunError when a statement fails; then nothing was taken back
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
      ? [dialect.journal.deleteRevision(place, subject.revision)]
      : [
          dialect.journal.deleteSteps(place, subject.revision),
          dialect.journal.setStatus(place, subject.revision, 'applied', 0),
        ]
  try {
    await withRetries(context, subject, async () => {
      await inTransaction(context, subject.settings, [
        ...done.toReversed().flatMap(({ undo }) => undo ?? []),
        ...bookkeeping,
      ])
    })
  } catch (error) {
    if (!(error instanceof DriverError)) throw error
    throw runErrorOf(context.database, error, `Revision ${subject.revision} cannot be undone`, {
      revision: subject.revision,
    })
  }
}

/** Done, or batches of it are. */
function hasEffect(step: StepRow): boolean {
  return step.state === 'done' || (step.class === 'batched' && step.cursor !== null)
}
