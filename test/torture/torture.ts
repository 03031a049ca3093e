import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { randomSource, type Random } from '../support/random-source.js'
import type { Arena, WatchedDatabase } from './arena.js'
import type { Bookkeeping } from './bookkeeping.js'
import type { Ending } from './client.js'
import { InterruptedClients } from './interrupted-clients.js'
import { TortureFailure, unforeseen } from './failure.js'
import { firstDifferences } from './first-differences.js'
import { writeHistory, type HistoryFile } from './history.js'
import { momentFor, type Moment } from './moment.js'
import { Resumptions, type ResumptionCounts, type Standing } from './resumption.js'
import type { CalmRuns } from './calm-run.js'

/** How runs are interrupted: by what is killed, and by what becomes of the documents before the next run. */
export type Interruption = 'client' | 'backend' | 'server' | 'edited' | 'gone'
export const interruptions: readonly Interruption[] = ['client', 'backend', 'server', 'edited', 'gone']

/** What came of it. */
export interface TortureCounts {
  readonly interrupted: number
  /** Where the interrupted runs left the database. */
  readonly left: Readonly<Record<Standing, number>>
  /** What became of statements whose end nobody saw. */
  readonly resumed: ResumptionCounts
  /** How often the whole history was up, or down again, and compared with an undisturbed run. */
  readonly compared: number
}

/** Interrupts `count` runs of a history, up and down; the same command is run again each time. */
export async function torture(
  arena: Arena,
  interruption: Interruption,
  count: number,
  seed: number,
  calm: CalmRuns,
): Promise<TortureCounts> {
  return inTemporaryFolder(async (cwd) => {
    await writeHistory(cwd, arena.history)
    const database = await arena.newDatabase()
    const clients = new InterruptedClients(strike)
    try {
      return await new Torture({ cwd, arena, database, interruption, clients, calm }, randomSource(seed)).go(
        count,
      )
    } finally {
      await clients.end()
      await database.end()
    }

    async function strike(kill: () => void): Promise<void> {
      if (interruption === 'server') await arena.restart()
      else if (interruption === 'backend') await database.endSessions()
      else kill()
    }
  })
}

/** Where and how it happens. */
interface Scene {
  readonly cwd: string
  readonly arena: Arena
  readonly database: WatchedDatabase
  readonly interruption: Interruption
  readonly clients: InterruptedClients
  readonly calm: CalmRuns
}

type Direction = 'up' | 'down'

/** How a run may end that was interrupted by something else than its own death. */
const lossCodes: ReadonlySet<string> = new Set(['connection-lost', 'unreachable'])

class Torture {
  readonly #scene: Scene
  readonly #random: Random
  readonly #resumptions: Resumptions
  readonly #rounds = { up: 0, down: 0 }
  #direction: Direction = 'up'

  constructor(scene: Scene, random: Random) {
    this.#scene = scene
    this.#resumptions = new Resumptions(scene.arena.statementKinds)
    this.#random = random
  }

  async go(count: number): Promise<TortureCounts> {
    let interrupted = 0
    let now = await this.#look()
    while (interrupted < count) {
      const moment = momentFor(
        this.#scene.calm[this.#direction],
        now,
        this.#direction,
        this.#history.length,
        this.#random,
      )
      const ending = await this.#run(moment)
      if (ending?.code !== 'done') {
        if (ending !== undefined && !lossCodes.has(ending.code)) throw unforeseen(ending)
        interrupted += 1
        await this.#afterInterruption()
      }
      now = await this.#turnIfWhole()
    }
    // What is left is done in peace, up to the next end.
    const before = this.#rounds.up + this.#rounds.down
    const ending = await this.#run(undefined)
    if (ending?.code !== 'done') throw unforeseen(ending)
    await this.#turnIfWhole()
    const compared = this.#rounds.up + this.#rounds.down
    if (compared === before) throw new TortureFailure('the last run did not come to its end')
    return { interrupted, left: this.#resumptions.left, resumed: this.#resumptions.counts, compared }
  }

  get #history(): readonly HistoryFile[] {
    return this.#scene.arena.history
  }

  /** What the documents have become by the time of the next run, where that is what is tried. */
  async #afterInterruption(): Promise<void> {
    const { cwd, interruption } = this.#scene
    const changes = interruption === 'edited' || interruption === 'gone'
    if (changes) await this.#sessionsOver()
    const found = await this.#look()
    this.#resumptions.interrupted(found)
    if (!changes) return
    const touched = this.#history.findIndex(
      ({ revision }) => revision === (found.halfRun ?? found.applied.at(-1)),
    )
    if (touched < 0) return
    await writeHistory(
      cwd,
      interruption === 'gone' ? this.#history.slice(0, touched) : withEdit(this.#history, touched),
    )
    // On the way down it is taken down, and no other.
    const target = this.#direction === 'down' ? this.#history[touched - 1]?.revision : undefined
    const ending = await this.#run(undefined, target)
    const foreseen = interruption === 'edited' && this.#direction === 'up' ? 'edited' : 'done'
    if (ending?.code !== foreseen) throw unforeseen(ending)
    await this.#mustBeSettled(found)
    await writeHistory(cwd, this.#history)
  }

  /** Whatever its document says now, the revision was brought to an end from what the database kept. */
  async #mustBeSettled(found: Bookkeeping): Promise<void> {
    const now = await this.#look()
    if (now.halfRun !== undefined) throw new TortureFailure(`${now.halfRun} is still half run`)
    const revision = this.#direction === 'up' ? found.halfRun : (found.halfRun ?? found.applied.at(-1))
    if (revision === undefined || now.applied.includes(revision) === (this.#direction === 'up')) return
    throw new TortureFailure(`${revision} was not finished`)
  }

  /** Compares where the history is whole, or gone, and goes the other way from there. */
  async #turnIfWhole(): Promise<Bookkeeping> {
    const now = await this.#look()
    const whole = this.#direction === 'up' ? this.#history.length : 0
    if (now.halfRun !== undefined || now.applied.length !== whole) return now
    this.#rounds[this.#direction] += 1
    const { database, calm } = this.#scene
    const [picture, expected] = [await database.picture(), calm[this.#direction].picture]
    if (!isDeepStrictEqual(picture, expected)) {
      throw new TortureFailure(`not as undisturbed: ${firstDifferences(picture, expected).join('\n')}`)
    }
    for (const [what, times] of await database.tally()) {
      const due = this.#rounds[what.endsWith(' up') ? 'up' : 'down']
      if (times !== due) throw new TortureFailure(`"${what}" was run ${times} times, not ${due}`)
    }
    this.#direction = this.#direction === 'up' ? 'down' : 'up'
    return now
  }

  /** Runs, interrupts it at its moment, and notes what it did about a statement that was cut off. */
  async #run(moment: Moment | undefined, target?: string): Promise<Ending | undefined> {
    const { cwd, database, clients, calm } = this.#scene
    const direction = this.#direction
    const order = {
      cwd,
      url: database.url,
      direction,
      stays: true,
      ...(target === undefined ? {} : { target }),
    }
    const { ending, sent } = await clients.run(order, moment, calm[direction].places)
    this.#resumptions.ran(sent, await this.#look())
    return ending
  }

  #look(): Promise<Bookkeeping> {
    return this.#scene.database.bookkeeping()
  }

  async #sessionsOver(): Promise<void> {
    while (await this.#scene.database.hasSessions()) await sleep(5)
  }
}

function withEdit(history: readonly HistoryFile[], touched: number): readonly HistoryFile[] {
  const more = '  - create_table: { table: edited, columns: [{ name: id, type: int }] }\n'
  return history.map((file, i) => (i === touched ? { ...file, text: `${file.text}${more}` } : file))
}
