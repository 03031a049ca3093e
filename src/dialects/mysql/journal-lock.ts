import type { BookkeepingPlace } from '../journal.js'
import { failure, failWithoutRow, markers } from './fail-when.js'
import { quoteText } from './quoting.js'

/** https://dev.mysql.com/doc/refman/8.4/en/locking-functions.html: names of locks have up to 64 characters. */
const digits = 40

/**
 * The name of this bookkeeping's lock. Locks are kept per server, so the database is in it; as a hash, since its name may be as
 * long as that of a lock. The server computes it, so that a schema that is named and the same one left out are one lock.
 */
function lockName({ schema, prefix }: BookkeepingPlace): string {
  const database = schema === undefined ? 'DATABASE()' : quoteText(schema)
  return `CONCAT('aludel:', LEFT(SHA2(CONCAT(${database}, '.', ${quoteText(prefix)}), 256), ${digits}))`
}

/** Never waits: who is in the way is told meanwhile, and Ctrl-C is heard. It survives the commits that statements bring along. */
export function tryLock(place: BookkeepingPlace): string {
  return `SELECT GET_LOCK(${lockName(place)}, 0) AS \`locked\``
}

export function unlock(place: BookkeepingPlace): string {
  return `SELECT RELEASE_LOCK(${lockName(place)}) AS \`unlocked\``
}

/** Asked in every transaction: behind a proxy the lock may stay with another session than the one at work. */
export function assertLock(place: BookkeepingPlace): string {
  return failWithoutRow(
    `NOT (IS_USED_LOCK(${lockName(place)}) <=> CONNECTION_ID())`,
    markers.lockLost,
    'this session does not hold the lock that it took',
  )
}

/** A session gives its locks back when it ends, after what it was at: it then can be read, or never will be. */
export function isHeldBy(place: BookkeepingPlace, backend: string): string {
  return `SELECT IS_USED_LOCK(${lockName(place)}) <=> ${Number(backend)} AS \`held\``
}

/**
 * Others are seen with the right PROCESS; since when they are connected no server tells. Nobody but an Aludel takes a lock of this
 * name. https://dev.mysql.com/doc/refman/8.4/en/information-schema-processlist-table.html
 */
export function readLockSession(place: BookkeepingPlace): string {
  return `SELECT 'an Aludel' AS \`application\`, p.USER AS \`role\`, SUBSTRING_INDEX(p.HOST, ':', 1) AS \`host\`, l.id AS \`process\`, NULL AS \`since\`,
  p.INFO AS \`query\`, CAST(p.TIME * 1000 AS CHAR) AS \`stateMs\`
FROM (SELECT IS_USED_LOCK(${lockName(place)}) AS id) AS l
LEFT JOIN information_schema.PROCESSLIST AS p ON p.ID = l.id
WHERE l.id IS NOT NULL`
}

/** https://dev.mysql.com/doc/refman/8.4/en/kill.html */
export function endSession(process: number): string {
  return `KILL ${process}`
}

/** Fails at once when somebody else holds it; the lock is the session's, so it outlives the transactions of a script. */
export function scriptLock(place: BookkeepingPlace): string {
  return `SELECT IF(GET_LOCK(${lockName(place)}, 0) <=> 1, 0, ${failure(markers.lockNotHad, 'another run of Aludel holds the lock of this database')}) AS \`fine\``
}
