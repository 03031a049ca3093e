import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { runOnce } from '../support/postgres-databases.js'
import type { PostgresServer } from '../support/postgres-server.js'
import { TortureClient, type Ending } from './client.js'
import { queryOnce, readBookkeeping } from './database.js'
import { TortureFailure, unforeseen } from './failure.js'
import { writeHistory, type HistoryFile } from './history.js'

/** One command over many revisions. */
export interface LongRun {
  readonly revisions: number
  /** From the order to the end: documents read, planned, run. */
  readonly durationMs: number
  /** The most memory that the client had. */
  readonly peakKiB: number
}

/** Each revision makes a table, or changes the last one. */
const operations: readonly ((table: string) => string)[] = [
  (table) => `
  - create_table:
      table: ${table}
      columns:
        - { name: id, type: bigint, primary_key: true }
        - { name: name, type: text, nullable: false }
`,
  (table) => `
  - add_column: { table: ${table}, column: n, type: int, nullable: false, default: 0 }
`,
  (table) => `
  - create_check_constraint: { table: ${table}, name: ck_${table}_n, check: n >= 0 }
`,
  (table) => `
  - create_index: { table: ${table}, columns: [name] }
`,
]

function longHistory(count: number): readonly HistoryFile[] {
  return Array.from({ length: count }, (_, number) => {
    const revision = idOf(number)
    const parent = number === 0 ? 'null' : idOf(number - 1)
    const change = operations[number % operations.length]?.(`t${Math.floor(number / operations.length)}`)
    const header = `revision: ${revision}\nrevises: ${parent}\nmessage: step ${number + 1}\noperations:`
    return { revision, name: `${revision}.yaml`, text: `${header}${change}` }
  })
}

function idOf(number: number): string {
  return `abacus${String(number).padStart(6, '0')}`
}

/**
 * Applies so many revisions by one command. A server can only remember so many locks of a transaction
 * (https://www.postgresql.org/docs/current/runtime-config-locks.html#GUC-MAX-LOCKS-PER-TRANSACTION): a run must not be one.
 * `then` goes on with the same folder and database.
 */
export async function longRun(
  server: PostgresServer,
  count: number,
  then: (cwd: string, url: string) => Promise<void> = () => Promise.resolve(),
): Promise<LongRun> {
  return inTemporaryFolder(async (cwd) => {
    const files = longHistory(count)
    await writeHistory(cwd, files)
    const { url } = await server.createDatabase()
    const run = await one(cwd, url, 'up', count)
    const { applied } = await readBookkeeping(queryOnce(url))
    if (applied.join() !== files.map(({ revision }) => revision).join())
      throw new TortureFailure(`${applied.length} of ${count} revisions are applied`)
    await mustHaveTables(url, Math.ceil(count / operations.length))
    await then(cwd, url)
    return run
  })
}

/** The same, and takes them down again by another command. */
export async function longRunAndBack(
  server: PostgresServer,
  count: number,
): Promise<{ readonly up: LongRun; readonly down: LongRun }> {
  let down: LongRun | undefined
  const up = await longRun(server, count, async (cwd, url) => {
    down = await one(cwd, url, 'down', count)
    await mustHaveTables(url, 0)
  })
  if (down === undefined) throw new TortureFailure('it did not go down')
  return { up, down }
}

async function one(cwd: string, url: string, direction: 'up' | 'down', count: number): Promise<LongRun> {
  const client = await TortureClient.start()
  try {
    await client.ready
    const began = performance.now()
    const ending = await client.run({ cwd, url, direction, stays: true }, () => undefined)
    const durationMs = performance.now() - began
    return { revisions: done(ending, count), durationMs, peakKiB: ending?.peakKiB ?? 0 }
  } finally {
    client.kill()
  }
}

function done(ending: Ending | undefined, count: number): number {
  if (ending?.code !== 'done') throw unforeseen(ending)
  if (ending.revisions !== count)
    throw new TortureFailure(`${ending.revisions} of ${count} revisions were run`)
  return ending.revisions
}

async function mustHaveTables(url: string, count: number): Promise<void> {
  const found = await runOnce(
    url,
    "SELECT FROM pg_catalog.pg_tables WHERE schemaname = 'public' AND tablename ~ '^t[0-9]+$'",
  )
  if (found.length !== count) throw new TortureFailure(`${found.length} tables, not ${count}`)
}
