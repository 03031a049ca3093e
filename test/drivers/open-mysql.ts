import type { Connection } from '../../src/drivers/driver.js'
import { connect } from '../../src/drivers/index.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'

/** A connection of the driver under test, closed afterwards. */
export async function withMysql<T>(
  { url }: Pick<MysqlTestDatabase, 'url'>,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await connect({ url, connectTimeoutMs: 60_000, applicationName: 'aludel test' })
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}
