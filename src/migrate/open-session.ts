import type { Dialect, SessionSettings } from '../dialects/dialect.js'
import { allOwn, type Connection } from '../drivers/driver.js'
import { PooledConnection } from '../drivers/pooled-connection.js'
import { attempt } from './attempt.js'

/** `lock` of an environment. */
export type LockChoice = 'auto' | 'session' | 'lease'

/** How a database is worked on, by what stands between it and this process. */
export interface SessionKind {
  readonly lock: 'session' | 'lease'
  readonly lockNote?: string
  readonly ownSession: boolean
}

/**
 * Behind a pooler nothing proves that a session stays: one that was kept until now may be gone with the next transaction. So it
 * is believed only to who says so, by `lock: session`. What is embedded is open in one process, and that is a lock. In a cluster a
 * session lock holds on one node, and the next run may be on another.
 */
export function sessionKind({ reach, cluster }: Connection, choice: LockChoice): SessionKind {
  if (reach === 'embedded') return { lock: 'session', ownSession: true }
  const ownSession = reach === 'direct' || choice === 'session'
  if (choice === 'lease') return { lock: 'lease', ownSession }
  if (ownSession && choice === 'auto' && cluster !== undefined) {
    return {
      lock: 'lease',
      ownSession,
      lockNote: `The server is a node of ${cluster}, where a session lock holds on one node alone: runs are kept apart by a lease.`,
    }
  }
  if (ownSession) return { lock: 'session', ownSession }
  return {
    lock: 'lease',
    ownSession,
    lockNote:
      'The URL leads to a pooler: runs are kept apart by a lease, and nothing can run outside of transactions. The URL of the server itself is better for migrations.',
  }
}

/**
 * Makes statements mean the same as on every server: by setting the session up where it is this connection's own, else by
 * settings that each transaction brings along. Can be done again, with other settings, of what it was done with first.
 *
 * @throws RunError
 */
export async function setUpSession(
  connection: Connection,
  dialect: Dialect,
  settings: SessionSettings,
  { ownSession }: SessionKind,
): Promise<Connection> {
  if (!ownSession) {
    const { begin, commit, rollback } = dialect
    const settled = (sql: string): readonly string[] => dialect.settledTransaction(sql, settings)
    return new PooledConnection(connection, { begin, commit, rollback, settled })
  }
  const setup = [...dialect.sessionSetup(settings), ...dialect.endsWithClient]
  await attempt({ connection, dialect }, 'The session cannot be set up', () =>
    connection.run(setup, allOwn(setup)),
  )
  return connection
}
