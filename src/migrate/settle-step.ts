import type { StepRow } from '../dialects/journal.js'
import { askStep, type StepStanding } from './ask-step.js'
import { attempt } from './attempt.js'
import { clearAway } from './clear-away.js'
import { RunError } from './errors.js'
import { runAlone } from './run-alone.js'
import { record } from './record.js'
import type { RunContext } from './run-context.js'
import { operationAt, type Subject } from './subject.js'

/**
 * What a person says of a statement whose end nobody saw: it had its effect (`done`), it may run `again`, or what it did
 * stays as it is (`left`), where its revision is given up.
 */
export type Unseen = 'done' | 'again' | 'left'

/**
 * Where a standalone step stands that an earlier run began. The session that ran it is over, or its lock would still
 * be held; so the catalog's answer is final. One that the server refused may run again. A person is asked only where the
 * catalog has no answer.
 *
 * @throws RunError `half-run` where neither the catalog nor a person has an answer
 */
export async function settleStep(
  context: RunContext,
  subject: Subject,
  step: StepRow,
  unseen: Unseen | undefined,
): Promise<'done' | 'planned'> {
  const { dialect, place } = context.database
  if (step.state === 'done' || step.state === 'planned') return step.state
  const decision = decided(await askStep(context.database, step))
  if (decision === 'done') {
    await record(context, dialect.journal.setStepState(place, step, 'done', {}))
    return 'done'
  }
  if (decision === 'again') await clearAway(context, subject, step)
  return 'planned'

  function decided(answer: StepStanding): Unseen {
    if (answer.kind === 'done') return 'done'
    // The server refused it, and nothing more is known: who says that it is done wants to go on without it.
    if (step.doneProbe === null && unseen !== undefined) return unseen
    if (answer.kind === 'before' || answer.kind === 'partly') return 'again'
    if (unseen === undefined) throw undecided(subject, step, answer)
    return unseen
  }
}

/**
 * The same for a revision that is taken back. A statement that was cut off halfway through its effect is run to its end,
 * as only what is done whole can be undone.
 */
export async function settleForUndo(
  context: RunContext,
  subject: Subject,
  step: StepRow,
  unseen: Unseen | undefined,
): Promise<'done' | 'planned'> {
  const { dialect, place } = context.database
  if (step.state === 'done' || step.state === 'planned') return step.state
  if ((await askStep(context.database, step)).kind !== 'partly')
    return settleStep(context, subject, step, unseen)
  // Where a change of the schema is all or nothing by itself, one that the server refused left nothing.
  if (step.state === 'failed' && !dialect.transactionalDdl) return 'planned'
  await attempt(
    context.database,
    `Revision ${subject.revision}: a statement cannot be brought to its end`,
    () => runAlone(context, subject, step, dialect.journal.setStepState(place, step, 'done', {})),
  )
  return 'done'
}

/** Nobody knows; with both states, and what is there instead, where the catalog was asked. */
function undecided(
  subject: Subject,
  step: StepRow,
  standing: Extract<StepStanding, { kind: 'neither' | 'unknown' }>,
): RunError {
  const operation = operationAt(subject, step.pointers)
  const details = { revision: subject.revision, operation, statement: step.sql }
  const answers =
    'aludel repair --mark-done goes on behind the statement, aludel repair --retry runs it again, aludel repair --abandon takes the revision back.'
  if (standing.kind === 'unknown') {
    return new RunError(
      'half-run',
      `Revision ${subject.revision} stopped in the middle of a statement, and nobody saw how it ended`,
      {
        ...details,
        help: `Look whether the statement had its effect, and say so: ${answers} A done_when beside SQL that runs outside a transaction lets the database answer.`,
      },
    )
  }
  const { after, before, found } = standing
  return new RunError(
    'half-run',
    `Revision ${subject.revision} stopped in the middle of a statement, and the database is neither as before it nor as after it`,
    {
      ...details,
      notes: [`before it: ${before}`, `after it: ${after}`, `found: ${found}`],
      help: `Put it into one of the two states and run the command again; or decide: ${answers}`,
    },
  )
}
