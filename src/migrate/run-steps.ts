import type { StepRow } from '../dialects/journal.js'
import { DriverError } from '../drivers/driver.js'
import { loadRows } from './load-rows.js'
import { beginTransaction, inTransaction, rollBack, type RunContext } from './run-context.js'
import type { Subject } from './subject.js'

/**
 * Runs steps and what records them in one transaction: in one round trip, or, where rows of files are streamed into some
 * of them, piece by piece. After a failure the session stands outside any transaction.
 *
 * @throws DriverError whose index counts the steps, negative for what begins the transaction; RunError of `loadRows`
 */
export async function runSteps(
  context: RunContext,
  subject: Subject,
  steps: readonly StepRow[],
  bookkeeping: readonly string[],
): Promise<void> {
  if (steps.every(({ rows }) => rows === null)) {
    const statements = steps.map(({ sql }) => sql)
    await inTransaction(context, subject.settings, statements, bookkeeping)
    return
  }
  const { connection, dialect } = context.database
  const begin = beginTransaction(context, subject.settings)
  let statements: string[] = [...begin]
  let next = -begin.length
  const flush = async (): Promise<void> => {
    const [now, first] = [statements, next]
    statements = []
    await at(first, () => connection.run(now))
    next = first + now.length
  }
  try {
    for (const step of steps) {
      const { rows } = step
      if (rows === null) {
        statements.push(step.sql)
        continue
      }
      await flush()
      await at(next, () => loadRows(context, subject, step, rows))
      next += 1
    }
    statements.push(...bookkeeping, dialect.commit)
    await flush()
  } catch (error) {
    await rollBack(context)
    throw error
  }
}

/** Counts the index of an error from the first of all statements. */
async function at(first: number, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof DriverError)) throw error
    throw new DriverError(error.server, error.index + first, error.sql)
  }
}
