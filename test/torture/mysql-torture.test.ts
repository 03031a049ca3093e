import { expect } from 'chai'
import { buildPackage } from '../cli/run-cli.js'
import { productNames } from '../support/mysql-program.js'
import { mysqlMissing } from '../support/mysql-server.js'
import type { Arena } from './arena.js'
import type { CalmRuns } from './calm-run.js'
import { mysqlArena } from './mysql-arena.js'
import { interruptions, torture, type Interruption } from './torture.js'
import { undisturbed } from './undisturbed.js'

/**
 * A tenth of what `npm run torture` does of what stops clients and servers, and some of the others; `TORTURE_COUNT` says how many of
 * each on each server, `TORTURE_SEED` repeats a run.
 */
const counts: Readonly<Record<Interruption, number>> = {
  client: 20,
  server: 20,
  backend: 5,
  edited: 5,
  gone: 5,
}
const asked = process.env['TORTURE_COUNT']
const seed = Number(process.env['TORTURE_SEED'] ?? Date.now() % 1_000_000)

describe('interrupted runs, where each change of the schema commits by itself', function () {
  this.timeout(900_000)
  before(buildPackage)

  for (const product of ['mysql', 'mariadb'] as const) {
    const missing = mysqlMissing(product)
    const describeHere = missing === undefined || process.env['CI'] !== undefined ? describe : describe.skip
    describeHere(`on ${productNames[product]}`, () => {
      let arena: Arena
      let calm: CalmRuns
      before(async () => {
        arena = await mysqlArena(product)
        calm = await undisturbed(arena)
      })
      after(() => arena.stop())

      for (const interruption of interruptions) {
        it(`are run again until done: ${interruption} (TORTURE_SEED=${seed})`, async () => {
          const count = asked === undefined ? counts[interruption] : Number(asked)
          const { interrupted, left, compared } = await torture(arena, interruption, count, seed, calm)
          expect(interrupted).to.equal(count)
          expect(Object.values(left).reduce((sum, times) => sum + times)).to.equal(count)
          expect(compared).to.be.greaterThan(0)
        })
      }
    })
  }
})
