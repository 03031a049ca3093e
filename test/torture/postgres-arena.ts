import type { PinnedMajor } from '../support/engine-versions.js'
import { startPostgres, type PostgresServer } from '../support/postgres-server.js'
import type { Arena, StatementKind, WatchedDatabase } from './arena.js'
import { Observer, pictureOf, readBookkeeping, readTally } from './database.js'
import { postgresHistory } from './postgres-history.js'
import { prepareDatabase } from './slow-statements.js'

const statementKinds: readonly StatementKind[] = [
  { name: 'CREATE INDEX CONCURRENTLY', form: /^CREATE (UNIQUE )?INDEX CONCURRENTLY / },
  { name: 'DROP INDEX CONCURRENTLY', form: /^DROP INDEX CONCURRENTLY / },
  { name: 'VALIDATE CONSTRAINT', form: /^ALTER TABLE .* VALIDATE CONSTRAINT / },
  { name: 'ALTER TYPE … ADD VALUE', form: /^ALTER TYPE .* ADD VALUE / },
  { name: 'SQL that stands alone', form: /^CREATE STATISTICS / },
  { name: 'UPDATE in batches', form: /\bUPDATE / },
]

/** A PostgreSQL of this major, that is started for it. */
export async function postgresArena(major: PinnedMajor): Promise<Arena> {
  const server = await startPostgres(major)
  return {
    label: `PostgreSQL ${server.version}`,
    history: postgresHistory,
    statementKinds,
    newDatabase: () => newDatabase(server),
    restart: () => server.restart(),
    stop: () => server.stop(),
  }
}

async function newDatabase(server: PostgresServer): Promise<WatchedDatabase> {
  const { url } = await server.createDatabase()
  const { query, end } = new Observer(url)
  await prepareDatabase(query)
  return {
    url,
    picture: () => pictureOf(query),
    bookkeeping: () => readBookkeeping(query),
    tally: () => readTally(query),
    endSessions: async () => {
      await query(`SELECT pg_terminate_backend(pid) ${sessions}`)
    },
    hasSessions: async () => (await query(`SELECT 1 ${sessions} LIMIT 1`)).length > 0,
    end,
  }
}

const sessions = `FROM pg_stat_activity
WHERE datname = current_database() AND application_name LIKE 'aludel %' AND pid <> pg_backend_pid()`
