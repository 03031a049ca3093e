import { DriverError } from '../drivers/driver.js'
import type { PlannedRevision } from '../plan/plan.js'
import { recordApplied, recordReverted } from './new-row.js'
import { planSteps } from './plan-steps.js'
import { checkBefore } from './preconditions.js'
import { withRetries } from './retry.js'
import type { RunContext } from './run-context.js'
import { runSteps } from './run-steps.js'
import { plannedSubject, statementError } from './subject.js'

/**
 * A revision that is one transaction: its statements and its row commit together, in one round trip.
 *
 * @throws RunError that names the statement; nothing of the revision is left
 */
export async function runAtomic(
  context: RunContext,
  planned: PlannedRevision,
  guarded: boolean,
): Promise<void> {
  const { dialect, place } = context.database
  const subject = plannedSubject(planned, context.database.settings)
  const steps = planSteps(planned, dialect, guarded)
  const bookkeeping =
    planned.direction === 'up'
      ? recordApplied(planned, context.toolVersion, dialect, place)
      : recordReverted(planned, dialect, place)
  await checkBefore(context, subject)
  try {
    await withRetries(context, subject, async () => {
      await runSteps(context, subject, steps, bookkeeping)
    })
  } catch (error) {
    throw error instanceof DriverError ? statementError(context, subject, steps[error.index], error) : error
  }
}
