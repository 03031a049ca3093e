import { randomBytes } from 'node:crypto'
import type { Dialect } from '../dialects/dialect.js'
import type { ConnectionTarget } from '../drivers/driver.js'
import { connect } from '../drivers/index.js'
import { attempt } from './attempt.js'

/** A database to try something in, empty when it is made. Drop it when done. */
export interface ScratchDatabase {
  readonly connection: ConnectionTarget
  /** It is gone with the connection that uses it: each connection gets one of its own. */
  readonly isOfConnection: boolean
  drop(): Promise<void>
}

/** What databases are called that something is tried in. */
export interface ScratchDatabases {
  /** The one that is made. */
  readonly own: string
  /** Those that what is tried may make; they are dropped with it. */
  readonly others: readonly string[]
}

/**
 * Makes a database beside the one of the target, under a name that nobody else has, and leaves that one alone. An embedded
 * database is made in memory, whatever the target names.
 *
 * @param names absent: it stands alone, under a new name
 * @throws RunError `permission` where the role may make none; like `openDatabase` where there is no connection
 */
export async function makeScratch(
  target: ConnectionTarget,
  dialect: Dialect,
  names?: ScratchDatabases,
): Promise<ScratchDatabase> {
  if (/^pglite:/i.test(target.url)) {
    return {
      connection: { ...target, url: 'pglite://memory' },
      isOfConnection: true,
      drop: async () => undefined,
    }
  }
  const { own: name, others } = names ?? {
    own: `aludel_scratch_${randomBytes(6).toString('hex')}`,
    others: [],
  }
  const drops = [...others, name].flatMap((each) => dialect.scratch.drop(each))
  await alone(target, dialect, dialect.scratch.create(name), 'A scratch database cannot be made')
  return {
    connection: { ...target, url: withDatabase(target.url, name) },
    isOfConnection: false,
    drop: () => alone(target, dialect, drops, `The scratch database ${name} cannot be dropped`),
  }
}

/** CREATE DATABASE and DROP DATABASE run outside of transactions only. */
async function alone(
  target: ConnectionTarget,
  dialect: Dialect,
  statements: readonly string[],
  what: string,
): Promise<void> {
  const connection = await attempt({ dialect }, what, () => connect(target))
  try {
    await attempt({ connection, dialect }, what, async () => {
      for (const sql of statements) await connection.query(sql)
    })
  } finally {
    await connection.close().catch(() => undefined)
  }
}

/** The URL with another database in it; hosts may be several, so it need not be a URL in the strict sense. */
export function withDatabase(url: string, database: string): string {
  const [, server = url, , rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(\/[^?#]*)?(.*)$/is.exec(url) ?? []
  return `${server}/${encodeURIComponent(database)}${rest}`
}
