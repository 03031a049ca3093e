import type { StepRow } from '../dialects/journal.js'
import { DriverError } from '../drivers/driver.js'
import type { Plan } from '../plan/plan.js'
import type { Alternative, StatementWays } from '../steps/statement.js'
import type { DatabaseErrorKind } from '../dialects/dialect.js'
import { kindOf } from './attempt.js'
import type { Database } from './database.js'
import { RunError } from './errors.js'
import { record } from './record.js'
import { beginTransaction, inTransaction, rollBack, type RunContext } from './run-context.js'
import { operationAt, plannedSubject, type Subject } from './subject.js'

/**
 * Runs a statement that stands alone, then records it: by the gentlest way that the server can go. Where the session is not the
 * run's own it gets a transaction, with what records it: there it could neither be given settings nor kept from running after
 * another run has taken over. One that an earlier run began may be done: where the server refuses it for that, it is recorded.
 *
 * @throws DriverError of the statement; RunError `needs-session` where the server does not let it into a transaction, `copies` where
 *   it would copy a table and nobody allows it
 */
export async function runAlone(
  context: RunContext,
  subject: Subject,
  step: Pick<StepRow, 'sql' | 'ways' | 'pointers'> & Partial<Pick<StepRow, 'state'>>,
  written: readonly string[] = [],
): Promise<void> {
  const { ways, sql } = step
  const tries: readonly Alternative[] = [
    { sql, ...(ways?.unless === undefined ? {} : { unless: ways.unless }) },
    ...(ways?.alternatives ?? []),
  ]
  for (const [at, each] of tries.entries()) {
    await refuseUnlessAllowed(context, subject, step, each)
    try {
      await runOne(context, subject, each.sql, ways?.session, written)
      return
    } catch (error) {
      if (!(error instanceof DriverError)) throw error
      const kind = kindOf(context.database, error)
      const next = tries[at + 1]
      if (next === undefined && kind === 'no-such-right' && isRepeated(step)) {
        if (written.length > 0) await record(context, written)
        return
      }
      if (next === undefined || !nextIsTried.has(kind)) throw error
      const said = error.message.replace(/\.$/, '')
      context.report({ kind: 'note', text: `${said}: next it is tried with ${lastLine(next.sql)}` })
    }
  }
}

const nextIsTried: ReadonlySet<DatabaseErrorKind> = new Set<DatabaseErrorKind>([
  'no-such-way',
  'no-such-right',
])

/** May it have run before, and does the server tell so? */
function isRepeated({ ways, state }: Partial<Pick<StepRow, 'ways' | 'state'>>): boolean {
  return state === 'intent' && ways?.refusedOnceDone === true
}

async function runOne(
  context: RunContext,
  subject: Subject,
  sql: string,
  session: StatementWays['session'],
  written: readonly string[],
): Promise<void> {
  const { connection, dialect, ownSession } = context.database
  const [on, off] = [session?.on ?? [], session?.off ?? []]
  if (ownSession) {
    await connection.run([...dialect.beforeAlone(subject.settings), ...on])
    if (!dialect.transactionalDdl && off.length === 0 && written.length > 0) {
      await runRecorded(context, sql, written)
      return
    }
    try {
      await connection.run([sql])
    } finally {
      // A session that is gone has taken its settings along.
      if (off.length > 0 && !connection.lost) await connection.run(off)
    }
    if (written.length > 0) await record(context, written)
    return
  }
  const name = dialect.outsideTransaction(sql)
  if (name !== undefined) throw needsSession(subject, name, sql)
  const settings = { ...subject.settings, statementTimeoutMs: 0 }
  await inTransaction(context, settings, [...on, sql, ...off], written)
}

/**
 * The statement with what records it right behind it, in one round trip where the driver can. What fails of the recording alone is
 * recorded once more by itself: the statement was done.
 */
async function runRecorded(context: RunContext, sql: string, written: readonly string[]): Promise<void> {
  const { connection, dialect, settings } = context.database
  const end = [...beginTransaction(context, settings), ...written, dialect.commit]
  try {
    await connection.run([sql, ...end], { leading: 0, trailing: end.length })
  } catch (error) {
    if (!(error instanceof DriverError) || error.index === 0) throw error
    await rollBack(context)
    await record(context, written)
  }
}

/** @throws RunError `copies` */
async function refuseUnlessAllowed(
  context: RunContext,
  subject: Subject,
  { pointers }: Pick<StepRow, 'pointers'>,
  { sql, unless }: Alternative,
): Promise<void> {
  if (unless === undefined || context.allowCopy) return
  const rows = await context.database.connection.query(unless.sql)
  if (rows.length === 0) return
  const { revision } = subject
  throw new RunError(
    'copies',
    `Revision ${revision} would copy a table. This must hold and does not: ${unless.sentence}`,
    {
      revision,
      ...(pointers.length === 0 ? {} : { operation: operationAt(subject, pointers) }),
      statement: sql,
      help: unless.help,
    },
  )
}

/** What a statement asks of the server stands at its end. */
function lastLine(sql: string): string {
  return sql.split('\n').at(-1)?.trim() ?? sql
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
