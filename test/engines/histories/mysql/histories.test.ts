import { expect } from 'chai'
import { caseFlavours } from '../../../support/case-outcome.js'
import { eachMysql } from '../../../support/each-mysql.js'
import { mysqlCaseSettings } from '../../../support/mysql-case-settings.js'
import { withMysql } from '../../../drivers/open-mysql.js'
import { randomHistory } from '../random-history.js'
import { MysqlHistoryRun } from './history-run.js'
import { leastDone } from './least-done.js'
import { mysqlRepertoire } from './repertoire.js'
import { askedSeeds, historyLength } from './seeds.js'

/**
 * Random histories over what MySQL and MariaDB have. Each revision goes up, down and up again before the next one; then all come
 * down from the top. At each stop the catalog is read and compared with what the documents fold into, and what the server prints
 * with what it printed before; where the plan says of no loss, rows are what they were; and each statement goes the way that was
 * planned. A failure names its seed:
 * `HISTORY_SEED=17 npx mocha test/engines/histories/mysql/histories.test.ts` runs that one.
 */
describe('random histories on MySQL and MariaDB', () => {
  eachMysql((server) => {
    const seeds = askedSeeds(process.env)
    it(`${seeds.length} histories from seed ${seeds[0]}: up, down and up again`, async function () {
      this.timeout(900_000)
      const { serverVersion } = caseFlavours[server.product]
      const wrong: string[] = []
      for (const seed of seeds) {
        const database = await server.database()
        await withMysql(database, async (reader) => {
          const settings = mysqlCaseSettings(server.flavour, serverVersion)
          const history = randomHistory(seed, historyLength, settings, mysqlRepertoire, leastDone)
          const run = new MysqlHistoryRun(history, server.flavour, database, reader)
          await run.all()
          wrong.push(...run.wrong, ...run.misjudged)
        })
        await database.drop()
      }
      expect(wrong.join('\n')).to.equal('')
    })
  })
})
