import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { runOnce } from '../support/postgres-databases.js'
import type { PostgresServer } from '../support/postgres-server.js'
import { randomSource, type Random } from '../support/random-source.js'
import { TortureClient, type Ending } from './client.js'
import { pictureOf, readBookkeeping, readTally, type Bookkeeping, type Standing } from './database.js'
import { history, writeHistory } from './history.js'

/** How runs are interrupted: by what is killed, and by what becomes of the documents before the next run. */
export type Interruption = 'client' | 'backend' | 'server' | 'edited' | 'gone'
export const interruptions: readonly Interruption[] = ['client', 'backend', 'server', 'edited', 'gone']

/** What came of it. */
export interface TortureCounts {
  readonly interrupted: number
  /** Where the interrupted runs left the database. */
  readonly left: Readonly<Record<Standing, number>>
  /** How often the whole history was up, or down again, and compared with an undisturbed run. */
  readonly compared: number
}

/** A difference to an undisturbed run, or an ending that nobody foresaw. */
export class TortureFailure extends Error {
  override readonly name = 'TortureFailure'
}

/** Interrupts `count` runs of a history, up and down, at random moments; the same command is run again each time. */
export async function torture(
  server: PostgresServer,
  interruption: Interruption,
  count: number,
  seed: number,
): Promise<TortureCounts> {
  return inTemporaryFolder(async (cwd) => {
    await writeHistory(cwd)
    const calm = new Torture(server, cwd, await newDatabase(server), interruption, randomSource(seed))
    const run = new Torture(server, cwd, await newDatabase(server), interruption, randomSource(seed))
    try {
      return await run.go(count, await calm.undisturbed())
    } finally {
      await calm.end()
      await run.end()
    }
  })
}

async function newDatabase(server: PostgresServer): Promise<string> {
  const { url } = await server.createDatabase()
  await runOnce(url, 'CREATE TABLE tally (what text NOT NULL)')
  return url
}

type Direction = 'up' | 'down'

/** What an undisturbed run makes each way, and how long it takes. */
type Pictures = Readonly<Record<Direction, { readonly picture: unknown; readonly durationMs: number }>>

/** How a run may end that was interrupted by something else than its own death. */
const lossCodes: ReadonlySet<string> = new Set(['connection-lost', 'unreachable'])

class Torture {
  readonly #server: PostgresServer
  readonly #cwd: string
  readonly #url: string
  readonly #interruption: Interruption
  readonly #random: Random
  #direction: Direction = 'up'
  /** Starts while another one runs. */
  #next: Promise<TortureClient> | undefined
  readonly #rounds = { up: 0, down: 0 }
  readonly #left = { 'between revisions': 0, 'between statements': 0, 'in a statement': 0 }

  constructor(server: PostgresServer, cwd: string, url: string, interruption: Interruption, random: Random) {
    this.#server = server
    this.#cwd = cwd
    this.#url = url
    this.#interruption = interruption
    this.#random = random
  }

  async end(): Promise<void> {
    const waiting = await this.#next
    waiting?.kill()
  }

  async undisturbed(): Promise<Pictures> {
    const up = await this.#calm()
    this.#direction = 'down'
    return { up, down: await this.#calm() }
  }

  async go(count: number, pictures: Pictures): Promise<TortureCounts> {
    let interrupted = 0
    while (interrupted < count) {
      const { applied } = await readBookkeeping(this.#url)
      const open = this.#direction === 'up' ? history.length - applied.length : applied.length + 1
      const longestMs = Math.ceil((pictures[this.#direction].durationMs * open) / history.length) + 20
      const ending = await this.#run(this.#random(longestMs))
      if (ending?.code !== 'done') {
        if (ending !== undefined && !lossCodes.has(ending.code)) throw unforeseen(ending)
        interrupted += 1
        await this.#afterInterruption()
      }
      await this.#turnIfWhole(pictures)
    }
    // What is left is done in peace, up to the next end.
    const before = this.#rounds.up + this.#rounds.down
    await this.#calm()
    await this.#turnIfWhole(pictures)
    const compared = this.#rounds.up + this.#rounds.down
    if (compared === before) throw new TortureFailure('the last run did not come to its end')
    return { interrupted, left: this.#left, compared }
  }

  /** What the documents have become by the time of the next run, where that is what is tried. */
  async #afterInterruption(): Promise<void> {
    const way = this.#interruption
    if (way === 'edited' || way === 'gone') await this.#sessionsOver()
    const found = await readBookkeeping(this.#url)
    this.#left[found.standing] += 1
    if (way !== 'edited' && way !== 'gone') return
    const touched = history.findIndex(({ revision }) => revision === (found.halfRun ?? found.applied.at(-1)))
    if (touched < 0) return
    await writeHistory(this.#cwd, way === 'gone' ? history.slice(0, touched) : withEdit(touched))
    const ending = await this.#run(undefined)
    const foreseen = way === 'edited' && this.#direction === 'up' ? 'edited' : 'done'
    if (ending?.code !== foreseen) throw unforeseen(ending)
    await this.#mustBeSettled(found)
    await writeHistory(this.#cwd)
  }

  /** Whatever its document says now, the revision was brought to an end from what the database kept. */
  async #mustBeSettled({ halfRun }: Bookkeeping): Promise<void> {
    const now = await readBookkeeping(this.#url)
    if (now.halfRun !== undefined) throw new TortureFailure(`${now.halfRun} is still half run`)
    if (halfRun === undefined || this.#direction === 'down') return
    if (!now.applied.includes(halfRun)) throw new TortureFailure(`${halfRun} was not finished`)
  }

  /** Compares where the history is whole, or gone, and goes the other way from there. */
  async #turnIfWhole(pictures: Pictures): Promise<void> {
    const { applied, halfRun } = await readBookkeeping(this.#url)
    const whole = this.#direction === 'up' ? history.length : 0
    if (halfRun !== undefined || applied.length !== whole) return
    this.#rounds[this.#direction] += 1
    const [picture, expected] = [await pictureOf(this.#url), pictures[this.#direction].picture]
    if (!isDeepStrictEqual(picture, expected)) {
      throw new TortureFailure(`not as undisturbed: ${JSON.stringify({ picture, expected })}`)
    }
    for (const [what, times] of await readTally(this.#url)) {
      const due = this.#rounds[what.endsWith(' up') ? 'up' : 'down']
      if (times !== due) throw new TortureFailure(`"${what}" was run ${times} times, not ${due}`)
    }
    this.#direction = this.#direction === 'up' ? 'down' : 'up'
  }

  async #calm(): Promise<{ readonly picture: unknown; readonly durationMs: number }> {
    let began = 0
    const ending = await this.#run(undefined, () => (began = performance.now()))
    const durationMs = performance.now() - began
    if (ending?.code !== 'done') throw unforeseen(ending)
    return { picture: await pictureOf(this.#url), durationMs }
  }

  /** Runs in a process of its own, and interrupts it so long after it has connected; undefined: never. */
  async #run(afterMs: number | undefined, onConnected?: () => void): Promise<Ending | undefined> {
    const client = await (this.#next ?? TortureClient.start())
    this.#next = TortureClient.start()
    let interrupting: Promise<unknown> = Promise.resolve()
    const order = { cwd: this.#cwd, url: this.#url, direction: this.#direction }
    const ending = await client.run(order, () => {
      onConnected?.()
      if (afterMs !== undefined) interrupting = sleep(afterMs).then(() => this.#interrupt(client))
    })
    await interrupting
    return ending
  }

  async #interrupt(client: TortureClient): Promise<void> {
    if (this.#interruption === 'server') await this.#server.restart()
    else if (this.#interruption === 'backend') await runOnce(this.#url, endSessions)
    else client.kill()
  }

  async #sessionsOver(): Promise<void> {
    for (;;) {
      const [row] = await runOnce(this.#url, `SELECT 1 ${sessions} LIMIT 1`)
      if (row === undefined) return
      await sleep(20)
    }
  }
}

const sessions = `FROM pg_stat_activity
WHERE datname = current_database() AND application_name LIKE 'aludel %' AND pid <> pg_backend_pid()`
const endSessions = `SELECT pg_terminate_backend(pid) ${sessions}`

function withEdit(touched: number): typeof history {
  const more = '  - create_table: { table: edited, columns: [{ name: id, type: int }] }\n'
  return history.map((file, i) => (i === touched ? { ...file, text: `${file.text}${more}` } : file))
}

function unforeseen(ending: Ending | undefined): TortureFailure {
  return new TortureFailure(
    ending === undefined
      ? 'a run ended without a word'
      : `a run ended with ${ending.code}: ${[ending.message, ...ending.notes].join('\n')}`,
  )
}
