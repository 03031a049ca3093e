import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** A database made for a test, on any server. */
export interface ServerDatabase {
  readonly name: string
  readonly url: string
}

/** The URL with another database in its path. */
export function urlOfDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(database)}`
  return other.href
}

/** Runs one statement over a connection of its own. */
export async function runOnce(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const result = await client.query<Record<string, unknown>>(sql)
    return result.rows
  } finally {
    await client.end()
  }
}

/**
 * Creates an empty database of a fresh name on the server of `adminUrl`, in the way that the server prefers or in the `strategy`
 * that it is told: https://www.postgresql.org/docs/current/sql-createdatabase.html#CREATE-DATABASE-STRATEGY
 */
export async function createServerDatabase(
  adminUrl: string,
  strategy?: 'file_copy',
): Promise<ServerDatabase> {
  const name = `aludel_test_${randomBytes(6).toString('hex')}`
  const copied = strategy === undefined ? '' : ` STRATEGY ${strategy}`
  // template0: whatever somebody added to template1 stays out of the tests.
  await runOnce(adminUrl, `CREATE DATABASE ${name} TEMPLATE template0${copied}`)
  return { name, url: urlOfDatabase(adminUrl, name) }
}

/** Drops a database made by {@link createServerDatabase}, together with the connections left in it. */
export async function dropServerDatabase(adminUrl: string, database: ServerDatabase): Promise<void> {
  await runOnce(adminUrl, `DROP DATABASE IF EXISTS ${database.name} WITH (FORCE)`)
}

/** The server's version as it names itself, such as `18.4`, and its major. */
export async function serverVersion(
  url: string,
): Promise<{ readonly version: string; readonly major: number }> {
  const [row] = await runOnce(url, "SELECT current_setting('server_version') AS version")
  const version =
    typeof row === 'object' && row !== null && 'version' in row && typeof row.version === 'string'
      ? (row.version.split(' ')[0] ?? row.version)
      : ''
  return { version, major: Number.parseInt(version, 10) }
}
