import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { TortureClient, type Ending } from './client.js'
import type { HistoryFile } from './history.js'
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

/** A database that they meet in. */
export interface MeetingPlace {
  /** The URL that the nth of them is given: the database's own, that of a pooler, or of one of several nodes. */
  url(client: number): string
  /** How often each data change was run: by its text. */
  tally(): Promise<ReadonlyMap<string, number>>
  /** How many rows `users` has, and the sum of `n`. */
  rows(): Promise<{ readonly rows: number; readonly n: number }>
  drop(): Promise<void>
}

/** Where they meet: revisions, and a new database for each round. */
export interface Meeting {
  readonly history: readonly HistoryFile[]
  newDatabase(): Promise<MeetingPlace>
}

/** Lets eight processes apply the same revisions to an empty database at once, so many times. */
export async function crowd(meeting: Meeting, rounds: number): Promise<CrowdCounts> {
  const clients = await Promise.all(Array.from({ length: crowdSize }, () => TortureClient.start()))
  try {
    return await inTemporaryFolder(async (cwd) => {
      await writeHistory(cwd, meeting.history)
      const [work, after]: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds; round += 1) {
        const times = await one(clients, meeting, cwd)
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
  { history, newDatabase }: Meeting,
  cwd: string,
): Promise<{ readonly workMs: number; readonly afterMs: number }> {
  const place = await newDatabase()
  const runs = await Promise.all(clients.map((client, i) => timed(client, { cwd, url: place.url(i) })))
  for (const { ending } of runs) {
    if (ending?.code !== 'done')
      throw new CrowdFailure(`a run ended with ${ending?.code ?? 'nothing'}: ${ending?.message ?? ''}`)
  }
  const workers = runs.filter(({ ending }) => ending?.revisions !== 0)
  const [worker] = workers
  if (worker === undefined || workers.length > 1 || worker.ending?.revisions !== history.length) {
    throw new CrowdFailure(`not one did it all: ${runs.map(({ ending }) => ending?.revisions).join(', ')}`)
  }
  const tally = await place.tally()
  const wrong = history.filter(({ revision }) => tally.get(`${revision} up`) !== 1)
  if (wrong.length > 0)
    throw new CrowdFailure(`not run once: ${wrong.map(({ revision }) => revision).join(', ')}`)
  const sum = await place.rows()
  if (sum.rows !== 300 || sum.n !== 300) throw new CrowdFailure(`rows: ${JSON.stringify(sum)}`)
  await place.drop()
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
