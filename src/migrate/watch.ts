import type { Blocker } from '../dialects/activity.js'
import { DriverError, type Connection } from '../drivers/driver.js'
import { RunError } from './errors.js'
import type { RunContext } from './run-context.js'

const oftenestMs = 20
const seldomestMs = 1_000
/** Where no reason is given an error is made for each statement, with all that called it. */
const isOver = 'it is over'

/**
 * Sees who keeps a transaction waiting for a lock. The session that waits cannot ask, and afterwards nobody knows: a second
 * one looks while it waits. It is opened only for what takes half of `lockTimeoutMs`, so most runs never have it.
 *
 * Nothing of it can make a run fail: where there is no second session, or none that may look, nobody was seen.
 */
export class Watch {
  readonly #context: RunContext
  readonly #revision: string
  readonly #everyMs: number
  #connection: Promise<Connection | undefined> | undefined
  #seen: readonly Blocker[] = []

  constructor(context: RunContext, revision: string, lockTimeoutMs: number) {
    this.#context = context
    this.#revision = revision
    this.#everyMs = Math.min(seldomestMs, Math.max(oftenestMs, lockTimeoutMs / 2))
  }

  /** Those that were seen last. */
  get blockers(): readonly Blocker[] {
    return this.#seen
  }

  /** Looks while the work is under way. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const { connection, ownSession } = this.#context.database
    const { backend } = connection
    // Behind a pooler that gives each transaction another session it is not known which one waits.
    if (backend === undefined || !ownSession) return work()
    const over = new AbortController()
    const looking = this.#look(backend, over.signal)
    try {
      return await work()
    } catch (error) {
      over.abort(isOver)
      // A look that is under way has the answer that the failure asks for.
      await looking
      throw error
    } finally {
      over.abort(isOver)
    }
  }

  /** Closes what was opened; waits for nothing. */
  end(): void {
    void this.#connection?.then((connection) => connection?.close().catch(() => undefined))
  }

  async #look(backend: string, over: AbortSignal): Promise<void> {
    const { clock, database, report } = this.#context
    const began = clock.now()
    for (;;) {
      await clock.sleep(this.#everyMs, over)
      if (over.aborted) return
      this.#connection ??= database.connectAgain().catch(nobody)
      const connection = await this.#connection
      if (connection === undefined) return
      const { activity } = database.dialect
      const rows = await connection.query(activity.blockers(backend)).catch(nobody)
      if (rows === undefined) return
      if (rows.length === 0) continue
      this.#seen = rows.map((row) => activity.parseBlocker(row))
      if (over.aborted) return
      report({
        kind: 'blocked',
        revision: this.#revision,
        blockers: this.#seen,
        elapsedMs: clock.now() - began,
      })
    }
  }
}

function nobody(error: unknown): undefined {
  if (error instanceof DriverError || error instanceof RunError) return undefined
  throw error
}
