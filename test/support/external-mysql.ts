import { createMysqlDatabase, mysqlVersion } from './mysql-databases.js'
import type { MysqlProduct } from './mysql-program.js'
import type { MysqlServer } from './mysql-server.js'
import { urlOfDatabase } from './postgres-databases.js'

/** The variables whose URLs are used instead of servers of our own. */
export const externalMysqlVariables: Readonly<Record<MysqlProduct, string>> = {
  mysql: 'ALUDEL_TEST_MYSQL_URL',
  mariadb: 'ALUDEL_TEST_MARIADB_URL',
}

/** The URL of a server to test on instead of our own, or `undefined`. */
export function externalMysqlUrl(product: MysqlProduct): string | undefined {
  const url = process.env[externalMysqlVariables[product]]
  return url === '' ? undefined : url
}

/**
 * The server at `url`, on which the tests create and drop databases of their own. Stopping it does nothing: it is not ours.
 *
 * @throws Error when it is the other product, or that of `mysql2` when it cannot be reached.
 */
export async function externalMysql(product: MysqlProduct, url: string): Promise<MysqlServer> {
  const version = await mysqlVersion(url)
  if (version.includes('MariaDB') !== (product === 'mariadb')) {
    throw new Error(`${externalMysqlVariables[product]} names a server that says it is ${version}`)
  }
  return {
    product,
    version,
    url: (database) => urlOfDatabase(url, database),
    createDatabase: () => createMysqlDatabase(url),
    restart: () => Promise.reject(new Error('a server of somebody else is not restarted')),
    stop: () => Promise.resolve(),
  }
}
