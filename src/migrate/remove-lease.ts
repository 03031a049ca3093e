import type { LeaseRow } from '../dialects/journal.js'
import { attempt } from './attempt.js'
import type { Database } from './database.js'
import { RunError } from './errors.js'
import { lastRows } from './last-rows.js'
import { holderWords, readLease, type LockHolder } from './lock-holder.js'

/**
 * May this lock be taken away? Not while a session stands that it goes with: what that is at would go on. A lease without one may
 * once it has run out, or by force.
 *
 * @throws RunError `lock-held`
 */
export function refuseHeld({ dialect }: Database, holder: LockHolder, force: boolean): void {
  const session = holder.kind === 'session' ? holder.session.process : standing(holder.lease)
  if (session !== undefined) {
    const what = holder.kind === 'session' ? 'A session has the lock' : 'The session of a lease stands'
    throw new RunError('lock-held', `${what}: ${holderWords(holder)}`, {
      help: `The lock ends with its session, and so does what it is at. To end that now, on the server: ${dialect.journal.endSession(session)}`,
    })
  }
  if (force || (holder.kind === 'lease' && holder.lease.expired)) return
  throw new RunError('lock-held', `The lease has not run out yet: ${holderWords(holder)}`, {
    help: 'Wait for the run; or take the lease from it by --force: whatever it still wants to write is then refused.',
  })
}

function standing({ session, alive }: LeaseRow): number | undefined {
  return session !== null && alive === true ? session : undefined
}

/**
 * Takes away the lease that somebody has looked at, and no other one. Its owner writes nothing from then on.
 *
 * @throws RunError `lock-held` where it is another one by now, or a transaction under it is under way
 */
export async function removeLease(database: Database, lease: LeaseRow, force: boolean): Promise<void> {
  const { connection, dialect, place } = database
  const statements = dialect.journal.breakLease(place, lease.token, force)
  const [removed] = await attempt(database, 'The lease cannot be removed', () =>
    lastRows(connection, statements),
  )
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
