import type { BookkeepingPlace } from '../journal.js'
import { lockLostState } from './errors.js'
import { isoTime } from './journal-sql.js'
import { journalTable } from './journal-tables.js'
import { dollarQuote, quoteText } from './quoting.js'

/** `alud` in ASCII: sets our locks apart from those of applications. */
const lockClass = 0x616c7564

/**
 * The number of this bookkeeping's lock: a hash of its schema and prefix. The server computes it, so that a schema that
 * is named and the same one left out are one lock. Locks are kept per database
 * (https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS).
 */
function lockNumber({ schema, prefix }: BookkeepingPlace): string {
  const place = `${schema === undefined ? 'current_schema()' : quoteText(schema)} || '.' || ${quoteText(prefix)}`
  // 31 bits, as pg_locks shows the number unsigned.
  return `(('x' || encode(substr(sha256(convert_to(${place}, 'UTF8')), 1, 4), 'hex'))::bit(32)::integer & 2147483647)`
}

function lockRow(place: BookkeepingPlace): string {
  return `locktype = 'advisory' AND classid = ${lockClass} AND objid = ${lockNumber(place)}::oid AND objsubid = 2
  AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()) AND granted`
}

/** Never waits: a session that waits inside a statement holds a snapshot, for which CREATE INDEX CONCURRENTLY waits. */
export function tryLock(place: BookkeepingPlace): string {
  return `SELECT pg_try_advisory_lock(${lockClass}, ${lockNumber(place)}) AS "locked"`
}

export function unlock(place: BookkeepingPlace): string {
  return `SELECT pg_advisory_unlock(${lockClass}, ${lockNumber(place)}) AS "unlocked"`
}

/** Asked in every transaction: behind a pooler the lock may stay with another session than the one at work. */
export function assertLock(place: BookkeepingPlace): string {
  return `DO ${dollarQuote(
    [
      'BEGIN',
      '  IF NOT EXISTS (SELECT FROM pg_catalog.pg_locks',
      `WHERE ${lockRow(place)} AND pid = pg_backend_pid()) THEN`,
      `    RAISE EXCEPTION USING ERRCODE = '${lockLostState}', MESSAGE = 'this session does not hold the lock that it took';`,
      '  END IF;',
      'END',
    ].join('\n'),
  )}`
}

/**
 * A session gives its locks back after its transaction has ended, one way or the other: when it has none any more, what
 * it wrote can be read or never will be.
 */
export function isHeldBy(place: BookkeepingPlace, backend: string): string {
  return `SELECT EXISTS (SELECT FROM pg_catalog.pg_locks
WHERE ${lockRow(place)} AND pid = ${Number(backend)}) AS "held"`
}

/** What a role may not know of the sessions of others is null. */
export function readLockSession(place: BookkeepingPlace): string {
  return `SELECT nullif(a.application_name, '') AS "application", a.usename::text AS "role", host(a.client_addr) AS "host",
  l.pid AS "process", ${isoTime('a.backend_start')} AS "since", CASE a.state WHEN 'active' THEN a.query END AS "query",
  (extract(epoch FROM clock_timestamp() - a.state_change) * 1000)::bigint::text AS "stateMs"
FROM (SELECT pid FROM pg_catalog.pg_locks
WHERE ${lockRow(place)}) AS l
JOIN pg_catalog.pg_stat_activity AS a USING (pid)`
}

/** https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-ADMIN-SIGNAL */
export function endSession(process: number): string {
  return `SELECT pg_terminate_backend(${process})`
}

/** True where the lock is had, for the rest of the transaction. */
export function tryTransactionLock(place: BookkeepingPlace): string {
  return `pg_try_advisory_xact_lock(${lockClass}, ${lockNumber(place)})`
}

/** Fails at once when somebody else holds it; the lock is the session's, so it outlives the transactions of a script. */
export function scriptLock(place: BookkeepingPlace): string {
  return `DO ${dollarQuote(
    [
      'BEGIN',
      `  IF NOT pg_try_advisory_lock(${lockClass}, ${lockNumber(place)}) THEN`,
      `    RAISE EXCEPTION USING ERRCODE = 'lock_not_available', MESSAGE = 'another run of Aludel holds the lock of this database';`,
      '  END IF;',
      `  IF to_regclass(${quoteText(journalTable(place, 'lock'))}) IS NOT NULL THEN`,
      `    IF EXISTS (SELECT FROM ${journalTable(place, 'lock')} WHERE owner IS NOT NULL) THEN`,
      `      RAISE EXCEPTION USING ERRCODE = 'lock_not_available', MESSAGE = 'another run of Aludel has the lease of this database';`,
      '    END IF;',
      '  END IF;',
      'END',
    ].join('\n'),
  )}`
}
