import { byFlavour, type Flavour } from '../flavour.js'
import { can, since } from '../version.js'

/**
 * How the server carries out a change of a table, from the cheapest on.
 * - `instant`: in the catalog alone
 * - `metadata`: the same, but what MySQL calls INPLACE
 * - `online`: reads the table, to build an index, while others write to it
 * - `rebuild`: writes the table anew while others write to it
 * - `shared`: reads the table, and who writes waits
 * - `numbered`: writes the table anew in place, and who writes waits
 * - `copy`: writes the table anew, and who writes waits
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html
 */
export type Way = 'instant' | 'metadata' | 'online' | 'rebuild' | 'shared' | 'numbered' | 'copy'

/** What a way costs those who use the table, for the reader of a plan. */
export interface WayFacts {
  readonly lock: string
  readonly scan: boolean
  readonly rewrite: boolean
  /** What that means for the others, in words. */
  readonly why: string
}

/** What each way costs. */
export const wayFacts: Readonly<Record<Way, WayFacts>> = {
  instant: { lock: 'EXCLUSIVE for a moment', scan: false, rewrite: false, why: 'the catalog alone changes' },
  metadata: { lock: 'EXCLUSIVE for a moment', scan: false, rewrite: false, why: 'the catalog alone changes' },
  online: { lock: 'EXCLUSIVE for a moment', scan: true, rewrite: false, why: 'others write meanwhile' },
  rebuild: { lock: 'EXCLUSIVE for a moment', scan: true, rewrite: true, why: 'others write meanwhile' },
  shared: { lock: 'SHARED', scan: true, rewrite: false, why: 'who writes waits' },
  numbered: { lock: 'SHARED', scan: true, rewrite: true, why: 'who writes waits' },
  copy: { lock: 'SHARED', scan: true, rewrite: true, why: 'who writes waits' },
}

const fromCheapest: readonly Way[] = [
  'instant',
  'metadata',
  'online',
  'rebuild',
  'shared',
  'numbered',
  'copy',
]

/** Of several changes in one statement the dearest tells what it costs. */
export function dearest(all: readonly Way[]): Way {
  return fromCheapest.findLast((way) => all.includes(way)) ?? 'instant'
}

/** What a statement asks of the server: it refuses rather than do it in a dearer way. */
export interface Clause {
  readonly sql: string
  readonly copies: boolean
}

const instant = { sql: 'ALGORITHM=INSTANT', copies: false }
const nocopy = { sql: 'ALGORITHM=NOCOPY, LOCK=NONE', copies: false }
const nocopyShared = { sql: 'ALGORITHM=NOCOPY, LOCK=SHARED', copies: false }
const inplace = { sql: 'ALGORITHM=INPLACE, LOCK=NONE', copies: false }
const inplaceShared = { sql: 'ALGORITHM=INPLACE, LOCK=SHARED', copies: false }
const copy = { sql: 'ALGORITHM=COPY, LOCK=SHARED', copies: true }
const onlineCopy = { sql: 'ALGORITHM=COPY, LOCK=NONE', copies: true }

/**
 * What is asked of the server for a change that it is expected to carry out so, then in dearer ways: which way it can go depends on
 * the version and on the table, so it is asked and not foretold. MySQL takes no LOCK beside INSTANT, and knows no NOCOPY, with which
 * MariaDB forbids an INPLACE that writes the table anew. https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-performance.html,
 * https://mariadb.com/kb/en/innodb-online-ddl-overview/
 */
export function clausesFor(way: Way, flavour: Flavour, serverVersion: number): readonly Clause[] {
  const copies = can(flavour, serverVersion, since.onlineCopy) ? [onlineCopy, copy] : [copy]
  const mysql: Readonly<Record<Way, readonly Clause[]>> = {
    instant: [instant, inplace, inplaceShared, ...copies],
    metadata: [inplace, inplaceShared, ...copies],
    online: [inplace, inplaceShared, ...copies],
    rebuild: [inplace, inplaceShared, ...copies],
    shared: [inplaceShared, ...copies],
    numbered: [inplaceShared, ...copies],
    copy: copies,
  }
  const mariadb: Readonly<Record<Way, readonly Clause[]>> = {
    instant: [instant, nocopy, inplace, inplaceShared, ...copies],
    metadata: [instant, nocopy, inplace, inplaceShared, ...copies],
    online: [nocopy, inplace, inplaceShared, ...copies],
    rebuild: [inplace, inplaceShared, ...copies],
    shared: [nocopyShared, inplaceShared, ...copies],
    numbered: [inplaceShared, ...copies],
    copy: copies,
  }
  return byFlavour(flavour, { mysql, mariadb })[way]
}
