import type { Arena, StatementKind } from '../../test/torture/arena.js'
import { resumptions, standings } from '../../test/torture/resumption.js'
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
 * `count` interruptions of each kind, divided among servers of one sort: where they left the database, and what became of the
 * statements whose end nobody saw.
 */
export async function interrupted(
  arenas: readonly (() => Promise<Arena>)[],
  kinds: readonly Interruption[],
  count: number,
  seed: number,
): Promise<readonly Table[]> {
  const where = new Table(['Server', 'Interrupted by', 'Interruptions', ...standings, 'Compared'])
  const all: { readonly kind: Interruption; readonly counts: TortureCounts }[] = []
  let statements: readonly StatementKind[] = []
  for (const start of arenas) {
    const arena = await start()
    statements = arena.statementKinds
    try {
      const calm = await undisturbed(arena)
      for (const kind of kinds) {
        const counts = await torture(arena, kind, Math.ceil(count / arenas.length), seed, calm)
        where.add([
          arena.label,
          words[kind],
          counts.interrupted,
          ...standings.map((standing) => counts.left[standing]),
          counts.compared,
        ])
        all.push({ kind, counts })
      }
    } finally {
      await arena.stop()
    }
  }
  return [where, resumed(statements, kinds, all)]
}

/** By statement and kind of interruption: how often it was found done, run again, and not come to before the next interruption. */
function resumed(
  statements: readonly StatementKind[],
  kinds: readonly Interruption[],
  all: readonly { readonly kind: Interruption; readonly counts: TortureCounts }[],
): Table {
  const table = new Table(['Statement', ...kinds.map((kind) => words[kind])])
  for (const { name } of statements) {
    const cells = kinds.map((kind) => {
      const counts = all
        .filter((one) => one.kind === kind)
        .flatMap((one) => one.counts.resumed.get(name) ?? [])
      return resumptions
        .map((resumption) => counts.reduce((sum, times) => sum + times[resumption], 0))
        .join(' / ')
    })
    table.add([name, ...cells])
  }
  return table
}
