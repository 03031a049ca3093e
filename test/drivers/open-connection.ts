import { randomUUID } from 'node:crypto'
import type { Connection } from '../../src/drivers/driver.js'
import { connect } from '../../src/drivers/index.js'
import { shareDatabase, unshareDatabase } from '../../src/drivers/pglite.js'
import type { TestDatabase } from '../support/test-database.js'

/** The URL by which the drivers reach a test's database while `work` runs. */
export async function withUrl<T>(database: TestDatabase, work: (url: string) => Promise<T>): Promise<T> {
  if (database.pglite === undefined) return work(database.url)
  const name = randomUUID()
  shareDatabase(name, database.pglite)
  try {
    return await work(`pglite://memory/${name}`)
  } finally {
    unshareDatabase(name)
  }
}

/** A connection of the driver under test, closed afterwards. */
export function withConnection<T>(
  database: TestDatabase,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  return withUrl(database, async (url) => {
    const connection = await connect({ url, connectTimeoutMs: 60_000, applicationName: 'aludel test' })
    try {
      return await work(connection)
    } finally {
      await connection.close()
    }
  })
}
