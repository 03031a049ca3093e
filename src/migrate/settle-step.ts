import type { StepRow } from '../dialects/journal.js'
import { attempt } from './attempt.js'
import { clearAway } from './clear-away.js'
import { RunError } from './errors.js'
import { isTrue } from './is-true.js'
import { record, type RunContext } from './run-context.js'
import { operationAt, type Subject } from './subject.js'

/** What a person found out about a statement whose end nobody saw: it had its effect, or it may run again. */
export type Unseen = 'done' | 'again'

/**
 * Where a standalone step stands that an earlier run began. The session that ran it is over, or its lock would still
 * be held; so the catalog's answer is final. One that the server refused may run again.
 *
 * @throws RunError `half-run` where neither the catalog nor a person has an answer
 */
export async function settleStep(
  context: RunContext,
  subject: Subject,
  step: StepRow,
  unseen: Unseen | undefined,
): Promise<'done' | 'planned'> {
  const { connection, dialect, place } = context.database
  if (step.state === 'done' || step.state === 'planned') return step.state
  if (await hadEffect()) {
    await record(context, [dialect.journal.setStepState(place, step, 'done', {})])
    return 'done'
  }
  await clearAway(context, subject, step)
  return 'planned'

  async function hadEffect(): Promise<boolean> {
    const { doneProbe } = step
    if (doneProbe !== null) {
      const rows = await attempt(context.database, 'The catalog cannot be asked', () =>
        connection.query(doneProbe),
      )
      return rows.some((row) => Object.values(row).some(isTrue))
    }
    if (step.state === 'failed') return false
    if (unseen !== undefined) return unseen === 'done'
    throw new RunError(
      'half-run',
      `Revision ${subject.revision} stopped in the middle of a statement, and nobody saw how it ended`,
      {
        revision: subject.revision,
        operation: operationAt(subject, step.pointers),
        statement: step.sql,
        help: 'Look whether the statement had its effect, and say so. A done_when beside SQL that runs outside a transaction lets the database answer.',
      },
    )
  }
}
