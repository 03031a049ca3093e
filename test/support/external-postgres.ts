import { createServerDatabase, serverVersion, urlOfDatabase } from './postgres-databases.js'
import type { PostgresServer } from './postgres-server.js'

/** The URL in `ALUDEL_TEST_POSTGRES_URL` of a server to test on besides our own, or `undefined`. */
export function externalPostgresUrl(): string | undefined {
  const url = process.env['ALUDEL_TEST_POSTGRES_URL']
  return url === '' ? undefined : url
}

/**
 * The server at `url`, on which the tests create and drop databases of their own (its role needs CREATEDB).
 * Stopping it does nothing: it is not ours.
 *
 * @throws Error of `pg` when it cannot be reached.
 */
export async function externalPostgres(url: string): Promise<PostgresServer> {
  return {
    ...(await serverVersion(url)),
    url: (database) => urlOfDatabase(url, database),
    createDatabase: () => createServerDatabase(url),
    restart: () => Promise.reject(new Error('a server of somebody else is not restarted')),
    stop: () => Promise.resolve(),
  }
}
