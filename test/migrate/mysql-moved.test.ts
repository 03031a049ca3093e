import { expect } from 'chai'
import { mariadb } from '../../src/dialects/mariadb/index.js'
import { mysql } from '../../src/dialects/mysql/index.js'
import { runPlan } from '../../src/migrate/migrator.js'
import { openDatabase } from '../../src/migrate/target.js'
import { eachMysql } from '../support/each-mysql.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { planOf } from './plan-of.js'
import { options, runError, targetOf } from './with-database.js'

const dialects = { mysql, mariadb }
const history = [
  {
    revision: 'aaa',
    atomic: false,
    statements: [{ sql: 'CREATE TABLE users (id int)', class: 'standalone' }],
  },
] as const

describe('a database of MySQL or MariaDB that is restored under another name', () => {
  eachMysql((server) => {
    const dialect = dialects[server.product]

    /** Applies, and moves every table to another database; `schema` is where the bookkeeping is. */
    async function moved(schema?: string): Promise<MysqlTestDatabase> {
      const [from, to] = [await server.database(), await server.database()]
      const place = { prefix: 'aludel_', ...(schema === undefined ? {} : { schema }) }
      const database = await openDatabase(targetOf(from.url, { place }), dialect)
      await runPlan(database, () => planOf('up', [], history), options)
      await database.close()
      const tables = await from.query('SHOW TABLES')
      for (const name of tables.flatMap((row) => Object.values(row).map(String)))
        await from.query(`RENAME TABLE ${from.name}.\`${name}\` TO ${to.name}.\`${name}\``)
      return to
    }

    it('is the same database', async () => {
      const { url, name } = await moved()
      const database = await openDatabase(targetOf(url), dialect)
      await database.close()
      expect(database.state.applied.map(({ revision }) => revision)).to.deep.equal(['aaa'])
      expect(database.state.info?.defaultSchema).to.equal(name)
    })

    it('is another one where the bookkeeping is elsewhere', async () => {
      const place = { prefix: 'aludel_', schema: (await server.database()).name }
      const { url } = await moved(place.schema)
      const error = await runError(openDatabase(targetOf(url, { place }), dialect))
      expect(error.code).to.equal('schema-mismatch')
    })
  })
})
