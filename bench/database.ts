import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { shareDatabase, unshareDatabase } from '../src/drivers/pglite.js'
import { engineMissing } from '../test/support/engine-cache.js'
import { startPostgres } from '../test/support/postgres-server.js'

/** An empty database of a bench. */
export interface BenchDatabase {
  readonly label: string
  readonly url: string
  exec(sql: string): Promise<unknown>
}

/** Works on an embedded database. */
export async function onPglite(work: (database: BenchDatabase) => Promise<void>): Promise<void> {
  const pglite = new PGlite()
  shareDatabase('bench', pglite)
  try {
    await work({ label: 'PGlite', url: 'pglite://memory/bench', exec: (sql) => pglite.exec(sql) })
  } finally {
    unshareDatabase('bench')
    await pglite.close()
  }
}

/** Works on a server of its own, where the tests have fetched one: false where they have not. */
export async function onServer(work: (database: BenchDatabase) => Promise<void>): Promise<boolean> {
  if (engineMissing(18) !== undefined) return false
  const server = await startPostgres(18)
  try {
    const { url } = await server.createDatabase()
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      await work({ label: `PostgreSQL ${server.version}`, url, exec: (sql) => client.query(sql) })
    } finally {
      await client.end()
    }
  } finally {
    await server.stop()
  }
  return true
}
