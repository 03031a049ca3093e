import { pinnedMajors } from '../../test/support/engine-versions.js'
import { startPostgres } from '../../test/support/postgres-server.js'
import { resumptions, standings, statementKinds } from '../../test/torture/resumption.js'
import { torture, type Interruption, type TortureCounts } from '../../test/torture/torture.js'
import { undisturbed } from '../../test/torture/undisturbed.js'
import { Table } from './table.js'

const words: Readonly<Record<Interruption, string>> = {
  client: 'kill -9 of the client',
  backend: 'the backend ended',
  server: 'the server restarted at once',
  edited: 'kill -9, and the document edited',
  gone: 'kill -9, and the document gone',
}

/**
 * `count` interruptions of each kind, divided among the servers: where they left the database, and what became of the
 * statements whose end nobody saw.
 */
export async function interrupted(
  kinds: readonly Interruption[],
  count: number,
  seed: number,
): Promise<readonly Table[]> {
  const where = new Table(['Server', 'Interrupted by', 'Interruptions', ...standings, 'Compared'])
  const all: { readonly kind: Interruption; readonly counts: TortureCounts }[] = []
  for (const major of pinnedMajors) {
    const server = await startPostgres(major)
    try {
      const calm = await undisturbed(server)
      for (const kind of kinds) {
        const counts = await torture(server, kind, Math.ceil(count / pinnedMajors.length), seed, calm)
        where.add([
          `PostgreSQL ${server.version}`,
          words[kind],
          counts.interrupted,
          ...standings.map((standing) => counts.left[standing]),
          counts.compared,
        ])
        all.push({ kind, counts })
      }
    } finally {
      await server.stop()
    }
  }
  return [where, resumed(kinds, all)]
}

/** By statement and kind of interruption: how often it was found done, run again, and not come to before the next interruption. */
function resumed(
  kinds: readonly Interruption[],
  all: readonly { readonly kind: Interruption; readonly counts: TortureCounts }[],
): Table {
  const table = new Table(['Statement', ...kinds.map((kind) => words[kind])])
  for (const statement of statementKinds) {
    const cells = kinds.map((kind) => {
      const counts = all.filter((one) => one.kind === kind).map((one) => one.counts.resumed[statement])
      return resumptions
        .map((resumption) => counts.reduce((sum, times) => sum + times[resumption], 0))
        .join(' / ')
    })
    table.add([statement, ...cells])
  }
  return table
}
