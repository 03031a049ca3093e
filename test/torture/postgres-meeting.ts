import { dropServerDatabase, runOnce } from '../support/postgres-databases.js'
import type { PostgresServer } from '../support/postgres-server.js'
import type { Meeting } from './crowd.js'
import { crowdHistory } from './crowd-history.js'
import { queryOnce, readTally } from './database.js'

/** Eight meet on this server; `through` leads to a database. */
export function postgresMeeting(
  server: PostgresServer,
  through: (url: string) => string = (url) => url,
): Meeting {
  return {
    history: crowdHistory,
    newDatabase: async () => {
      const database = await server.createDatabase()
      const { url } = database
      await runOnce(url, 'CREATE TABLE tally (what text NOT NULL)')
      return {
        url: () => through(url),
        tally: () => readTally(queryOnce(url)),
        rows: async () => {
          const [sum] = await queryOnce(url)('SELECT count(*)::int AS rows, sum(n)::int AS n FROM users')
          return { rows: Number(sum?.['rows']), n: Number(sum?.['n']) }
        },
        // A pooler would keep its sessions with each of the databases.
        drop: () => dropServerDatabase(server.url('postgres'), database),
      }
    },
  }
}
