import type { StepRow } from '../dialects/journal.js'
import { DriverError } from '../drivers/driver.js'
import { runErrorOf } from './attempt.js'
import { withRetries } from './retry.js'
import { assertLock, inTransaction, record, type RunContext } from './run-context.js'
import { groupsOf, type StepProgress } from './run-groups.js'
import type { Subject } from './subject.js'

/** The first step that has had an effect which cannot be taken back. */
export function irreversibleStep(progress: StepProgress): StepRow | undefined {
  return [...progress.values()].find((step) => hasEffect(step) && step.undo === null)
}

/**
 * Takes back what was done of a half-run revision, in reverse, one transaction for each group, and then its row: a
 * way up that failed leaves no trace, a way down leaves the revision applied.
 *
 * @throws RunError when a statement fails; what it has not taken back stays in the journal
 */
export async function undoSteps(
  context: RunContext,
  subject: Subject,
  progress: StepProgress,
): Promise<void> {
  const { dialect, place } = context.database
  const groups = groupsOf([...progress.values()].filter(hasEffect)).toReversed()
  for (const [index, group] of groups.entries()) {
    context.report({ kind: 'undo', revision: subject.revision, number: index + 1, count: groups.length })
    const statements = group.toReversed().flatMap(({ undo }) => undo ?? [])
    const marks = group.map((step) => dialect.journal.setStepState(place, step, 'planned', {}))
    try {
      await withRetries(context, subject.revision, async () => {
        await assertLock(context)
        await inTransaction(context, subject.settings, [...statements, ...marks])
      })
    } catch (error) {
      if (!(error instanceof DriverError)) throw error
      throw runErrorOf(context.database, error, `Revision ${subject.revision} cannot be undone`, {
        revision: subject.revision,
      })
    }
    for (const step of group) progress.set(step.number, { ...step, state: 'planned' })
  }
  await record(
    context,
    subject.direction === 'up'
      ? [dialect.journal.deleteRevision(place, subject.revision)]
      : [
          dialect.journal.deleteSteps(place, subject.revision),
          dialect.journal.setStatus(place, subject.revision, 'applied', 0),
        ],
  )
}

/** Done, or batches of it are. */
function hasEffect(step: StepRow): boolean {
  return step.state === 'done' || (step.class === 'batched' && step.cursor !== null)
}
