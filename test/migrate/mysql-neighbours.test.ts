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
import { DyingConnection } from './dying-connection.js'
import type { RevisionSketch } from './plan-of.js'
import { options, pending, targetOf } from './with-database.js'

const dialects: Readonly<Record<MysqlUnderTest['product'], Dialect>> = { mysql, mariadb }

function isThere(table: string): string {
  return `EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '${table}')`
}

/** A revision that makes a table, or drops it, by a statement that stands alone. */
function table(revision: string, direction: 'up' | 'down'): RevisionSketch {
  const name = `t_${revision}`
  const [create, drop] = [`CREATE TABLE ${name} (id int PRIMARY KEY)`, `DROP TABLE ${name}`]
  const done = direction === 'up' ? isThere(name) : `NOT ${isThere(name)}`
  return {
    revision,
    atomic: false,
    statements: [
      {
        sql: direction === 'up' ? create : drop,
        class: 'standalone',
        undo: [direction === 'up' ? drop : create],
        probe: { done: `SELECT ${done} AS \`done\`, NOT ${done} AS \`ready\``, cleanup: [] },
      },
    ],
  }
}

const names = ['aaa', 'bbb', 'ccc']
const up = names.map((name) => table(name, 'up'))
const down = names.toReversed().map((name) => table(name, 'down'))

interface Picture {
  readonly tables: readonly unknown[]
  readonly recorded: readonly string[]
  readonly steps: readonly unknown[]
}

async function pictureOf({ query }: MysqlTestDatabase): Promise<Picture> {
  const made = (
    await query(
      'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() ORDER BY 1',
    )
  ).map(({ name }) => String(name))
  const tables = made.filter((name) => name.startsWith('t_'))
  if (!made.includes('aludel_step')) return { tables, recorded: [], steps: [] }
  const recorded = await query('SELECT revision, status FROM aludel_revision ORDER BY applied_order')
  return {
    tables,
    recorded: recorded.map(({ revision, status }) => `${String(revision)} ${String(status)}`),
    steps: (await query('SELECT revision FROM aludel_step')).map(({ revision }) => revision),
  }
}

/** Before it the lock is taken and the bookkeeping made or read, as with one revision alone. */
const afterSetUp = 10

const whole = (applied: readonly string[]): Picture => ({
  tables: applied.map((name) => `t_${name}`),
  recorded: applied.map((name) => `${name} applied`),
  steps: [],
})

describe('revisions that follow one another where every change of the schema commits', () => {
  eachMysql((server) => {
    async function run(
      { url }: MysqlTestDatabase,
      direction: 'up' | 'down',
      sketches: readonly RevisionSketch[],
      more: Partial<RunOptions> = {},
      over: (opened: Database) => Database = (opened) => opened,
    ): Promise<RunResult> {
      const opened = await openDatabase(targetOf(url), dialects[server.product])
      try {
        return await runPlan(
          over(opened),
          ({ applied }) =>
            pending(
              direction,
              applied.map(({ revision }) => revision),
              sketches,
            ),
          { ...options, allowNonEmpty: true, allowDataLoss: true, ...more },
        )
      } finally {
        await opened.close()
      }
    }

    /** A run whose client dies at a statement; true where it did. */
    async function dies(
      database: MysqlTestDatabase,
      statement: number,
      direction: 'up' | 'down',
      sketches: readonly RevisionSketch[],
    ): Promise<boolean> {
      let dying: DyingConnection | undefined
      await run(database, direction, sketches, {}, (opened) => {
        dying = new DyingConnection(opened.connection, statement)
        return { ...opened, connection: dying }
      }).catch((error: unknown) => {
        if (dying?.dead !== true) throw error
      })
      return dying?.dead === true
    }

    for (const [direction, sketches, end] of [
      ['up', up, names],
      ['down', down, []],
    ] as const) {
      it(`are finished on the way ${direction}, wherever the run was killed, and one at most is half done`, async () => {
        const seen = new Set<string>()
        const two = direction === 'up' ? sketches.slice(0, 2) : sketches.slice(1)
        const there = direction === 'up' ? names.slice(0, 2) : []
        for (let statement = afterSetUp; ; statement += 1) {
          const database = await server.database()
          if (direction === 'down') await run(database, 'up', up.slice(0, 2))
          const died = await dies(database, statement, direction, two)
          const where = `killed at statement ${statement}`
          const { recorded } = await pictureOf(database)
          seen.add(recorded.join(', '))
          expect(recorded.filter((row) => !row.endsWith(' applied')).length, where).to.be.at.most(1)
          expect((await run(database, direction, two)).error, where).to.equal(undefined)
          expect(await pictureOf(database), where).to.deep.equal(whole(there))
          await database.drop()
          if (!died) break
        }
        // Between two of them there is no moment at which none has begun.
        expect([...seen]).to.not.include('aaa applied')
        expect([...seen]).to.include(direction === 'up' ? 'aaa applied, bbb applying' : 'aaa reverting')
      })

      for (const moment of ['statement', 'revision-done'] as const) {
        it(`stop between two when asked to on the way ${direction}, at a ${moment}`, async () => {
          const database = await server.database()
          if (direction === 'down') await run(database, 'up', up)
          const asked = new AbortController()
          const { error, revisions } = await run(database, direction, sketches, {
            signal: asked.signal,
            onProgress: ({ kind }) => {
              if (kind === moment) asked.abort()
            },
          })
          expect(error?.code).to.equal('interrupted')
          expect(revisions.map(({ status }) => status)).to.deep.equal(['done', 'not_run', 'not_run'])
          const left = direction === 'up' ? names.slice(0, 1) : names.slice(0, 2)
          expect(await pictureOf(database)).to.deep.equal(whole(left))
          expect((await run(database, direction, sketches)).error).to.equal(undefined)
          expect(await pictureOf(database)).to.deep.equal(whole(end))
        })
      }
    }

    it('are each undone by themselves', async () => {
      const database = await server.database()
      const broken: RevisionSketch = {
        ...table('bbb', 'up'),
        statements: [{ ...table('bbb', 'up').statements[0], sql: 'ALTER TABLE nowhere DROP COLUMN x' }],
      }
      const { error, revisions } = await run(database, 'up', [table('aaa', 'up'), broken, table('ccc', 'up')])
      expect(error?.code).to.equal('statement-failed')
      expect(revisions.map(({ status }) => status)).to.deep.equal(['done', 'failed', 'not_run'])
      expect(await pictureOf(database)).to.deep.equal(whole(['aaa']))
    })

    it('are not begun where what must hold of the rows is asked in between', async () => {
      const database = await server.database()
      const asking: RevisionSketch = {
        ...table('bbb', 'up'),
        preconditions: [
          {
            sql: 'SELECT 1 AS found FROM t_aaa RIGHT JOIN (SELECT 1) AS one ON true',
            sentence: 'nothing holds',
            help: 'Write it down.',
            ask: 'revision',
          },
        ],
      }
      const { error, revisions } = await run(database, 'up', [table('aaa', 'up'), asking])
      expect(error?.code).to.equal('precondition')
      expect(revisions.map(({ status }) => status)).to.deep.equal(['done', 'failed'])
      expect(await pictureOf(database)).to.deep.equal(whole(['aaa']))
    })
  })
})
