import { postgresql } from '../../src/dialects/postgresql/index.js'
import type { Database } from '../../src/migrate/database.js'
import { RunError } from '../../src/migrate/errors.js'
import { runPlan } from '../../src/migrate/migrator.js'
import type { RunOptions } from '../../src/migrate/run-options.js'
import type { RunResult } from '../../src/migrate/run-result.js'
import { openDatabase, type DatabaseTarget } from '../../src/migrate/target.js'
import type { Plan } from '../../src/plan/plan.js'
import { withUrl } from '../drivers/open-connection.js'
import type { TestDatabase } from '../support/test-database.js'
import { planOf, type RevisionSketch } from './plan-of.js'

export const options: RunOptions = { toolVersion: '1.2.3', lockWaitMs: 60_000, probeTimeoutMs: 60_000 }

export function targetOf(url: string, more: Partial<DatabaseTarget> = {}): DatabaseTarget {
  const applicationName = 'aludel test'
  return {
    connection: { url, connectTimeoutMs: 60_000, applicationName },
    place: { prefix: 'aludel_' },
    settings: { lockTimeoutMs: 100, statementTimeoutMs: 0, applicationName },
    projectName: 'shop',
    names: 'aludel',
    ...more,
  }
}

/** An open database for `work`, closed afterwards. */
export function withDatabase<T>(
  test: TestDatabase,
  work: (database: Database) => Promise<T>,
  more: Partial<DatabaseTarget> = {},
): Promise<T> {
  return withUrl(test, async (url) => {
    const database = await openDatabase(targetOf(url, more), postgresql)
    try {
      return await work(database)
    } finally {
      await database.close()
    }
  })
}

/** One command: opens, runs what is not applied yet of `sketches` (or takes down what is), closes. */
export function run(
  test: TestDatabase,
  direction: 'up' | 'down',
  sketches: readonly RevisionSketch[],
  more: Partial<RunOptions> = {},
): Promise<RunResult> {
  return withDatabase(test, (database) =>
    runPlan(
      database,
      ({ applied }) =>
        pending(
          direction,
          applied.map(({ revision }) => revision),
          sketches,
        ),
      {
        ...options,
        ...more,
      },
    ),
  )
}

export function pending(
  direction: 'up' | 'down',
  applied: readonly string[],
  sketches: readonly RevisionSketch[],
): Plan {
  const chosen = sketches.filter(({ revision }) => applied.includes(revision) === (direction === 'down'))
  return planOf(direction, applied, chosen)
}

/** The RunError that a promise rejects with; anything else fails the test. */
export async function runError(promise: Promise<unknown>): Promise<RunError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof RunError) return error
    throw error
  }
  throw new Error('the promise was fulfilled')
}

/** The user's tables, without bookkeeping. */
export async function tables(test: TestDatabase): Promise<readonly unknown[]> {
  const rows = await test.query(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE 'aludel%' ORDER BY 1",
  )
  return rows.map(({ name }) => name)
}

/** Revisions and their status, as the bookkeeping has them; no bookkeeping is no revisions. */
export async function recorded(test: TestDatabase): Promise<readonly unknown[]> {
  const [found] = await test.query("SELECT to_regclass('aludel_revision') IS NOT NULL AS there")
  if (found?.['there'] !== true) return []
  const rows = await test.query('SELECT revision, status FROM aludel_revision ORDER BY applied_order')
  return rows.map(({ revision, status }) => `${String(revision)} ${String(status)}`)
}
