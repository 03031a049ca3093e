import type { LeaseRow } from '../dialects/journal.js'
import { attempt } from './attempt.js'
import type { Database } from './database.js'
import { RunError } from './errors.js'
import { holderWords, readLease, type LockHolder } from './lock-holder.js'

/**
 * May this lock be taken away? A session's never: it ends with its session. A lease may once it has run out and no session of its
 * owner stands; or by force.
 *
 * @throws RunError `lock-held`
 */
export function refuseHeld({ dialect }: Database, holder: LockHolder, force: boolean): void {
  if (holder.kind === 'session') {
    const end = dialect.journal.endSession(holder.session.process)
    throw new RunError('lock-held', `A session has the lock: ${holderWords(holder)}`, {
      help: `The lock ends with its session, and so does what it is at. To end that now, on the server: ${end}`,
    })
  }
  const { expired, alive } = holder.lease
  if (force || (expired && alive !== true)) return
  const why = expired
    ? 'it has run out, but the session of its owner stands on the server'
    : 'it has not run out yet'
  throw new RunError('lock-held', `The lease is held, ${why}: ${holderWords(holder)}`, {
    help: 'Wait for the run; or take the lease from it by --force: whatever it still wants to write is then refused.',
  })
}

/**
 * Takes away the lease that somebody has looked at, and no other one. Its owner writes nothing from then on.
 *
 * @throws RunError `lock-held` where it is another one by now, or a transaction under it is under way
 */
export async function removeLease(database: Database, lease: LeaseRow, force: boolean): Promise<void> {
  const { connection, dialect, place } = database
  const statement = dialect.journal.breakLease(place, lease.token, force)
  const [removed] = await attempt(database, 'The lease cannot be removed', () => connection.query(statement))
  if (removed !== undefined) return
  const now = await attempt(database, 'The lease cannot be read', () => readLease(database))
  // Its owner gave it back meanwhile.
  if (now === undefined) return
  const what =
    now.token === lease.token ? 'a transaction under it is under way' : 'another run has taken it meanwhile'
  throw new RunError(
    'lock-held',
    `The lease was not removed, ${what}: ${holderWords({ kind: 'lease', lease: now })}`,
    {
      help: 'Look again when that is over: aludel unlock.',
    },
  )
}
