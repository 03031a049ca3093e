import { expect } from 'chai'
import { buildPackage } from '../cli/run-cli.js'
import { startGalera, type GaleraCluster } from '../support/galera.js'
import { galeraProgram } from '../support/galera-program.js'
import { productNames } from '../support/mysql-program.js'
import { mysqlMissing, startMysql, type MysqlServer } from '../support/mysql-server.js'
import { crowd } from './crowd.js'
import { mysqlMeeting } from './mysql-meeting.js'

/** A tenth of what `npm run torture` does. */
const rounds = Number(process.env['CROWD_ROUNDS'] ?? 5)

function describeWhere(missing: string | undefined): typeof describe | typeof describe.skip {
  return missing === undefined || process.env['CI'] !== undefined ? describe : describe.skip
}

describe('runs at the same time, on servers that commit each change of the schema', function () {
  this.timeout(900_000)
  before(buildPackage)

  for (const product of ['mysql', 'mariadb'] as const) {
    describeWhere(mysqlMissing(product))(`on ${productNames[product]}`, () => {
      let server: MysqlServer
      before(async () => {
        server = await startMysql(product)
      })
      after(() => server.stop())

      it('are done by one of eight', async () => {
        expect((await crowd(mysqlMeeting(product, [server]), rounds)).rounds).to.equal(rounds)
      })
    })
  }

  const program = galeraProgram()
  describeWhere('missing' in program ? program.missing : undefined)('on two nodes of Galera', () => {
    let cluster: GaleraCluster
    before(async () => {
      cluster = await startGalera()
    })
    after(() => cluster.stop())

    it('are done by one of eight, four on each node', async () => {
      expect((await crowd(mysqlMeeting('mariadb', cluster.nodes), rounds)).rounds).to.equal(rounds)
    })
  })
})
