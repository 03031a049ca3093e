import type { Database } from './database.js'
import { RunError } from './errors.js'
import { hasBookkeeping } from './has-bookkeeping.js'
import { isTrue } from './is-true.js'
import { lastRows } from './last-rows.js'
import { readLease } from './lock-holder.js'
import type { RunLock } from './run-lock.js'

/** A lock that the session of the run holds, and that ends with it. Whoever has the lease meanwhile is waited for too. */
export class SessionLock implements RunLock {
  readonly #database: Database
  #isOwnSession = false

  constructor(database: Database) {
    this.#database = database
  }

  async take(): Promise<boolean> {
    const { connection, dialect, place } = this.#database
    if (!this.#isOwnSession) await refuseShared(this.#database)
    this.#isOwnSession = true
    const [row] = await connection.query(dialect.journal.tryLock(place))
    if (!isTrue(row?.['locked'])) return false
    // Whoever takes the lease has to have this lock for that moment: from here on nobody does.
    if (await this.#leaseIsFree()) return true
    await connection.query(dialect.journal.unlock(place))
    return false
  }

  assertion(): string {
    const { dialect, place } = this.#database
    return dialect.journal.assertLock(place)
  }

  underWay(): string | undefined {
    const { connection, dialect, place } = this.#database
    return connection.backend === undefined ? undefined : dialect.journal.isHeldBy(place, connection.backend)
  }

  async release(): Promise<void> {
    const { connection, dialect, place } = this.#database
    // The lock dies with the session in any case.
    if (!connection.lost) await connection.query(dialect.journal.unlock(place)).catch(() => undefined)
  }

  /** What an owner who is gone left is taken away, so that whatever of it wakes up writes nothing. */
  async #leaseIsFree(): Promise<boolean> {
    const { connection, dialect, place } = this.#database
    if (!(await hasBookkeeping(this.#database))) return true
    const lease = await readLease(this.#database)
    if (lease === undefined) return true
    if (!lease.expired || lease.alive === true) return false
    const [broken] = await lastRows(connection, dialect.journal.breakLease(place, lease.token, false))
    return broken !== undefined
  }
}

/**
 * Two connections that are open at once and stand on one session of the server: whoever is in between gives it to each for a
 * moment. That they stand on two proves nothing.
 */
async function refuseShared(database: Database): Promise<void> {
  const { connection } = database
  if (connection.reach !== 'pooler') return
  const other = await database.connectAgain()
  try {
    if (other.backend !== connection.backend) return
    throw new RunError(
      'needs-session',
      'lock: session is set, but the URL leads to a pooler that gives the session of the server to others between transactions',
      { help: 'Give the URL of the server itself, or write lock: auto.' },
    )
  } finally {
    await other.close().catch(() => undefined)
  }
}
