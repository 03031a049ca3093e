import { Client } from 'pg'
import type { TestDatabase } from './test-database.js'

/** A role of a server, made for a test. */
export interface ServerRole {
  readonly name: string
  /** The database's URL for this role. */
  readonly url: string
  /** Takes away what the role has in the database, and the role. */
  drop(): Promise<void>
}

/** A new role with no rights but to connect. */
export async function newRole(database: TestDatabase): Promise<ServerRole> {
  const [row] = await database.query("SELECT 'aludel_' || substr(md5(random()::text), 1, 12) AS name")
  const name = String(row?.['name'])
  await database.exec(`CREATE ROLE ${name} LOGIN PASSWORD 'reader'`)
  const url = new URL(database.url)
  url.username = name
  url.password = 'reader'
  return {
    url: url.href,
    name,
    drop: () => database.exec(`DROP OWNED BY ${name}; DROP ROLE ${name}`),
  }
}

/** Another session, for what one cannot do to itself. */
export async function withSession<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
