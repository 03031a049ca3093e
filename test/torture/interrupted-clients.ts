import { setTimeout as sleep } from 'node:timers/promises'
import { TortureClient, type Ending, type Order, type ToldStatement } from './client.js'
import { nameOf } from './calm-run.js'
import type { Moment } from './moment.js'

/** What is known of a run from outside. */
export interface WatchedRun {
  /** undefined: it was killed before it could say. */
  readonly ending: Ending | undefined
  /** The statements that it said it would send. */
  readonly sent: readonly ToldStatement[]
}

/** Clients one after the other: who was not killed runs again, and while one runs the next one starts already. */
export class InterruptedClients {
  readonly #strike: (kill: () => void) => Promise<void>
  #client: TortureClient | undefined
  #next: Promise<TortureClient> | undefined

  /** `strike` is what happens to a run at its moment; `kill` ends its process. */
  constructor(strike: (kill: () => void) => Promise<void>) {
    this.#strike = strike
  }

  /** Runs an order, and lets it be struck at its moment, if it has not ended before. */
  async run(
    order: Order,
    moment: Moment | undefined,
    places: ReadonlyMap<string, number>,
  ): Promise<WatchedRun> {
    const client = await this.#ready()
    const sent: ToldStatement[] = []
    const over = new AbortController()
    let striking: Promise<void> | undefined
    const strikeAfter = async (ms: number): Promise<void> => {
      await sleep(ms, undefined, { signal: over.signal }).catch(() => undefined)
      if (!over.signal.aborted) await this.#strike(() => client.kill())
    }
    const strikeIn = (ms: number): void => {
      striking ??= strikeAfter(ms)
    }
    const ending = await client.run(
      order,
      () => {
        if (moment?.kind === 'any') strikeIn(moment.afterMs)
      },
      (statement) => {
        sent.push(statement)
        if (moment?.kind === 'aimed' && (places.get(nameOf(statement)) ?? -1) >= moment.place)
          strikeIn(moment.afterMs)
      },
    )
    over.abort()
    await striking
    return { ending, sent }
  }

  /** The one that lives, else the next. */
  async #ready(): Promise<TortureClient> {
    if (this.#client === undefined || this.#client.gone) {
      this.#client = await (this.#next ?? TortureClient.start())
      this.#next = TortureClient.start()
    }
    return this.#client
  }

  async end(): Promise<void> {
    this.#client?.kill()
    const waiting = await this.#next
    waiting?.kill()
  }
}
