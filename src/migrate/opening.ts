import type { StepRow } from '../dialects/journal.js'
import type { Plan, PlannedRevision } from '../plan/plan.js'
import { newRow, recordReverting } from './new-row.js'
import { planSteps } from './plan-steps.js'
import { isAskedToStop, type RunContext } from './run-context.js'

/** How a revision that is not one transaction begins: its row and all its steps are recorded before the first of them runs. */
export interface Opening {
  readonly steps: readonly StepRow[]
  /** The step that is recorded as begun together with the rest. */
  readonly announced: number | undefined
  /** What records it. */
  readonly statements: readonly string[]
}

/** The beginning of a revision that nothing is recorded of yet. */
export function openingOf(
  { database, toolVersion }: RunContext,
  planned: PlannedRevision,
  guarded: boolean,
): Opening {
  const { dialect, place, ownSession } = database
  const steps = planSteps(planned, dialect, guarded)
  const [first] = steps
  // What stands alone and comes first is recorded as begun together with the rest.
  const announced =
    !dialect.transactionalDdl && ownSession && first?.class === 'standalone' && first.doneProbe !== null
      ? first.number
      : undefined
  const rows = steps.map((step) => (step.number === announced ? { ...step, state: 'intent' as const } : step))
  const statements = [
    ...(planned.direction === 'up'
      ? [
          dialect.journal.insertRevision(place, {
            ...newRow(planned, toolVersion, 'applying'),
            durationMs: 0,
          }),
        ]
      : recordReverting(planned, dialect, place)),
    ...dialect.journal.insertSteps(place, rows),
  ]
  return { steps, announced, statements }
}

/**
 * The beginning of the revision behind that at `index`, where it may be recorded with the end of the one before it: where almost every
 * revision begins so, nothing stands between the two, and nothing is asked of the rows in between.
 */
export function openingAfter(
  context: RunContext,
  { revisions, exchanges }: Plan,
  index: number,
  guarded: boolean,
): Opening | undefined {
  const [revision, next] = revisions.slice(index, index + 2)
  if (context.database.dialect.transactionalDdl || isAskedToStop(context)) return undefined
  if (next === undefined || next.atomic || next.preconditions.some(({ ask }) => ask === 'revision')) {
    return undefined
  }
  if (exchanges.some(({ after }) => after === revision?.revision)) return undefined
  return openingOf(context, next, guarded)
}

/** Takes a beginning back that no statement followed. */
export function withdrawOpening(
  { database: { dialect, place } }: RunContext,
  { revision, direction }: PlannedRevision,
): readonly string[] {
  return direction === 'up'
    ? dialect.journal.deleteRevision(place, revision)
    : [
        dialect.journal.deleteSteps(place, revision),
        ...dialect.journal.setStatus(place, revision, 'applied', 0),
      ]
}
