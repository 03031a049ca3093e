import type { SessionSettings } from '../dialects/dialect.js'
import type { StepRow } from '../dialects/journal.js'
import type { DriverError } from '../drivers/driver.js'
import type { PlannedOperation, PlannedPrecondition, PlannedRevision } from '../plan/plan.js'
import { kindOf, runErrorOf } from './attempt.js'
import { asInterrupted } from './cancel.js'
import type { HalfRun } from './database.js'
import type { FailedOperation, RunError } from './errors.js'
import type { RunContext } from './run-context.js'

/** The revision that is being worked on: what its errors and events need, and its timeouts. */
export interface Subject {
  readonly revision: string
  readonly message: string
  readonly direction: 'up' | 'down'
  /** None where the database's stored steps are all there is. */
  readonly operations: readonly PlannedOperation[]
  readonly preconditions: readonly PlannedPrecondition[]
  readonly settings: SessionSettings
}

export function plannedSubject(planned: PlannedRevision, settings: SessionSettings): Subject {
  return {
    revision: planned.revision,
    message: planned.message,
    direction: planned.direction,
    operations: planned.operations,
    preconditions: planned.preconditions,
    settings: {
      ...settings,
      lockTimeoutMs: planned.lockTimeoutMs ?? settings.lockTimeoutMs,
      statementTimeoutMs: planned.statementTimeoutMs ?? settings.statementTimeoutMs,
    },
  }
}

export function halfRunSubject(halfRun: HalfRun, settings: SessionSettings): Subject {
  return {
    revision: halfRun.revision,
    message: halfRun.row.message,
    direction: halfRun.direction,
    operations: [],
    preconditions: [],
    settings,
  }
}

/** Where an operation stands, as far as it is known. */
export function operationAt(
  subject: Pick<Subject, 'operations'>,
  pointers: readonly string[],
): FailedOperation {
  const pointer = pointers[0] ?? ''
  const planned = subject.operations.find((operation) => operation.pointer === pointer)
  if (planned === undefined) return { pointer }
  return { pointer, summary: planned.summary, file: planned.file, line: planned.line }
}

/** A failed statement with all that its author needs to find and mend it. */
export function statementError(
  context: RunContext,
  subject: Subject,
  step: (Pick<StepRow, 'pointers' | 'sql'> & Partial<Pick<StepRow, 'rows'>>) | undefined,
  error: DriverError,
): RunError {
  if (step === undefined) {
    return runErrorOf(context.database, error, `Revision ${subject.revision} failed`, {
      revision: subject.revision,
    })
  }
  const operation = operationAt(subject, step.pointers)
  const what = operation.summary ?? (operation.pointer === '' ? 'a statement' : operation.pointer)
  const broken =
    kindOf(context.database, error) === 'rows'
      ? subject.preconditions.filter((precondition) => step.pointers.includes(precondition.operation))
      : []
  const failure = runErrorOf(context.database, error, `Revision ${subject.revision} failed at ${what}`, {
    revision: subject.revision,
    operation,
    statement: step.sql,
    ...(error.server.where === undefined || (step.rows ?? null) === null
      ? {}
      : { notes: [`It was at ${error.server.where}`] }),
    ...(broken.length === 0
      ? {}
      : {
          help: broken.map(({ help }) => help).join('\n'),
          problems: broken.map(({ sentence, help }) => ({
            revision: subject.revision,
            operation,
            sentence,
            help,
          })),
        }),
  })
  return asInterrupted(context, failure)
}
