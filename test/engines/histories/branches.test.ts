import { expect } from 'chai'
import { findClash } from '../../../src/plan/commute.js'
import type { RevisionSource } from '../../../src/plan/revision-source.js'
import { caseSettings } from '../../support/case-outcome.js'
import { eachEngine } from '../../support/each-engine.js'
import { BranchesRun } from './branches-run.js'
import { randomBranches, type RandomBranches } from './random-branches.js'

/** Pairs of branches that share a database, each in a schema of its own. */
const together = 20
const only = process.env['BRANCHES_SEED']
const first = only === undefined ? Number(process.env['BRANCHES_FIRST'] ?? 1) : Number(only)
const count = Number(process.env['BRANCHES_COUNT'] ?? 40)

/**
 * Random branches over every kind of operation: where they commute, whichever order is run leads to one catalog, and they
 * come down in whatever order is accepted; where they clash, the second is refused. A failure names its seed:
 * `BRANCHES_SEED=17 npx mocha test/engines/histories/branches.test.ts` runs that one.
 */
describe('random branches', () => {
  eachEngine((engine) => {
    const many = only !== undefined ? 1 : engine.kind === 'pglite' ? count : Math.ceil(count / 6)
    for (let at = 0; at < many; at += together) {
      const seeds = Array.from({ length: Math.min(together, many - at) }, (_, i) => first + at + i)
      it(`${seeds.length} pairs from seed ${seeds[0] ?? first}: in any order, and down again`, async function () {
        this.timeout(900_000)
        const settings = caseSettings(engine.running().major * 10_000)
        const test = await engine.database()
        const wrong: string[] = []
        const seen = { commute: 0, clash: 0 }
        for (const seed of seeds) {
          const branches = randomBranches(seed, settings)
          const { trunk, left, right, graph } = branches
          const run = new BranchesRun(branches, settings, `branches_${seed}`, test)
          const clash = findClash([...trunk, ...left, ...right], graph, settings)
          try {
            await run.prepare()
            if (clash === undefined) {
              seen.commute += 1
              for (const order of ordersOf(branches)) {
                await run.up(order)
                await run.down()
              }
            } else {
              seen.clash += 1
              await run.up(left)
              expect(run.refusal(right)).to.equal('branches-clash')
            }
          } catch (error) {
            wrong.push(`BRANCHES_SEED=${seed}: ${error instanceof Error ? error.message : String(error)}`)
          }
        }
        expect(wrong.join('\n')).to.equal('')
        if (only === undefined) expect(Math.min(seen.commute, seen.clash)).to.be.greaterThan(0)
      })
    }
  })
})

/** One after the other, the other way round, and mixed. */
function ordersOf({ left, right, random }: RandomBranches): readonly (readonly RevisionSource[])[] {
  const queues = [left, right].map((branch) => [...branch])
  const mixed: RevisionSource[] = []
  while (queues.some((queue) => queue.length > 0)) {
    const next = queues[random(2)]?.shift()
    if (next !== undefined) mixed.push(next)
  }
  return [[...left, ...right], [...right, ...left], mixed]
}
