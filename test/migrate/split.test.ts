import { expect } from 'chai'
import { settleHalfRun } from '../../src/migrate/migrator.js'
import type { ProgressEvent } from '../../src/migrate/progress.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import type { RevisionSketch } from './plan-of.js'
import { options, recorded, run, tables, withDatabase } from './with-database.js'

const base: RevisionSketch = {
  revision: 'aaa',
  statements: [{ sql: 'CREATE TABLE users (id int, email text)' }],
}

/** The gentle way to a check: two transactions and a statement alone. */
const check: RevisionSketch = {
  revision: 'bbb',
  atomic: false,
  statements: [
    { sql: 'CREATE TABLE log (id int)', undo: ['DROP TABLE log'] },
    {
      sql: 'ALTER TABLE users ADD CONSTRAINT positive CHECK (id > 0) NOT VALID',
      undo: ['ALTER TABLE users DROP CONSTRAINT positive'],
    },
    {
      sql: 'ALTER TABLE users VALIDATE CONSTRAINT positive',
      class: 'standalone',
      probe: {
        done: "SELECT convalidated FROM pg_constraint WHERE conname = 'positive'",
        cleanup: [],
      },
    },
  ],
}

const index: RevisionSketch = {
  revision: 'bbb',
  atomic: false,
  statements: [
    { sql: 'CREATE TABLE log (id int)', undo: ['DROP TABLE log'] },
    {
      sql: 'CREATE UNIQUE INDEX CONCURRENTLY uq ON users (email)',
      class: 'standalone',
      undo: ['DROP INDEX uq'],
      probe: {
        done: "SELECT EXISTS (SELECT FROM pg_index WHERE indexrelid = to_regclass('uq') AND indisvalid)",
        cleanup: ['DROP INDEX CONCURRENTLY IF EXISTS uq'],
      },
    },
  ],
}

async function steps(database: TestDatabase): Promise<readonly unknown[]> {
  const rows = await database.query('SELECT state FROM aludel_step ORDER BY number')
  return rows.map(({ state }) => state)
}

/** Stops a run right before the statement of this number, as Ctrl-C does. */
function stopAt(number: number): {
  readonly signal: AbortSignal
  readonly onProgress: (event: ProgressEvent) => void
} {
  const stop = new AbortController()
  return {
    signal: stop.signal,
    onProgress: (event) => {
      if (event.kind === 'statement' && event.number === number - 1) stop.abort()
    },
  }
}

describe('a revision of several groups', () => {
  eachEngine((engine) => {
    it('leaves no steps behind when it is done', async () => {
      const database = await engine.database()
      const result = await run(database, 'up', [base, check])
      expect(result.error).to.equal(undefined)
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
      expect(await steps(database)).to.deep.equal([])
      expect(
        await database.query("SELECT convalidated FROM pg_constraint WHERE conname = 'positive'"),
      ).to.deep.equal([{ convalidated: true }])
    })

    it('is undone when its rows do not fit', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec('INSERT INTO users VALUES (-1)')
      const result = await run(database, 'up', [base, check])
      expect(result.error).to.include({ code: 'statement-failed', exitCode: 3 })
      expect(result.error?.details.server?.code).to.equal('23514')
      expect(result.error?.details.notes).to.deep.equal(['What was done of revision bbb was undone'])
      expect(result.revisions.map(({ status }) => status)).to.deep.equal(['failed'])
      expect(await tables(database)).to.deep.equal(['users'])
      expect(await database.query("SELECT FROM pg_constraint WHERE conname = 'positive'")).to.deep.equal([])
      expect(await recorded(database)).to.deep.equal(['aaa applied'])
    })

    it('clears an invalid index away before it is undone', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec("INSERT INTO users VALUES (1, 'a'), (2, 'a')")
      const result = await run(database, 'up', [base, index])
      expect(result.error?.details.server?.code).to.equal('23505')
      expect(await database.query("SELECT to_regclass('uq') IS NULL AS gone")).to.deep.equal([{ gone: true }])
      expect(await tables(database)).to.deep.equal(['users'])
    })

    it('stays half-run when asked to, and goes on from there', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec('INSERT INTO users VALUES (-1)')
      const failed = await run(database, 'up', [base, check], { keepPartial: true })
      expect(failed.error).to.include({ code: 'half-run', exitCode: 5 })
      expect(failed.error?.details.notes?.[0]).to.equal(
        '2 of 3 statements of revision bbb are done, and stay, as you asked',
      )
      expect(failed.revisions.map(({ status }) => status)).to.deep.equal(['half_run'])
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applying'])
      expect(await steps(database)).to.deep.equal(['done', 'done', 'failed'])

      await database.exec('UPDATE users SET id = 1')
      const finished = await run(database, 'up', [base, check])
      expect(finished).to.deep.include({ from: ['aaa'], to: ['aaa', 'bbb'] })
      expect(finished.revisions.map(({ revision, status }) => [revision, status])).to.deep.equal([
        ['bbb', 'done'],
      ])
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
    })

    it('stays half-run when something of it cannot be taken back', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec('INSERT INTO users VALUES (-1)')
      const [log, ...rest] = check.statements
      const lossy = { ...check, statements: [{ ...log, sql: log?.sql ?? '', undo: undefined }, ...rest] }
      const result = await run(database, 'up', [base, lossy])
      expect(result.error).to.include({ code: 'half-run', exitCode: 5 })
      expect(result.error?.details.notes?.[0]).to.include('cannot all be taken back: CREATE TABLE log')
    })

    for (const number of [2, 3]) {
      it(`is finished by the next run when it was stopped before statement ${number}`, async () => {
        const database = await engine.database()
        const stopped = await run(
          database,
          'up',
          [check].map((sketch) => ({ ...sketch })).toSpliced(0, 0, base),
          {
            ...stopAt(number),
          },
        )
        expect(stopped.error).to.include({ code: 'interrupted', exitCode: 130 })
        expect(stopped.error?.details.notes).to.deep.equal([
          `${number - 1} of 3 statements of revision bbb are done`,
        ])
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applying'])
        const finished = await run(database, 'up', [base, check])
        expect(finished.error).to.equal(undefined)
        expect(finished.to).to.deep.equal(['aaa', 'bbb'])
        expect(await steps(database)).to.deep.equal([])
      })
    }

    it('is taken back by the next run when that is asked for', async () => {
      const database = await engine.database()
      await run(database, 'up', [base, check], stopAt(3))
      const result = await withDatabase(database, (opened) => settleHalfRun(opened, 'abandon', options))
      expect(result.error).to.equal(undefined)
      expect(
        result.revisions.map(({ revision, direction, status }) => [revision, direction, status]),
      ).to.deep.equal([['bbb', 'down', 'done']])
      expect(await recorded(database)).to.deep.equal(['aaa applied'])
      expect(await tables(database)).to.deep.equal(['users'])
    })

    it('asks the catalog about a statement whose end was not seen', async () => {
      const database = await engine.database()
      await run(database, 'up', [base, check], stopAt(3))
      await database.exec(
        "ALTER TABLE users VALIDATE CONSTRAINT positive; UPDATE aludel_step SET state = 'intent' WHERE number = 3",
      )
      const events: ProgressEvent[] = []
      const result = await run(database, 'up', [base, check], { onProgress: (event) => events.push(event) })
      expect(result.to).to.deep.equal(['aaa', 'bbb'])
      expect(events.filter(({ kind }) => kind === 'statement')).to.deep.equal([])
    })

    it('asks a person where the catalog has no answer', async () => {
      const database = await engine.database()
      const raw: RevisionSketch = {
        revision: 'bbb',
        atomic: false,
        statements: [
          { sql: 'CREATE TABLE log (id int)', undo: ['DROP TABLE log'] },
          { sql: 'VACUUM users', class: 'standalone' },
        ],
      }
      await run(database, 'up', [base, raw], stopAt(2))
      await database.exec("UPDATE aludel_step SET state = 'intent' WHERE number = 2")
      const asked = await run(database, 'up', [base, raw])
      expect(asked.error).to.include({ code: 'half-run', exitCode: 5 })
      expect(asked.error?.details).to.deep.include({
        statement: 'VACUUM users',
        operation: { pointer: '/operations/1' },
      })
      const answered = await run(database, 'up', [base, raw], { unseen: 'done' })
      expect(answered.to).to.deep.equal(['aaa', 'bbb'])
    })

    it('goes down in groups, and comes back when that fails', async () => {
      const database = await engine.database()
      await run(database, 'up', [base, check])
      const down: RevisionSketch = {
        revision: 'bbb',
        atomic: false,
        statements: [
          {
            sql: 'ALTER TABLE users DROP CONSTRAINT positive',
            undo: ['ALTER TABLE users ADD CONSTRAINT positive CHECK (id > 0)'],
          },
          { sql: 'SELECT 1/0', class: 'standalone' },
        ],
      }
      const result = await run(database, 'down', [down])
      expect(result.error?.details.server?.code).to.equal('22012')
      expect(result.to).to.deep.equal(['aaa', 'bbb'])
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
      expect(
        await database.query("SELECT convalidated FROM pg_constraint WHERE conname = 'positive'"),
      ).to.deep.equal([{ convalidated: true }])
    })

    describe('with batches', () => {
      const batched: RevisionSketch = {
        revision: 'bbb',
        atomic: false,
        statements: [
          {
            sql: `WITH batch AS (SELECT id FROM users WHERE $1::jsonb IS NULL OR id > ($1::jsonb ->> 0)::int ORDER BY id LIMIT 4),
  done AS (UPDATE users SET email = coalesce(email, '') || 'x' WHERE id IN (SELECT id FROM batch) RETURNING id)
SELECT (SELECT jsonb_build_array(max(id))::text FROM batch) AS last, count(*) AS count FROM done`,
            class: 'batched',
            batchSize: 4,
            undo: undefined,
          },
        ],
      }

      it('changes every row once', async () => {
        const database = await engine.database()
        await run(database, 'up', [base])
        await database.exec('INSERT INTO users SELECT generate_series(1, 10)')
        const done: number[] = []
        const result = await run(database, 'up', [base, batched], {
          onProgress: (event) => {
            if (event.kind === 'batch') done.push(event.rowsDone)
          },
        })
        expect(result.error).to.equal(undefined)
        expect(done).to.deep.equal([4, 8, 10])
        expect(await database.query("SELECT count(*) AS n FROM users WHERE email = 'x'")).to.deep.equal([
          { n: 10 },
        ])
      })

      it('goes on after the last batch when it was stopped', async () => {
        const database = await engine.database()
        await run(database, 'up', [base])
        await database.exec('INSERT INTO users SELECT generate_series(1, 10)')
        const stop = new AbortController()
        const stopped = await run(database, 'up', [base, batched], {
          signal: stop.signal,
          onProgress: (event) => {
            if (event.kind === 'batch') stop.abort()
          },
        })
        expect(stopped.error?.code).to.equal('interrupted')
        expect(await database.query("SELECT count(*) AS n FROM users WHERE email = 'x'")).to.deep.equal([
          { n: 4 },
        ])
        expect((await run(database, 'up', [base, batched])).to).to.deep.equal(['aaa', 'bbb'])
        expect(await database.query("SELECT count(*) AS n FROM users WHERE email = 'x'")).to.deep.equal([
          { n: 10 },
        ])
      })
    })
  })
})
