import { expect } from 'chai'
import { caseFlavours } from '../../../support/case-outcome.js'
import { eachMysql } from '../../../support/each-mysql.js'
import { mysqlCaseSettings } from '../../../support/mysql-case-settings.js'
import { withMysql } from '../../../drivers/open-mysql.js'
import { randomHistory } from '../random-history.js'
import { MysqlHistoryRun } from './history-run.js'
import { mysqlRepertoire } from './repertoire.js'

/** Revisions of one history, one operation each, more where a rename wants others restated. */
const length = 30
const count = Number(process.env['HISTORY_COUNT'] ?? 8)
const only = process.env['HISTORY_SEED']
const first = only === undefined ? Number(process.env['HISTORY_FIRST'] ?? 1) : Number(only)

/**
 * Random histories over what MySQL and MariaDB have. Each revision goes up, down and up again before the next one; then all come
 * down from the top. At each stop the catalog is read and compared with what the documents fold into, and what the server prints
 * with what it printed before; where the plan says of no loss, rows are what they were. A failure names its seed:
 * `HISTORY_SEED=17 npx mocha test/engines/histories/mysql/histories.test.ts` runs that one.
 */
describe('random histories on MySQL and MariaDB', () => {
  eachMysql((server) => {
    const seeds = Array.from({ length: only === undefined ? count : 1 }, (_, i) => first + i)
    it(`${seeds.length} histories from seed ${first}: up, down and up again`, async function () {
      this.timeout(900_000)
      const { serverVersion } = caseFlavours[server.product]
      const wrong: string[] = []
      for (const seed of seeds) {
        const database = await server.database()
        await withMysql(database, async (reader) => {
          const settings = mysqlCaseSettings(server.flavour, serverVersion)
          const history = randomHistory(seed, length, settings, mysqlRepertoire)
          const run = new MysqlHistoryRun(history, server.flavour, database, reader)
          await run.all()
          wrong.push(...run.wrong)
        })
        await database.drop()
      }
      expect(wrong.join('\n')).to.equal('')
    })
  })
})
