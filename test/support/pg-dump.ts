import type { PgClient } from './pg-client.js'
import { throughGateway } from './pglite-gateway.js'
import type { TestDatabase } from './test-database.js'

/** What is no part of a schema as documents say it: the bookkeeping, and where the tests keep words. */
const bookkeeping = ['--exclude-table=*.aludel_*', '--exclude-schema=words_*']

/** The schema of a database as PostgreSQL's own `pg_dump` writes it: with owners, rights and comments. */
export function pgDump(client: PgClient, test: TestDatabase): Promise<string> {
  return reached(test, (url) => client.run('pg_dump', ['--schema-only', ...bookkeeping, `--dbname=${url}`]))
}

/** Runs a script with `psql`, which ends at the first error. */
export async function psql(client: PgClient, test: TestDatabase, file: string): Promise<void> {
  const args = ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', `--file=${file}`]
  await reached(test, (url) => client.run('psql', [...args, `--dbname=${url}`]))
}

function reached<T>(test: TestDatabase, work: (url: string) => Promise<T>): Promise<T> {
  return test.pglite === undefined ? work(test.url) : throughGateway(test.pglite, work)
}
