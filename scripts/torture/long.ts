import { pinnedMajors } from '../../test/support/engine-versions.js'
import { startPostgres } from '../../test/support/postgres-server.js'
import { longRun } from '../../test/torture/long-history.js'
import { seconds, Table } from './table.js'

/** Many revisions by one upgrade, on the newest server with its own default settings. */
export async function long(count: number): Promise<Table> {
  const table = new Table([
    'Server',
    'Revisions',
    'Time',
    'Revisions a second',
    'Memory of the client, at most',
  ])
  const server = await startPostgres(pinnedMajors.at(-1) ?? 18, 'default')
  try {
    const { revisions, durationMs, peakKiB } = await longRun(server, count)
    const rate = Math.round(revisions / (durationMs / 1000))
    const memory = `${Math.round(peakKiB / 1024)} MiB`
    table.add([`PostgreSQL ${server.version}`, revisions, seconds(durationMs), rate, memory])
  } finally {
    await server.stop()
  }
  return table
}
