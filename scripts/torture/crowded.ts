import { pinnedMajors } from '../../test/support/engine-versions.js'
import { startPgbouncer } from '../../test/support/pgbouncer.js'
import { startPostgres } from '../../test/support/postgres-server.js'
import { crowd, crowdSize } from '../../test/torture/crowd.js'
import { postgresMeeting } from '../../test/torture/postgres-meeting.js'
import { seconds, Table } from './table.js'

/** Eight at once, on the newest server as it is, and behind a pooler in transaction mode. */
export async function crowded(rounds: number): Promise<Table> {
  const table = new Table([
    'Connection',
    `Rounds of ${crowdSize}`,
    'The one at work, at most',
    'The others after it, at most',
  ])
  const server = await startPostgres(pinnedMajors.at(-1) ?? 18)
  const pooler = await startPgbouncer(server.url('postgres'), 'transaction')
  try {
    for (const [name, through] of [
      [`PostgreSQL ${server.version}`, (url: string) => url],
      [`PostgreSQL ${server.version}, behind PgBouncer`, pooler.through],
    ] as const) {
      const {
        rounds: done,
        longestWorkMs,
        longestAfterMs,
      } = await crowd(postgresMeeting(server, through), rounds)
      table.add([name, done, seconds(longestWorkMs), seconds(longestAfterMs)])
    }
  } finally {
    await pooler.stop()
    await server.stop()
  }
  return table
}
