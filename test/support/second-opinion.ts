import { noteForReport } from './engine-report.js'
import type { RunningEngine } from './engines.js'
import type { JsonObject } from './json-value.js'
import { pgClient, type PgClient } from './pg-client.js'
import { pgDump } from './pg-dump.js'
import { readPgDump } from './read-pg-dump.js'
import type { TestDatabase } from './test-database.js'

/**
 * PostgreSQL's client for what runs on `engine`, or `undefined` on a machine that has none: the report then says so of
 * `what`.
 *
 * @throws Error when there is none and `CI` is set.
 */
export function clientFor(engine: RunningEngine, what: string): PgClient | undefined {
  const client = pgClient(engine.major)
  if (!('missing' in client)) return client
  const reason = `${what} on PostgreSQL ${engine.major} WITHOUT pg_dump: ${client.missing}`
  if (process.env['CI'] !== undefined) throw new Error(reason)
  noteForReport(reason)
  return undefined
}

/** What `pg_dump` says of a database; nothing without it. */
export async function secondOpinion(client: PgClient | undefined, test: TestDatabase): Promise<JsonObject> {
  return client === undefined ? {} : readPgDump(await pgDump(client, test))
}
