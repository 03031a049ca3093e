import { expect } from 'chai'
import type { Dialect } from '../../src/dialects/dialect.js'
import { mariadb } from '../../src/dialects/mariadb/index.js'
import { mysql } from '../../src/dialects/mysql/index.js'
import type { Database } from '../../src/migrate/database.js'
import { runPlan } from '../../src/migrate/migrator.js'
import type { RunOptions } from '../../src/migrate/run-options.js'
import type { RunResult } from '../../src/migrate/run-result.js'
import { openDatabase } from '../../src/migrate/target.js'
import { eachMysql, type MysqlUnderTest } from '../support/each-mysql.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { CountingConnection } from './counting-connection.js'
import { DyingConnection } from './dying-connection.js'
import type { RevisionSketch, StatementSketch } from './plan-of.js'
import { options, pending, targetOf } from './with-database.js'

const dialects: Readonly<Record<MysqlUnderTest['product'], Dialect>> = { mysql, mariadb }
/** Before it the lock is taken and the bookkeeping made or read. */
const afterSetUp = 10
const tables = ['t_a', 't_b', 't_c']

function table(
  name: string,
  direction: 'up' | 'down',
  create = `CREATE TABLE ${name} (id int)`,
): StatementSketch {
  const there = `EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '${name}')`
  const done = direction === 'up' ? there : `NOT ${there}`
  const [sql, undo] = direction === 'up' ? [create, `DROP TABLE ${name}`] : [`DROP TABLE ${name}`, create]
  return {
    sql,
    class: 'standalone',
    undo: [undo],
    probe: { done: `SELECT ${done} AS \`done\`, NOT ${done} AS \`ready\``, cleanup: [] },
  }
}

function slow(name: string): StatementSketch {
  return table(name, 'up', `CREATE TABLE ${name} AS SELECT SLEEP(0.3) AS slept`)
}

/** One revision that makes three tables, or drops them. */
function three(direction: 'up' | 'down'): RevisionSketch {
  const names = direction === 'up' ? tables : tables.toReversed()
  return { revision: 'aaa', atomic: false, statements: names.map((name) => table(name, direction)) }
}

async function tablesOf({ query }: MysqlTestDatabase): Promise<readonly unknown[]> {
  const rows = await query(
    "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME LIKE 't\\_%' ORDER BY 1",
  )
  return rows.map(({ name }) => name)
}

describe('what records a statement that stands alone on MySQL and MariaDB', () => {
  eachMysql((server) => {
    async function run(
      { url }: MysqlTestDatabase,
      direction: 'up' | 'down',
      sketch: RevisionSketch,
      over: (opened: Database) => Database = (opened) => opened,
      more: Partial<RunOptions> = {},
    ): Promise<RunResult> {
      const opened = await openDatabase(targetOf(url), dialects[server.product])
      try {
        return await runPlan(
          over(opened),
          ({ applied }) =>
            pending(
              direction,
              applied.map(({ revision }) => revision),
              [sketch],
            ),
          { ...options, allowNonEmpty: true, allowDataLoss: true, ...more },
        )
      } finally {
        await opened.close()
      }
    }

    /** What was sent for a run of three statements, with the end of none recorded where `loses` says so. */
    async function sentFor(
      database: MysqlTestDatabase,
      direction: 'up' | 'down',
      loses?: (sql: string) => boolean,
    ): Promise<readonly (readonly string[])[]> {
      let counting: CountingConnection | undefined
      const { error } = await run(database, direction, three(direction), (opened) => {
        counting = new CountingConnection(opened.connection, loses)
        return { ...opened, connection: counting }
      })
      expect(error).to.equal(undefined)
      return counting?.sent ?? []
    }

    for (const direction of ['up', 'down'] as const) {
      const left = direction === 'up' ? tables : []
      const changes = new RegExp(direction === 'up' ? '^CREATE TABLE t_' : '^DROP TABLE t_')

      it(`travels with it on the way ${direction}, and with what begins the next one`, async () => {
        const database = await server.database()
        if (direction === 'down') await run(database, 'up', three('up'))
        const sent = (await sentFor(database, direction)).filter(({ length }) => length > 0)
        const first = sent.findIndex(([sql = '']) => changes.test(sql))
        const own = sent.slice(first, first + 3)
        // Nothing goes between them.
        expect(own.map(([sql = '']) => changes.test(sql))).to.deep.equal([true, true, true])
        expect(own.map((statements) => statements.at(-1))).to.deep.equal(['COMMIT', 'COMMIT', 'COMMIT'])
        expect(await tablesOf(database)).to.deep.equal(left)
        expect(await database.query('SELECT * FROM aludel_step')).to.deep.equal([])
      })

      it(`is written again where it alone was rolled back on the way ${direction}`, async () => {
        for (const name of tables) {
          const database = await server.database()
          if (direction === 'down') await run(database, 'up', three('up'))
          const sent = await sentFor(database, direction, (sql) => changes.test(sql) && sql.includes(name))
          const changed = sent.flat().filter((sql) => changes.test(sql))
          expect(changed).to.have.length(3)
          expect(await tablesOf(database)).to.deep.equal(left)
          expect(await database.query('SELECT status FROM aludel_revision')).to.deep.equal(
            direction === 'up' ? [{ status: 'applied' }] : [],
          )
          expect(await database.query('SELECT * FROM aludel_step')).to.deep.equal([])
          await database.drop()
        }
      })

      it(`tells the next run what to do on the way ${direction}, wherever the run was killed`, async () => {
        for (let statement = afterSetUp, died = true; died; statement += 1) {
          const database = await server.database()
          if (direction === 'down') await run(database, 'up', three('up'))
          let dying: DyingConnection | undefined
          await run(database, direction, three(direction), (opened) => {
            dying = new DyingConnection(opened.connection, statement)
            return { ...opened, connection: dying }
          }).catch((error: unknown) => {
            if (dying?.dead !== true) throw error
          })
          died = dying?.dead === true
          const where = `killed at statement ${statement}`
          expect((await run(database, direction, three(direction))).error, where).to.equal(undefined)
          expect(await tablesOf(database), where).to.deep.equal(left)
          expect(await database.query('SELECT * FROM aludel_step'), where).to.deep.equal([])
          await database.drop()
        }
      })
    }

    it('begins no other when the run is asked to stop', async () => {
      const database = await server.database()
      const asked = new AbortController()
      const { error } = await run(database, 'up', three('up'), undefined, {
        signal: asked.signal,
        onProgress: ({ kind }) => {
          if (kind === 'statement') asked.abort()
        },
      })
      expect(error?.code).to.equal('interrupted')
      expect(await tablesOf(database)).to.deep.equal(['t_a'])
      const steps = await database.query('SELECT state FROM aludel_step ORDER BY number')
      expect(steps.map(({ state }) => state)).to.deep.equal(['done', 'planned', 'planned'])
      expect((await run(database, 'up', three('up'))).error).to.equal(undefined)
      expect(await tablesOf(database)).to.deep.equal(tables)
    })

    it('knows how long the revision took, with all its statements', async () => {
      const database = await server.database()
      const sketch = { revision: 'aaa', atomic: false, statements: [slow('t_a'), slow('t_b')] }
      const began = performance.now()
      expect((await run(database, 'up', sketch)).error).to.equal(undefined)
      const wholeMs = performance.now() - began
      const [row] = await database.query('SELECT duration_ms AS took FROM aludel_revision')
      expect(Number(row?.['took'])).to.be.within(600, Math.ceil(wholeMs))
    })
  })
})
