import type { BookkeepingPlace, LeaseOwner } from '../journal.js'
import { lockLostState } from './errors.js'
import { tryTransactionLock } from './journal-lock.js'
import { isoTime } from './journal-sql.js'
import { journalTable } from './journal-tables.js'
import { dollarQuote, quoteText } from './quoting.js'

/**
 * Does the session stand that the owner had for itself? Who may not know when it began takes the number for it, and waits.
 * https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-ACTIVITY-VIEW
 */
const isAlive = `EXISTS (SELECT FROM pg_catalog.pg_stat_activity AS a
    WHERE a.pid = l.backend_pid AND coalesce(a.backend_start, l.backend_start) = l.backend_start)`

/** Its owner kept it no longer, and has no session that could still be at work. */
const isLeftBehind = `l.expires_at < clock_timestamp() AND NOT ${isAlive}`

const freed =
  'owner = NULL, host = NULL, process = NULL, application = NULL, role = NULL, backend_pid = NULL, backend_start = NULL, taken_at = NULL, expires_at = NULL'

/**
 * The row is locked as for a deletion, so a transaction under the lease of another (see `assertLease`) is in the way, whatever
 * the clock says. The session lock is held for this one statement: a run that has it, or asks for it now, is seen, and sees this.
 * https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-ROWS
 */
export function takeLease(place: BookkeepingPlace, asker: LeaseOwner): readonly string[] {
  const session = asker.ownSession
    ? 'pg_backend_pid(), backend_start = (SELECT a.backend_start FROM pg_catalog.pg_stat_activity AS a WHERE a.pid = pg_backend_pid())'
    : 'NULL, backend_start = NULL'
  return [
    `WITH free AS (
  SELECT l.id FROM ${journalTable(place, 'lock')} AS l
  WHERE l.id = 1 AND (l.owner IS NULL OR (${isLeftBehind}))
  FOR UPDATE SKIP LOCKED
)
UPDATE ${journalTable(place, 'lock')} AS l SET owner = ${quoteText(asker.owner)}, token = l.token + 1,
  host = ${quoteText(asker.host)}, process = ${asker.process}, application = ${quoteText(asker.application)},
  role = current_user, backend_pid = ${session},
  taken_at = clock_timestamp(), expires_at = ${fromNow(asker.ttlMs)}
FROM free WHERE l.id = free.id AND ${tryTransactionLock(place)}
RETURNING l.token::text AS "token"`,
  ]
}

/** Lets the transactions of its owner be: they hold the row against deletion alone. */
export function keepLease(place: BookkeepingPlace, token: string, ttlMs: number): readonly string[] {
  return [
    `UPDATE ${journalTable(place, 'lock')} SET expires_at = ${fromNow(ttlMs)}
WHERE id = 1 AND token = ${Number(token)} RETURNING token::text AS "token"`,
  ]
}

export function releaseLease(place: BookkeepingPlace, token: string): string {
  return `UPDATE ${journalTable(place, 'lock')} SET ${freed} WHERE id = 1 AND token = ${Number(token)}`
}

/** The token grows: what its owner still wants to write is refused. */
export function breakLease(place: BookkeepingPlace, token: string, always: boolean): readonly string[] {
  return [
    `WITH found AS (
  SELECT l.id FROM ${journalTable(place, 'lock')} AS l
  WHERE l.id = 1 AND l.owner IS NOT NULL AND l.token = ${Number(token)} AND ${always ? `NOT ${isAlive}` : isLeftBehind}
  FOR UPDATE SKIP LOCKED
)
UPDATE ${journalTable(place, 'lock')} AS l SET ${freed}, token = l.token + 1
FROM found WHERE l.id = found.id RETURNING l.token::text AS "token"`,
  ]
}

export function assertLease(place: BookkeepingPlace, token: string): string {
  return `DO ${dollarQuote(
    [
      'BEGIN',
      `  PERFORM FROM ${journalTable(place, 'lock')} WHERE id = 1 AND token = ${Number(token)} FOR KEY SHARE;`,
      '  IF NOT FOUND THEN',
      `    RAISE EXCEPTION USING ERRCODE = '${lockLostState}', MESSAGE = 'the lease of this run was taken over by another one';`,
      '  END IF;',
      'END',
    ].join('\n'),
  )}`
}

export function isLeaseAtWork(place: BookkeepingPlace): string {
  return `SELECT count(*) = 0 AS "held"
FROM (SELECT id FROM ${journalTable(place, 'lock')} WHERE id = 1 FOR UPDATE SKIP LOCKED) AS idle`
}

export function readLease(place: BookkeepingPlace): string {
  return `SELECT l.owner, l.token::text AS "token", l.host, l.process, l.application, l.role,
  ${isoTime('l.taken_at')} AS "takenAt", ${isoTime('l.expires_at')} AS "expiresAt",
  l.expires_at < clock_timestamp() AS "expired", l.backend_pid AS "session",
  CASE WHEN l.backend_pid IS NOT NULL THEN ${isAlive} END AS "alive"
FROM ${journalTable(place, 'lock')} AS l WHERE l.id = 1 AND l.owner IS NOT NULL`
}

export function assertCreator(place: BookkeepingPlace): string {
  return `DO ${dollarQuote(
    [
      'BEGIN',
      `  IF NOT ${tryTransactionLock(place)} OR to_regclass(${quoteText(journalTable(place, 'info'))}) IS NOT NULL THEN`,
      `    RAISE EXCEPTION USING ERRCODE = 'lock_not_available', MESSAGE = 'another run makes the bookkeeping, or has made it';`,
      '  END IF;',
      'END',
    ].join('\n'),
  )}`
}

function fromNow(ttlMs: number): string {
  return `clock_timestamp() + ${Math.round(ttlMs)} * interval '1 millisecond'`
}
