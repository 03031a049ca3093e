import { expect } from 'chai'
import { caseSettings } from '../../support/case-outcome.js'
import { diffDumps } from '../../support/diff-dumps.js'
import { dumpCatalog, type CatalogDump } from '../../support/dump-catalog.js'
import { eachEngine } from '../../support/each-engine.js'
import type { TestDatabase } from '../../support/test-database.js'
import { readCatalogRows } from '../../support/read-catalog.js'
import { HistoryRun } from './history-run.js'
import { randomHistory } from './random-history.js'

/** Revisions of one history, one operation each, more where a rename wants others restated. */
const length = 30
/** Histories that share a database, each in a schema of its own, so that one look at the catalog does for all. */
const together = 20
const count = Number(process.env['HISTORY_COUNT'] ?? 200)
const only = process.env['HISTORY_SEED']
const first = only === undefined ? Number(process.env['HISTORY_FIRST'] ?? 1) : Number(only)

/**
 * Random histories over every kind of operation go up, come down and go up again, and the catalog is the same at every
 * step. A failure names its seed: `HISTORY_SEED=17 npx mocha test/engines/histories/histories.test.ts` runs that one.
 */
describe('random histories', () => {
  eachEngine((engine) => {
    // Real servers are there for what PGlite cannot show; this is about what the language means.
    const many = only !== undefined ? 1 : engine.kind === 'pglite' ? count : Math.ceil(count / 10)
    for (let at = 0; at < many; at += together) {
      const seeds = Array.from({ length: Math.min(together, many - at) }, (_, i) => first + at + i)
      it(`${seeds.length} histories from seed ${seeds[0] ?? first}: up, down and up again`, async function () {
        this.timeout(900_000)
        const { major } = engine.running()
        const test = await engine.database()
        const runs = seeds.map(
          (seed) =>
            new HistoryRun(
              seed,
              `history_${seed}`,
              randomHistory(seed, length, caseSettings(major * 10_000)),
              test,
            ),
        )
        await runAll(runs, test, major)
        expect(runs.flatMap(({ wrong }) => wrong).join('\n')).to.equal('')
      })
    }
  })
})

async function runAll(runs: readonly HistoryRun[], test: TestDatabase, major: number): Promise<void> {
  const each = async (work: (run: HistoryRun) => Promise<void>): Promise<void> => {
    for (const run of runs) await work(run)
  }
  const read = async (stage: string): Promise<void> => {
    const rows = await readCatalogRows(test, major, {
      defaultSchema: 'public',
      bookkeeping: { prefix: 'aludel_' },
    })
    await each((run) => run.compareRead(stage, rows))
  }
  const compare = async (stage: string, expected: CatalogDump | undefined): Promise<void> => {
    if (expected === undefined) return
    const lines = diffDumps(expected, await dumpCatalog(test.query))
    for (const run of runs) {
      run.differs(
        stage,
        lines.filter((line) => new RegExp(`\\b${run.schema}\\b`).test(line)),
      )
    }
  }
  await each((run) => run.prepare())
  const steps = [await dumpCatalog(test.query)]
  for (let at = 1; at <= length; at += 1) {
    await each((run) => run.up())
    await read(`up to revision ${at}`)
    await each((run) => run.fill())
    steps.push(await dumpCatalog(test.query))
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    await each((run) => run.down())
    await read(`down to revision ${at}`)
    await compare(`down to revision ${at}`, steps[at])
  }
  for (let at = 1; at <= length; at += 1) {
    await each((run) => run.up())
    await compare(`up again to revision ${at}`, steps[at])
  }
}
