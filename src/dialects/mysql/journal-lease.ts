import type { BookkeepingPlace, LeaseOwner } from '../journal.js'
import { failure, failWhen, markers } from './fail-when.js'
import { isoTime } from './journal-sql.js'
import { beatRow, journalTable, lastTable, leaseRow } from './journal-tables.js'
import { quoteText } from './quoting.js'

/** Numbers of sessions are a server's own; of a cluster, each node has its. */
const thisServer = "CONCAT(@@GLOBAL.hostname, ':', @@GLOBAL.port)"

/**
 * Does the session stand that the owner had for itself? By its number and where it came from, as numbers begin again with the
 * server. Of a session on another node of a cluster nothing is known; what it is at goes ahead of whatever begins here later.
 */
const isAlive = `EXISTS (SELECT 1 FROM information_schema.PROCESSLIST AS p
    WHERE l.server = ${thisServer} AND p.ID = l.session_id AND p.HOST = l.session_host)`

/** Its owner kept it no longer, and has no session that could still be at work. */
const isLeftBehind = `b.expires_at < SYSDATE(6) AND NOT ${isAlive}`

const freed = [
  'owner',
  'host',
  'process',
  'application',
  'role',
  'server',
  'session_id',
  'session_host',
  'taken_at',
].map((column) => `l.${column} = NULL`)

/**
 * A change of the lease where it is as said and no transaction under it is under way, which would have its row locked; nothing waits
 * for that. In a cluster whose nodes keep their locks to themselves, two that wrote to one row cannot both commit.
 * https://galeracluster.com/library/documentation/certification-based-replication.html
 */
function change(place: BookkeepingPlace, values: readonly string[], where: string): readonly string[] {
  const table = journalTable(place, 'lock')
  return [
    'START TRANSACTION',
    `SELECT COUNT(*), MAX(token) + 1 INTO @aludel_idle, @aludel_token FROM (SELECT token FROM ${table} WHERE id = ${leaseRow} FOR UPDATE SKIP LOCKED) AS idle`,
    // By the row that is not there where it is locked: only through that are the others looked up.
    `UPDATE (SELECT ${leaseRow} AS lease, ${beatRow} AS beat FROM DUAL WHERE @aludel_idle = 1 LIMIT 1) AS g
STRAIGHT_JOIN ${table} AS l ON l.id = g.lease STRAIGHT_JOIN ${table} AS b ON b.id = g.beat
SET ${values.join(', ')}
WHERE ${where}`,
    'COMMIT',
  ]
}

export function takeLease(place: BookkeepingPlace, asker: LeaseOwner): readonly string[] {
  const session = asker.ownSession
    ? [
        `l.server = ${thisServer}`,
        'l.session_id = CONNECTION_ID()',
        'l.session_host = (SELECT p.HOST FROM information_schema.PROCESSLIST AS p WHERE p.ID = CONNECTION_ID())',
      ]
    : ['l.server = NULL', 'l.session_id = NULL', 'l.session_host = NULL']
  const values = [
    `l.owner = ${quoteText(asker.owner)}`,
    'b.token = @aludel_token',
    'l.token = @aludel_token',
    `l.host = ${quoteText(asker.host)}`,
    `l.process = ${asker.process}`,
    `l.application = ${quoteText(asker.application)}`,
    'l.role = CURRENT_USER()',
    ...session,
    'l.taken_at = SYSDATE(6)',
    `b.expires_at = ${fromNow(asker.ttlMs)}`,
  ]
  return [
    ...change(place, values, `l.owner IS NULL OR (${isLeftBehind})`),
    `SELECT CAST(token AS CHAR) AS \`token\` FROM ${journalTable(place, 'lock')} WHERE id = ${leaseRow} AND owner = ${quoteText(asker.owner)}`,
  ]
}

/** Lets the transactions of its owner be: they write to another row. */
export function keepLease(place: BookkeepingPlace, token: string, ttlMs: number): readonly string[] {
  const mine = `id = ${beatRow} AND token = ${Number(token)}`
  return [
    `UPDATE ${journalTable(place, 'lock')} SET expires_at = ${fromNow(ttlMs)} WHERE ${mine}`,
    `SELECT CAST(token AS CHAR) AS \`token\` FROM ${journalTable(place, 'lock')} WHERE ${mine}`,
  ]
}

export function releaseLease(place: BookkeepingPlace, token: string): string {
  return `UPDATE ${journalTable(place, 'lock')} AS l SET ${freed.join(', ')} WHERE l.id = ${leaseRow} AND l.token = ${Number(token)}`
}

/** The token grows: what its owner still wants to write is refused. */
export function breakLease(place: BookkeepingPlace, token: string, always: boolean): readonly string[] {
  const where = `l.owner IS NOT NULL AND l.token = ${Number(token)} AND ${always ? `NOT ${isAlive}` : isLeftBehind}`
  return [
    ...change(place, [...freed, 'b.token = @aludel_token', 'l.token = @aludel_token'], where),
    `SELECT CAST(token AS CHAR) AS \`token\` FROM ${journalTable(place, 'lock')} WHERE id = ${leaseRow} AND token = ${Number(token)} + 1 AND owner IS NULL`,
  ]
}

export function assertLease(place: BookkeepingPlace, token: string): string {
  const table = journalTable(place, 'lock')
  return `UPDATE ${table} AS t JOIN (SELECT IF((SELECT COUNT(*) FROM ${table} WHERE id = ${leaseRow} AND token = ${Number(token)}) = 1, 1,
  ${failure(markers.lockLost, 'the lease of this run was taken over by another one')}) AS ok LIMIT 1) AS f
SET t.writes = t.writes + 1 WHERE f.ok = 1 AND t.id = ${leaseRow}`
}

export function isLeaseAtWork(place: BookkeepingPlace): string {
  return `SELECT COUNT(*) = 0 AS \`held\`
FROM (SELECT id FROM ${journalTable(place, 'lock')} WHERE id = ${leaseRow} FOR UPDATE SKIP LOCKED) AS idle`
}

export function readLease(place: BookkeepingPlace): string {
  return `SELECT l.owner, CAST(l.token AS CHAR) AS \`token\`, l.host, l.process, l.application, l.role,
  ${isoTime('l.taken_at')} AS \`takenAt\`, ${isoTime('b.expires_at')} AS \`expiresAt\`,
  b.expires_at < SYSDATE(6) AS \`expired\`, l.session_id AS \`session\`,
  IF(l.session_id IS NULL OR l.server <> ${thisServer}, NULL, ${isAlive}) AS \`alive\`
FROM ${journalTable(place, 'lock')} AS l JOIN ${journalTable(place, 'lock')} AS b ON b.id = ${beatRow}
WHERE l.id = ${leaseRow} AND l.owner IS NOT NULL`
}

/** Where two make it at once, each finds what the other has made: only who comes when all is there is sent away. */
export function assertCreator(place: BookkeepingPlace): string {
  const database = place.schema === undefined ? 'DATABASE()' : quoteText(place.schema)
  return failWhen(
    `EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = ${database} AND TABLE_NAME = ${quoteText(place.prefix + lastTable)})`,
    markers.lockNotHad,
    'another run has made the bookkeeping',
  )
}

function fromNow(ttlMs: number): string {
  return `SYSDATE(6) + INTERVAL ${Math.round(ttlMs) * 1000} MICROSECOND`
}
