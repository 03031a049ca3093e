import type { StepRow } from '../dialects/journal.js'
import type { Plan } from '../plan/plan.js'
import type { Database } from './database.js'
import { RunError } from './errors.js'
import { record } from './record.js'
import { inTransaction, type RunContext } from './run-context.js'
import { operationAt, plannedSubject, type Subject } from './subject.js'

/**
 * Runs a statement that stands alone, then records it. Where the session is not the run's own it gets a transaction, with what
 * records it: there it could neither be given settings nor kept from running after another run has taken over.
 *
 * @throws DriverError of the statement; RunError `needs-session` where the server does not let it into a transaction
 */
export async function runAlone(
  context: RunContext,
  subject: Subject,
  sql: string,
  written: readonly string[] = [],
): Promise<void> {
  const { connection, dialect, ownSession } = context.database
  if (ownSession) {
    await connection.run(dialect.beforeAlone(subject.settings))
    await connection.run([sql])
    if (written.length > 0) await record(context, written)
    return
  }
  const name = dialect.outsideTransaction(sql)
  if (name !== undefined) throw needsSession(subject, name, sql)
  const settings = { ...subject.settings, statementTimeoutMs: 0 }
  await inTransaction(context, settings, [sql], written)
}

/**
 * Refuses a plan that could not be run to its end, before any of it is.
 *
 * @throws RunError `needs-session`
 */
export function refuseWithoutSession(database: Database, plan: Plan): void {
  for (const revision of plan.revisions) {
    const steps = revision.statements.map(({ sql, operations }) => ({ sql, pointers: operations }))
    refuseSteps(database, plannedSubject(revision, database.settings), steps)
  }
}

/** The same for what is open of a revision that an earlier run began, over another connection. @throws RunError */
export function refuseSteps(
  { dialect, ownSession }: Database,
  subject: Subject,
  steps: readonly Pick<StepRow, 'sql' | 'pointers'>[],
): void {
  if (ownSession) return
  for (const { sql, pointers } of steps) {
    const name = dialect.outsideTransaction(sql)
    if (name !== undefined) throw needsSession(subject, name, sql, pointers)
  }
}

function needsSession(
  subject: Subject,
  name: string,
  statement: string,
  pointers: StepRow['pointers'] = [],
): RunError {
  return new RunError(
    'needs-session',
    `Revision ${subject.revision} has a ${name}, which runs outside of transactions, and the URL leads to a pooler`,
    {
      revision: subject.revision,
      ...(pointers.length === 0 ? {} : { operation: operationAt(subject, pointers) }),
      statement,
      help: 'Give the URL of the server itself. Where the pooler keeps sessions, say so: lock: session. Else write transaction: single in the revision, or leave concurrently out.',
    },
  )
}
