import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { dropServerDatabase, runOnce } from '../support/postgres-databases.js'
import type { PostgresServer } from '../support/postgres-server.js'
import { TortureClient, type Ending } from './client.js'
import { crowdHistory } from './crowd-history.js'
import { queryOnce, readTally } from './database.js'
import { writeHistory } from './history.js'

/** How many run the same command at once. */
export const crowdSize = 8

/** What came of it. */
export interface CrowdCounts {
  readonly rounds: number
  /** The longest that the one took which did the work, from its connection on. */
  readonly longestWorkMs: number
  /** The longest that another one was still there when the work was done. */
  readonly longestAfterMs: number
}

/** Not one did all of it, or something was done twice. */
export class CrowdFailure extends Error {
  override readonly name = 'CrowdFailure'
}

/** Lets eight processes apply the same revisions to an empty database at once, so many times. `through` leads to a database. */
export async function crowd(
  server: PostgresServer,
  through: (url: string) => string,
  rounds: number,
): Promise<CrowdCounts> {
  const clients = await Promise.all(Array.from({ length: crowdSize }, () => TortureClient.start()))
  try {
    return await inTemporaryFolder(async (cwd) => {
      await writeHistory(cwd, crowdHistory)
      const [work, after]: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds; round += 1) {
        const times = await one(clients, server, through, cwd)
        work.push(times.workMs)
        after.push(times.afterMs)
      }
      return { rounds, longestWorkMs: Math.max(...work), longestAfterMs: Math.max(...after) }
    })
  } finally {
    for (const client of clients) client.kill()
  }
}

async function one(
  clients: readonly TortureClient[],
  server: PostgresServer,
  through: (url: string) => string,
  cwd: string,
): Promise<{ readonly workMs: number; readonly afterMs: number }> {
  const database = await server.createDatabase()
  const { url } = database
  await runOnce(url, 'CREATE TABLE tally (what text NOT NULL)')
  const runs = await Promise.all(clients.map((client) => timed(client, { cwd, url: through(url) })))
  for (const { ending } of runs) {
    if (ending?.code !== 'done')
      throw new CrowdFailure(`a run ended with ${ending?.code ?? 'nothing'}: ${ending?.message ?? ''}`)
  }
  const workers = runs.filter(({ ending }) => ending?.revisions !== 0)
  const [worker] = workers
  if (worker === undefined || workers.length > 1 || worker.ending?.revisions !== crowdHistory.length) {
    throw new CrowdFailure(`not one did it all: ${runs.map(({ ending }) => ending?.revisions).join(', ')}`)
  }
  const tally = await readTally(queryOnce(url))
  const wrong = crowdHistory.filter(({ revision }) => tally.get(`${revision} up`) !== 1)
  if (wrong.length > 0)
    throw new CrowdFailure(`not run once: ${wrong.map(({ revision }) => revision).join(', ')}`)
  const [sum] = await runOnce(url, 'SELECT count(*)::int AS rows, sum(n)::int AS n FROM users')
  if (JSON.stringify(sum) !== '{"rows":300,"n":300}') throw new CrowdFailure(`rows: ${JSON.stringify(sum)}`)
  // A pooler would keep its sessions with each of the databases.
  await dropServerDatabase(server.url('postgres'), database)
  const last = Math.max(...runs.map(({ endedMs }) => endedMs))
  return { workMs: worker.endedMs - worker.connectedMs, afterMs: last - worker.endedMs }
}

async function timed(
  client: TortureClient,
  order: { readonly cwd: string; readonly url: string },
): Promise<{ readonly ending: Ending | undefined; readonly connectedMs: number; readonly endedMs: number }> {
  let connectedMs = performance.now()
  const ending = await client.run({ ...order, direction: 'up', stays: true }, () => {
    connectedMs = performance.now()
  })
  return { ending, connectedMs, endedMs: performance.now() }
}
