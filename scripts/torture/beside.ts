import { pinnedMajors } from '../../test/support/engine-versions.js'
import { startPostgres } from '../../test/support/postgres-server.js'
import { readersBeside } from '../../test/torture/readers.js'
import { Table } from './table.js'

/** How long readers wait beside a run, with the usual time for a lock, and with a shorter one. */
export async function beside(): Promise<Table> {
  const table = new Table([
    'Server',
    '`lock_timeout`',
    'Table held for',
    'Run tried again',
    'Reads beside',
    'Worst read',
  ])
  for (const major of pinnedMajors) {
    const server = await startPostgres(major)
    try {
      const { url } = await server.createDatabase()
      for (const lockTimeoutMs of [2_000, 200]) {
        const { heldMs, retries, reads, worstMs } = await readersBeside(url, {
          lockTimeoutMs,
          heldMs: 10_000,
        })
        const [name, timeout] = [`PostgreSQL ${server.version}`, `${lockTimeoutMs} ms`]
        table.add([name, timeout, `${heldMs} ms`, retries, reads, `${Math.round(worstMs)} ms`])
      }
    } finally {
      await server.stop()
    }
  }
  return table
}
