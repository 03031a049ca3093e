import type { LeaseRow, LockSession } from '../dialects/journal.js'
import type { Database } from './database.js'
import { hasBookkeeping } from './has-bookkeeping.js'

/** Who has the lock of a database, and by what. */
export type LockHolder =
  | { readonly kind: 'session'; readonly session: LockSession }
  | { readonly kind: 'lease'; readonly lease: LeaseRow }

/**
 * Who has the lock at this moment; undefined: nobody. Writes nothing.
 *
 * @throws DriverError where it may not be known
 */
export async function readLockHolder(database: Database): Promise<LockHolder | undefined> {
  const { connection, dialect, place } = database
  const lease = (await hasBookkeeping(database)) ? await readLease(database) : undefined
  if (lease !== undefined) return { kind: 'lease', lease }
  const [row] = await connection.query(dialect.journal.readLockSession(place))
  return row === undefined ? undefined : { kind: 'session', session: dialect.journal.parseLockSession(row) }
}

/** The lease, while somebody has it. There must be bookkeeping. */
export async function readLease({ connection, dialect, place }: Database): Promise<LeaseRow | undefined> {
  const [row] = await connection.query(dialect.journal.readLease(place))
  return row === undefined ? undefined : dialect.journal.parseLease(row)
}

/** The holder in words: who, from where, since when. */
export function holderWords(holder: LockHolder): string {
  if (holder.kind === 'session') {
    const { application, role, host, process, since, query, stateMs } = holder.session
    const connected = since === null ? '' : `, connected since ${timeWords(since)}`
    return `${application ?? 'somebody'} of ${role ?? 'an unknown role'}, from ${host ?? 'this machine'}, process ${process}${connected}${doing(query, stateMs)}`
  }
  const { application, role, host, process, takenAt, expiresAt } = holder.lease
  return `${application} of ${role}, from ${host}, process ${process}, since ${timeWords(takenAt)}, with a lease up to ${timeWords(expiresAt)}`
}

/** What a session is at, and for how long. */
function doing(query: string | undefined, stateMs: number | undefined): string {
  const long = stateMs === undefined ? '' : ` for ${Math.round(stateMs / 1000)} s`
  if (query !== undefined) return `,${long} at: ${query}`
  return long === '' ? '' : `, idle${long}`
}

/** `2023-08-17 14:30:22 UTC`. */
function timeWords(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')} UTC`
}
