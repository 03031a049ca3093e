import type { DatabaseErrorKind } from '../dialects/dialect.js'
import { allOwn, DriverError } from '../drivers/driver.js'
import { kindOf } from './attempt.js'
import type { Clock } from './clock.js'
import type { Database } from './database.js'
import { hasBookkeeping } from './has-bookkeeping.js'
import { Heartbeat } from './heartbeat.js'
import { leaseOwner } from './lease-owner.js'
import { lastRows } from './last-rows.js'
import type { OnProgress } from './progress.js'
import type { RunLock } from './run-lock.js'

/** How a lease is kept. */
export interface LeaseOptions {
  readonly clock: Clock
  readonly report: OnProgress
  /** How long it lasts where its owner does not keep it: as long the next run waits for one that was killed. */
  readonly leaseMs: number
}

/** Failures that say no more than that somebody else was there. */
const passing: ReadonlySet<DatabaseErrorKind> = new Set<DatabaseErrorKind>([
  'lock-timeout',
  'deadlock',
  'serialization',
])

/** Several beats may be missed before it runs out. */
const beatsPerLease = 3

/**
 * A row of the bookkeeping that says who may write, for where the session is not the run's own. It runs out unless it is kept,
 * which a second connection sees to. A token that grows with each owner keeps those out that were taken for dead: every
 * transaction that writes asserts it, and while one is open nobody takes the lease over.
 */
export class Lease implements RunLock {
  readonly #database: Database
  readonly #options: LeaseOptions
  readonly #owner = leaseOwner()
  #exists = false
  #token: string | undefined
  #heartbeat: Heartbeat | undefined

  constructor(database: Database, options: LeaseOptions) {
    this.#database = database
    this.#options = options
  }

  async take(): Promise<boolean> {
    const { dialect, place, settings, ownSession } = this.#database
    this.#exists ||= (await hasBookkeeping(this.#database)) || (await this.#create())
    if (!this.#exists) return false
    const asker = {
      ...this.#owner,
      application: settings.applicationName,
      ttlMs: this.#options.leaseMs,
      ownSession,
    }
    const token = await this.#ask(dialect.journal.takeLease(place, asker))
    if (typeof token !== 'string') return false
    this.#token = token
    this.#heartbeat = new Heartbeat(this.#database, {
      ...this.#options,
      everyMs: this.#options.leaseMs / beatsPerLease,
      beat: dialect.journal.keepLease(place, token, this.#options.leaseMs),
    })
    return true
  }

  assertion(): string {
    const { dialect, place } = this.#database
    // No lease has this token.
    return dialect.journal.assertLease(place, this.#token ?? '0')
  }

  underWay(): string {
    const { dialect, place } = this.#database
    return dialect.journal.isLeaseAtWork(place)
  }

  async release(): Promise<void> {
    const { connection, dialect, place } = this.#database
    await this.#heartbeat?.stop()
    const token = this.#token
    if (token === undefined) return
    this.#token = undefined
    const statement = dialect.journal.releaseLease(place, token)
    const given = connection.lost ? this.#afterLoss(statement) : connection.query(statement)
    await given.catch(() => undefined)
  }

  /** A transaction that is under way still keeps others out; a statement of a session of its own does not, so that one runs out. */
  async #afterLoss(statement: string): Promise<void> {
    if (this.#database.ownSession) return
    const connection = await this.#database.connectAgain()
    await connection.query(statement).finally(() => connection.close())
  }

  /** Two that ask at once may be in each other's way on the server, or on two nodes of a cluster: then neither has it. */
  async #ask(statements: readonly string[]): Promise<unknown> {
    try {
      const [row] = await lastRows(this.#database.connection, statements)
      return row?.['token']
    } catch (error) {
      if (error instanceof DriverError && passing.has(kindOf(this.#database, error))) return undefined
      throw error
    }
  }

  /** The bookkeeping is made before there is a lease in it; its maker is the only one for that transaction. */
  async #create(): Promise<boolean> {
    const { connection, dialect, place, settings, newInfo } = this.#database
    try {
      const statements = [
        ...dialect.beginGroup(settings),
        dialect.journal.assertCreator(place),
        ...dialect.journal.create(place, newInfo),
        dialect.commit,
      ]
      await connection.run(statements, allOwn(statements))
      this.#options.report({
        kind: 'note',
        text: 'The tables of the bookkeeping were made, as the lease stands in them',
      })
      return true
    } catch (error) {
      if (!connection.lost) await connection.run([dialect.rollback]).catch(() => undefined)
      if (error instanceof DriverError && kindOf(this.#database, error) === 'lock-timeout') return false
      throw error
    }
  }
}
