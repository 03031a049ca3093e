import { expect } from 'chai'
import { buildPackage } from '../cli/run-cli.js'
import { engineMissing } from '../support/engine-cache.js'
import { pinnedMajors } from '../support/engine-versions.js'
import { startPostgres, type PostgresServer } from '../support/postgres-server.js'
import { longRunAndBack } from './long-history.js'

/** A tenth of what `npm run torture` does. */
const count = 500

describe('many revisions by one command', function () {
  this.timeout(900_000)
  before(buildPackage)

  for (const major of pinnedMajors) {
    const missing = engineMissing(major)
    const describeHere = missing === undefined || process.env['CI'] !== undefined ? describe : describe.skip
    describeHere(`on PostgreSQL ${major}`, () => {
      let server: PostgresServer
      before(async () => {
        server = await startPostgres(major)
      })
      after(() => server.stop())

      it(`go up and down: ${count}`, async () => {
        const { up, down } = await longRunAndBack(server, count)
        expect([up.revisions, down.revisions]).to.deep.equal([count, count])
      })
    })
  }
})
