import type { StepRow } from '../dialects/journal.js'
import { DriverError } from '../drivers/driver.js'
import { runErrorOf } from './attempt.js'
import { runAlone } from './run-alone.js'
import type { RunContext } from './run-context.js'
import type { Subject } from './subject.js'

/** Removes what a failed attempt leaves behind, each statement alone: an invalid index goes concurrently too. */
export async function clearAway(context: RunContext, subject: Subject, step: StepRow): Promise<void> {
  try {
    for (const sql of step.cleanup)
      await runAlone(context, subject, { sql, ways: null, pointers: step.pointers })
  } catch (error) {
    if (!(error instanceof DriverError)) throw error
    throw runErrorOf(
      context.database,
      error,
      `Revision ${subject.revision}: what a failed statement left behind cannot be cleared away`,
      {
        revision: subject.revision,
      },
    )
  }
}
