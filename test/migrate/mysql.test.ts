import { expect } from 'chai'
import type { Dialect } from '../../src/dialects/dialect.js'
import { mariadb } from '../../src/dialects/mariadb/index.js'
import { mysql } from '../../src/dialects/mysql/index.js'
import { runsAgain } from '../../src/dialects/mysql/probes.js'
import type { Database } from '../../src/migrate/database.js'
import { runPlan, settleHalfRun } from '../../src/migrate/migrator.js'
import type { RunOptions } from '../../src/migrate/run-options.js'
import type { RunResult } from '../../src/migrate/run-result.js'
import { openDatabase } from '../../src/migrate/target.js'
import { eachMysql, type MysqlUnderTest } from '../support/each-mysql.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { DyingConnection } from './dying-connection.js'
import type { RevisionSketch, StatementSketch } from './plan-of.js'
import { options, pending, targetOf } from './with-database.js'

const dialects: Readonly<Record<MysqlUnderTest['product'], Dialect>> = { mysql, mariadb }

/** The catalog tells whether a condition about a table holds. */
function probe(view: string, where: string): string {
  return `EXISTS (SELECT 1 FROM information_schema.${view} WHERE TABLE_SCHEMA = DATABASE() AND ${where})`
}

function alone(sql: string, undo: string, done: string): StatementSketch {
  return {
    sql,
    class: 'standalone',
    undo: [undo],
    probe: { done: `SELECT ${done} AS \`done\`, NOT ${done} AS \`ready\``, cleanup: [] },
  }
}

const comment = (text: string): string =>
  `ALTER TABLE users MODIFY COLUMN email varchar(50) COMMENT '${text}'`

const counted = (what: string): StatementSketch => ({
  sql: `INSERT INTO tally (what) VALUES ('${what}')`,
  undo: [`INSERT INTO tally (what) VALUES ('${what} undone')`],
})

const createUsers = alone(
  'CREATE TABLE users (id int PRIMARY KEY, email varchar(50))',
  'DROP TABLE users',
  probe('TABLES', "TABLE_NAME = 'users'"),
)
const addName = alone(
  'ALTER TABLE users ADD COLUMN name varchar(50)',
  'ALTER TABLE users DROP COLUMN name',
  probe('COLUMNS', "TABLE_NAME = 'users' AND COLUMN_NAME = 'name'"),
)
const addIndex = alone(
  'ALTER TABLE users ADD UNIQUE INDEX uq (email)',
  'ALTER TABLE users DROP INDEX uq',
  probe('STATISTICS', "TABLE_NAME = 'users' AND INDEX_NAME = 'uq'"),
)

const mixed: RevisionSketch = {
  revision: 'bbb',
  atomic: false,
  statements: [createUsers, counted('one'), addName, addIndex, counted('two')],
}
const down: RevisionSketch = {
  ...mixed,
  statements: [
    counted('two down'),
    alone(
      'ALTER TABLE users DROP INDEX uq',
      'ALTER TABLE users ADD UNIQUE INDEX uq (email)',
      `NOT ${probe('STATISTICS', "TABLE_NAME = 'users' AND INDEX_NAME = 'uq'")}`,
    ),
    alone(
      'ALTER TABLE users DROP COLUMN name',
      'ALTER TABLE users ADD COLUMN name varchar(50)',
      `NOT ${probe('COLUMNS', "TABLE_NAME = 'users' AND COLUMN_NAME = 'name'")}`,
    ),
    counted('one down'),
    alone(
      'DROP TABLE users',
      'CREATE TABLE users (id int PRIMARY KEY, email varchar(50))',
      `NOT ${probe('TABLES', "TABLE_NAME = 'users'")}`,
    ),
  ],
}
/** Its last statement is refused, after all the others. */
const broken: RevisionSketch = {
  ...mixed,
  statements: [...mixed.statements, alone('ALTER TABLE users DROP COLUMN nowhere', 'SELECT 1', '(1 = 0)')],
}

interface Picture {
  readonly tables: readonly unknown[]
  readonly tally: readonly unknown[]
  readonly recorded: readonly unknown[]
}

async function pictureOf({ query }: MysqlTestDatabase): Promise<Picture> {
  const tables = (
    await query(
      "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT LIKE 'aludel%' ORDER BY 1",
    )
  ).map(({ name }) => name)
  const [books] = await query(
    "SELECT COUNT(*) AS n FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'aludel_step'",
  )
  const recorded =
    books?.['n'] === 0
      ? []
      : await query('SELECT revision, status FROM aludel_revision ORDER BY applied_order')
  return {
    tables,
    tally: (await query('SELECT what FROM tally ORDER BY id')).map(({ what }) => what),
    recorded: recorded.map(({ revision, status }) => `${String(revision)} ${String(status)}`),
  }
}

const whenUp: Picture = { tables: ['tally', 'users'], tally: ['one', 'two'], recorded: ['bbb applied'] }

function runOver(
  database: Database,
  direction: 'up' | 'down',
  sketches: readonly RevisionSketch[],
  more: Partial<RunOptions> = {},
): Promise<RunResult> {
  return runPlan(
    database,
    ({ applied }) =>
      pending(
        direction,
        applied.map(({ revision }) => revision),
        sketches,
      ),
    { ...options, allowNonEmpty: true, allowDataLoss: true, ...more },
  )
}

describe('runs on servers that commit every change of the schema', () => {
  eachMysql((server) => {
    const dialect = dialects[server.product]

    async function prepared(): Promise<MysqlTestDatabase> {
      const database = await server.database()
      await database.query(
        'CREATE TABLE tally (id int AUTO_INCREMENT PRIMARY KEY, what varchar(50)) ENGINE=InnoDB',
      )
      return database
    }

    async function open<T>({ url }: MysqlTestDatabase, work: (database: Database) => Promise<T>): Promise<T> {
      const settings = { ...targetOf(url).settings, lockTimeoutMs: 1_000 }
      const database = await openDatabase(targetOf(url, { settings }), dialect)
      try {
        return await work(database)
      } finally {
        await database.close()
      }
    }

    const run = (
      database: MysqlTestDatabase,
      direction: 'up' | 'down',
      sketches: readonly RevisionSketch[],
      more: Partial<RunOptions> = {},
    ): Promise<RunResult> => open(database, (opened) => runOver(opened, direction, sketches, more))

    /** A run whose client dies; true where it did. */
    function dies(
      database: MysqlTestDatabase,
      statement: number,
      direction: 'up' | 'down',
      sketches: readonly RevisionSketch[],
      more: Partial<RunOptions> = {},
    ): Promise<boolean> {
      return open(database, async (opened) => {
        const connection = new DyingConnection(opened.connection, statement)
        await runOver({ ...opened, connection }, direction, sketches, more).catch((error: unknown) => {
          if (!connection.dead) throw error
        })
        return connection.dead
      })
    }

    it('goes up and down, and leaves no steps behind', async () => {
      const database = await prepared()
      expect((await run(database, 'up', [mixed])).error).to.equal(undefined)
      expect(await pictureOf(database)).to.deep.equal(whenUp)
      expect(await database.query('SELECT * FROM aludel_step')).to.deep.equal([])
      expect((await run(database, 'down', [down])).error).to.equal(undefined)
      expect(await pictureOf(database)).to.deep.equal({
        tables: ['tally'],
        tally: ['one', 'two', 'two down', 'one down'],
        recorded: [],
      })
    })

    it('finds the bookkeeping by its name elsewhere, in another database', async () => {
      const [database, books] = [await prepared(), await server.database()]
      const target = targetOf(database.url, { place: { schema: books.name, prefix: 'my_' } })
      const opened = await openDatabase(target, dialect)
      const result = await runOver(opened, 'up', [mixed])
      await opened.close()
      expect(result.error).to.equal(undefined)
      expect(await books.query('SELECT revision FROM my_revision')).to.deep.equal([{ revision: 'bbb' }])
    })

    it('takes back what was done where a statement is refused', async () => {
      const database = await prepared()
      const { error } = await run(database, 'up', [broken])
      expect(error?.code).to.equal('statement-failed')
      expect(error?.details.notes).to.deep.equal(['What was done of revision bbb was undone'])
      expect(await pictureOf(database)).to.deep.equal({
        tables: ['tally'],
        tally: ['one', 'two', 'two undone', 'one undone'],
        recorded: [],
      })
    })

    it('stays half-run when asked to, and can be taken back later', async () => {
      const database = await prepared()
      const { error } = await run(database, 'up', [broken], { keepPartial: true })
      expect(error?.code).to.equal('half-run')
      expect((await pictureOf(database)).recorded).to.deep.equal(['bbb applying'])
      await open(database, (opened) => settleHalfRun(opened, 'abandon', options))
      expect(await pictureOf(database)).to.deep.equal({
        tables: ['tally'],
        tally: ['one', 'two', 'two undone', 'one undone'],
        recorded: [],
      })
    })

    it('looks again for rows just before it drops', async () => {
      const database = await prepared()
      await run(database, 'up', [mixed])
      const losing: RevisionSketch = {
        ...down,
        losses: [{ kind: 'gone', table: { name: 'users' }, sentence: 'the rows of users' }],
      }
      await database.query("INSERT INTO users VALUES (1, 'a', NULL)")
      const looked = await run(database, 'down', [losing], { allowDataLoss: false })
      expect(looked.error?.code).to.equal('data-loss')
      await database.query('DELETE FROM users')
      // A row that comes after the look, and before the drop.
      const { error } = await run(database, 'down', [losing], {
        allowDataLoss: false,
        onProgress: (event) => {
          if (event.kind === 'statement' && event.number === 1)
            void database.query('INSERT INTO users (id) VALUES (1)')
        },
      })
      expect(error?.code).to.equal('data-loss')
      expect((await pictureOf(database)).recorded).to.deep.equal(['bbb applied'])
      expect(await database.query('SELECT id FROM users')).to.deep.equal([{ id: 1 }])
    })

    it('takes back a change that the catalog does not tell, wherever it was killed', async () => {
      const said: RevisionSketch = {
        revision: 'ccc',
        atomic: false,
        statements: [
          {
            sql: comment('new'),
            class: 'standalone',
            undo: [comment('')],
            probe: runsAgain('the comment is this'),
          },
          counted('one'),
        ],
      }
      const database = await prepared()
      await run(database, 'up', [{ revision: 'aaa', atomic: false, statements: [createUsers] }])
      for (let statement = 1; ; statement += 1) {
        const died = await dies(database, statement, 'up', [said])
        if (!died) break
        const [half] = await database.query("SELECT status FROM aludel_revision WHERE revision = 'ccc'")
        await open(database, (opened) => settleHalfRun(opened, 'abandon', options))
        if (half?.['status'] === 'applied')
          await run(database, 'down', [
            { ...said, statements: [{ ...alone(comment(''), comment('new'), '(1 = 0)') }] },
          ])
        const [column] = await database.query(
          "SELECT COLUMN_COMMENT AS comment FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'users' AND COLUMN_NAME = 'email'",
        )
        expect(column, `killed at statement ${statement}`).to.deep.equal({ comment: '' })
      }
    })

    it('waits for a lock no longer than asked, and tries again', async () => {
      const database = await prepared()
      await run(database, 'up', [{ revision: 'aaa', atomic: false, statements: [createUsers] }])
      await database.query('START TRANSACTION')
      await database.query('SELECT * FROM users')
      let retries = 0
      const { error } = await run(
        database,
        'up',
        [{ revision: 'ccc', atomic: false, statements: [addName] }],
        {
          lockWaitMs: 10_000,
          onProgress: (event) => {
            if (event.kind !== 'retry') return
            retries += 1
            void database.query('COMMIT')
          },
        },
      )
      expect(error).to.equal(undefined)
      expect(retries).to.equal(1)
    })

    it('is finished by the next run, wherever it was killed', async () => {
      for (let statement = 1; ; statement += 1) {
        const database = await prepared()
        const died = await dies(database, statement, 'up', [mixed])
        const { error } = await run(database, 'up', [mixed])
        const where = `killed at statement ${statement}`
        expect(error, where).to.equal(undefined)
        expect(await pictureOf(database), where).to.deep.equal(whenUp)
        await database.drop()
        if (!died) {
          expect(statement).to.be.above(20)
          return
        }
      }
    })

    it('is taken back, wherever it was killed, also while that was under way', async () => {
      for (let statement = 1; ; statement += 1) {
        const database = await prepared()
        const where = `killed at statement ${statement}`
        // What fails at its end is taken back at once: the second half of the statements is on the way back.
        const died = await dies(database, statement, 'up', [broken])
        await open(database, (opened) => settleHalfRun(opened, 'abandon', options))
        const { tables, tally, recorded } = await pictureOf(database)
        expect({ tables, recorded }, where).to.deep.equal({ tables: ['tally'], recorded: [] })
        for (const what of ['one', 'two']) {
          const [done, undone] = [what, `${what} undone`].map(
            (word) => tally.filter((one) => one === word).length,
          )
          expect(done, where).to.equal(undone)
          expect(done, where).to.be.at.most(1)
        }
        await database.drop()
        if (!died) {
          expect(statement).to.be.above(40)
          return
        }
      }
    })
  })
})
