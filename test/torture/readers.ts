import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { runPlan } from '../../src/migrate/migrator.js'
import { openDatabase } from '../../src/migrate/target.js'
import { planOf } from '../migrate/plan-of.js'
import { options, targetOf } from '../migrate/with-database.js'
import { withSession } from '../support/server-role.js'

/** What readers of a table felt of a run that wanted a strong lock on it. */
export interface ReaderLatency {
  readonly lockTimeoutMs: number
  /** How long a transaction kept the table from the run. */
  readonly heldMs: number
  /** How often the run gave way and tried again. */
  readonly retries: number
  readonly reads: number
  readonly worstMs: number
}

/**
 * Holds a table by a transaction that only reads while a run wants to add a column, and measures how long other readers
 * wait. A statement that waits for a strong lock keeps all who come after it waiting, for as long as its `lock_timeout`:
 * https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-LOCK-TIMEOUT
 *
 * @param lockTimeoutMs 0: the run waits for as long as it takes
 */
export async function readersBeside(
  url: string,
  { lockTimeoutMs, heldMs }: { readonly lockTimeoutMs: number; readonly heldMs: number },
): Promise<ReaderLatency> {
  await withSession(url, (client) =>
    client.query('DROP TABLE IF EXISTS visits; CREATE TABLE visits (id int PRIMARY KEY)'),
  )
  let retries = 0
  const over = new AbortController()
  const reading = Promise.all([readUntil(url, over.signal), readUntil(url, over.signal)])
  await withSession(url, async (holder) => {
    await holder.query('BEGIN; SELECT count(*) FROM visits')
    const running = addColumn(url, lockTimeoutMs, () => (retries += 1))
    await sleep(heldMs)
    await holder.query('COMMIT')
    await running
  })
  over.abort()
  const latencies = (await reading).flat()
  return { lockTimeoutMs, heldMs, retries, reads: latencies.length, worstMs: Math.max(...latencies) }
}

async function addColumn(url: string, lockTimeoutMs: number, onRetry: () => void): Promise<void> {
  const target = targetOf(url)
  const database = await openDatabase(
    { ...target, settings: { ...target.settings, lockTimeoutMs } },
    postgresql,
  )
  try {
    const applied = database.state.applied.map(({ revision }) => revision)
    const revision = `visits${applied.length}`
    const plan = planOf('up', applied, [
      { revision, statements: [{ sql: 'ALTER TABLE visits ADD COLUMN page text' }] },
    ])
    const { error } = await runPlan(database, () => plan, {
      ...options,
      allowNonEmpty: true,
      onProgress: ({ kind }) => {
        if (kind === 'retry') onRetry()
      },
    })
    if (error !== undefined) throw error
  } finally {
    await database.close()
  }
}

/** Reads again and again, and gives how long each took in milliseconds. */
async function readUntil(url: string, over: AbortSignal): Promise<readonly number[]> {
  return withSession(url, async (client: Client) => {
    const latencies: number[] = []
    while (!over.aborted) {
      const began = performance.now()
      await client.query('SELECT count(*) FROM visits')
      latencies.push(performance.now() - began)
      await sleep(5)
    }
    return latencies
  })
}
