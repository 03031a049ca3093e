import { expect } from 'chai'
import { mariadb } from '../../src/dialects/mariadb/index.js'
import { mysql } from '../../src/dialects/mysql/index.js'
import { renderScript } from '../../src/migrate/script.js'
import { eachMysql } from '../support/each-mysql.js'
import { runMysqlClient } from '../support/mysql-client.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { planOf, type RevisionSketch } from './plan-of.js'
import { targetOf } from './with-database.js'

const dialects = { mysql, mariadb }

const history: readonly RevisionSketch[] = [
  {
    revision: 'aaa',
    atomic: false,
    statements: [
      {
        sql: "CREATE TABLE users (id int PRIMARY KEY, email varchar(50) DEFAULT 'a;b') -- people",
        class: 'standalone',
      },
      {
        sql: "CREATE TRIGGER t BEFORE INSERT ON users FOR EACH ROW BEGIN SET NEW.email = CONCAT(NEW.email, ';'); SET NEW.id = NEW.id + 1; END",
        class: 'standalone',
      },
    ],
  },
  { revision: 'bbb', statements: [{ sql: "INSERT INTO users VALUES (1, 'it''s \\\\ 🌱')" }] },
]

async function stateOf({ query }: MysqlTestDatabase): Promise<unknown> {
  return {
    users: await query('SELECT * FROM users'),
    revisions: await query('SELECT revision, status, applied_order AS place FROM aludel_revision ORDER BY 3'),
    steps: await query('SELECT COUNT(*) AS n FROM aludel_step'),
  }
}

describe('a script for MySQL or MariaDB', () => {
  eachMysql((server) => {
    const dialect = dialects[server.product]
    const script = (
      database: MysqlTestDatabase,
      from: readonly string[],
      sketches: readonly RevisionSketch[],
    ): string => {
      const { place, settings, names } = targetOf(database.url)
      const info = { formatVersion: 1, projectName: null, defaultSchema: database.name, names }
      return renderScript(planOf('up', from, sketches), dialect, { place, info, session: settings })
    }
    const play = (database: MysqlTestDatabase, text: string): Promise<string> =>
      runMysqlClient(server.product, database.url, text)

    it('does what a run does, through the client of the server', async () => {
      const database = await server.database()
      const [first, second] = [history.slice(0, 1), history.slice(1)]
      await play(database, script(database, [], first))
      await play(database, script(database, ['aaa'], second))
      expect(await stateOf(database)).to.deep.equal({
        users: [{ id: 2, email: "it's \\ 🌱;" }],
        revisions: [
          { revision: 'aaa', status: 'applied', place: 1 },
          { revision: 'bbb', status: 'applied', place: 2 },
        ],
        steps: [{ n: 0 }],
      })
    })

    it('that does not know its database records the one in which it was run', async () => {
      const database = await server.database()
      const { place, settings, names } = targetOf(database.url)
      const info = { formatVersion: 1, projectName: null, defaultSchema: '', names }
      await play(
        database,
        renderScript(planOf('up', [], history), dialect, { place, info, session: settings }),
      )
      const [row] = await database.query(dialect.journal.readInfo(place))
      expect(dialect.journal.parseInfo(row ?? {}).defaultSchema).to.equal(database.name)
    })

    it('changes nothing where the database is not at its beginning', async () => {
      const database = await server.database()
      await play(database, script(database, [], history))
      const before = await stateOf(database)
      for (const from of [[], ['aaa']]) {
        const refusal = await play(database, script(database, from, history.slice(from.length))).then(
          () => 'it was run',
          (error: unknown) => String(error),
        )
        expect(refusal).to.contain(
          `the applied revisions are not (${from.join(', ')}), for which this was made`,
        )
      }
      expect(await stateOf(database)).to.deep.equal(before)
    })

    it('is refused while somebody else has the lock', async () => {
      const database = await server.database()
      await database.query(dialect.journal.tryLock({ prefix: 'aludel_' }))
      const refusal = await play(database, script(database, [], history)).catch((error: unknown) =>
        String(error),
      )
      expect(refusal).to.contain('another run of Aludel holds the lock of this database')
      expect(await database.query('SHOW TABLES')).to.deep.equal([])
    })
  })
})
