import { DriverError, type Connection } from '../drivers/driver.js'
import type { Clock } from './clock.js'
import type { Database } from './database.js'
import { RunError } from './errors.js'
import { lastRows } from './last-rows.js'
import type { OnProgress } from './progress.js'

/** What is done over and over, and how often. */
export interface Beat {
  readonly clock: Clock
  readonly report: OnProgress
  readonly everyMs: number
  /** Statements, of which the last gives back a row while there is something to keep. */
  readonly beat: readonly string[]
}

/**
 * Keeps a lease while a run works, over a connection of its own: that of the run waits for its statements. A beat that fails is
 * told once and tried again: as long as nobody else takes the lease, it is had.
 */
export class Heartbeat {
  readonly #database: Database
  readonly #settings: Beat
  readonly #stopped = new AbortController()
  #connection: Connection | undefined
  #hasSaidWhy = false

  constructor(database: Database, settings: Beat) {
    this.#database = database
    this.#settings = settings
    void this.#beat()
  }

  /** Waits for no beat that hangs: its connection is taken from it. */
  async stop(): Promise<void> {
    this.#stopped.abort()
    await this.#disconnect()
  }

  async #beat(): Promise<void> {
    const { clock, everyMs } = this.#settings
    const { signal } = this.#stopped
    for (;;) {
      await clock.sleep(everyMs, signal)
      if (signal.aborted || !(await this.#once())) return
    }
  }

  /** False once there is nothing left to keep. */
  async #once(): Promise<boolean> {
    const { signal } = this.#stopped
    try {
      this.#connection ??= await this.#database.connectAgain()
      if (signal.aborted) await this.#disconnect()
      const [row] =
        this.#connection === undefined ? [] : await lastRows(this.#connection, this.#settings.beat)
      return row !== undefined
    } catch (error) {
      if (!(error instanceof DriverError) && !(error instanceof RunError)) throw error
      if (signal.aborted) return false
      await this.#disconnect()
      this.#sayWhy(error)
      return true
    }
  }

  #sayWhy({ message }: Error): void {
    if (this.#hasSaidWhy) return
    this.#hasSaidWhy = true
    this.#settings.report({ kind: 'note', text: `The lease could not be kept up just now: ${message}` })
  }

  async #disconnect(): Promise<void> {
    const connection = this.#connection
    this.#connection = undefined
    await connection?.close().catch(() => undefined)
  }
}
