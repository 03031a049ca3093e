import { expect } from 'chai'
import { setTimeout as sleep } from 'node:timers/promises'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { connect } from '../../src/drivers/index.js'
import { RunError } from '../../src/migrate/errors.js'
import { readLockHolder } from '../../src/migrate/lock-holder.js'
import { runPlan } from '../../src/migrate/migrator.js'
import type { ProgressEvent } from '../../src/migrate/progress.js'
import { refuseHeld, removeLease } from '../../src/migrate/remove-lease.js'
import type { RunOptions } from '../../src/migrate/run-options.js'
import type { RunResult } from '../../src/migrate/run-result.js'
import { openDatabase, type DatabaseTarget } from '../../src/migrate/target.js'
import { eachEngine } from '../support/each-engine.js'
import { behindPoolers } from '../support/poolers.js'
import { runOnce } from '../support/postgres-databases.js'
import type { RevisionSketch } from './plan-of.js'
import { options, pending, recorded, run, runError, tables, targetOf, withDatabase } from './with-database.js'

const base: RevisionSketch = { revision: 'aaa', statements: [{ sql: 'CREATE TABLE users (id int)' }] }
const more: RevisionSketch = {
  revision: 'bbb',
  statements: [{ sql: 'ALTER TABLE users ADD COLUMN email text' }],
}
/** A revision of several groups, each of which fits into a transaction. */
const split: RevisionSketch = {
  revision: 'ccc',
  atomic: false,
  statements: [
    { sql: 'ALTER TABLE users ADD CONSTRAINT c CHECK (id > 0) NOT VALID' },
    { sql: 'ALTER TABLE users VALIDATE CONSTRAINT c', class: 'standalone' },
  ],
}
const concurrent: RevisionSketch = {
  revision: 'ddd',
  atomic: false,
  statements: [{ sql: 'CREATE INDEX CONCURRENTLY i ON users (id)', class: 'standalone' }],
}

/** One command over a URL. */
async function runOver(
  url: string,
  direction: 'up' | 'down',
  sketches: readonly RevisionSketch[],
  more: Partial<RunOptions> = {},
  target: Partial<DatabaseTarget> = {},
): Promise<RunResult> {
  const database = await openDatabase(targetOf(url, target), postgresql)
  try {
    const planner = ({ applied }: { readonly applied: readonly { readonly revision: string }[] }) =>
      pending(
        direction,
        applied.map(({ revision }) => revision),
        sketches,
      )
    return await runPlan(database, planner, { ...options, ...more })
  } finally {
    await database.close()
  }
}

const connection = (url: string) => connect({ url, connectTimeoutMs: 60_000, applicationName: 'aludel test' })

const advisoryLocks = `SELECT pid FROM pg_locks WHERE locktype = 'advisory'
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`

/** PostgreSQL takes and keeps a lease by one statement. */
function only(statements: readonly string[]): string {
  const [statement = '', ...more] = statements
  expect(more).to.deep.equal([])
  return statement
}

describe('a run', () => {
  behindPoolers('runs', (poolers) => {
    eachEngine((engine) => {
      if (engine.kind !== 'postgresql') return

      it('in transaction mode goes up and down, and leaves nothing on the sessions of others', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction', 1)
        // The pooler itself sets the name of the application, for each of its clients.
        const settings = () =>
          runOnce(
            url,
            "SELECT name, setting FROM pg_settings WHERE source = 'session' AND name <> 'application_name' ORDER BY name",
          )
        const before = await settings()
        const events: ProgressEvent[] = []
        const up = await runOver(url, 'up', [base, more, split], {
          onProgress: (event) => events.push(event),
        })
        expect(up.error).to.equal(undefined)
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied', 'ccc applied'])
        expect(events[0]).to.include({ kind: 'note' })
        expect(await settings()).to.deep.equal(before)
        expect(await database.query(advisoryLocks)).to.deep.equal([])
        expect((await database.query('SELECT owner FROM aludel_lock'))[0]).to.deep.equal({ owner: null })
        const sql = 'ALTER TABLE users DROP CONSTRAINT c'
        const down = await runOver(url, 'down', [{ revision: 'ccc', statements: [{ sql }] }])
        expect(down.error).to.equal(undefined)
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
      })

      it('in transaction mode works in the default schema, whatever others left behind', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction', 1)
        await database.exec('CREATE SCHEMA other')
        // What our own first statement meets is this timeout still: it has to be one that no loaded machine exceeds.
        await runOnce(url, "SET search_path TO other; SET statement_timeout TO '1s'; SET row_security TO on")
        const result = await runOver(url, 'up', [
          base,
          { revision: 'eee', statements: [{ sql: 'SELECT pg_sleep(1.2)' }] },
        ])
        expect(result.error).to.equal(undefined)
        expect(await tables(database)).to.deep.equal(['users'])
      })

      it('in transaction mode is refused before it begins where something cannot run in a transaction', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction')
        const result = await runOver(url, 'up', [base, concurrent])
        expect(result.error).to.include({ code: 'needs-session', exitCode: 1 })
        expect(result.error?.message).to.match(/Revision ddd has a CREATE INDEX CONCURRENTLY/)
        expect(result.error?.details.operation?.line).to.equal(10)
        expect(await tables(database)).to.deep.equal([])
      })

      it('in transaction mode leaves a half-run revision as it is that needs a session', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction')
        await run(database, 'up', [base])
        const failing = { sql: 'SELECT 1/0 FROM users', class: 'standalone' } as const
        const first: RevisionSketch = {
          revision: 'ddd',
          atomic: false,
          statements: [
            { sql: 'CREATE TABLE log (id int)', undo: ['DROP TABLE log'] },
            ...concurrent.statements,
          ],
        }
        await database.exec('INSERT INTO users VALUES (1)')
        const broken = { ...first, statements: [...first.statements, failing] }
        const direct = await run(database, 'up', [base, broken], { keepPartial: true })
        expect(direct.error).to.include({ code: 'half-run' })
        await database.exec("UPDATE aludel_step SET state = 'planned' WHERE number = 2; DROP INDEX i")
        const pooled = await runOver(url, 'up', [base, broken])
        expect(pooled.error).to.include({ code: 'needs-session' })
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'ddd applying'])
        expect(await tables(database)).to.deep.equal(['log', 'users'])
      })

      it('in transaction mode names the statement that failed, and leaves nothing of its revision', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction')
        const statements = [{ sql: 'CREATE TABLE a (id int)' }, { sql: 'SELECT 1 / 0' }, { sql: 'SELECT 2' }]
        const result = await runOver(url, 'up', [base, { revision: 'eee', statements }])
        expect(result.error).to.include({ code: 'statement-failed' })
        expect(result.error?.details.statement).to.equal('SELECT 1 / 0')
        expect(result.error?.details.operation?.line).to.equal(11)
        expect(await tables(database)).to.deep.equal(['users'])
      })

      it('in transaction mode finds out what became of it when the connection is lost, and gives its lease back', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction')
        const statements = [{ sql: 'SELECT pg_terminate_backend(pg_backend_pid())' }]
        const lost = await runOver(url, 'up', [base, { revision: 'eee', statements }])
        expect(lost.error).to.include({ code: 'connection-lost', exitCode: 4 })
        expect(lost.revisions.map(({ status }) => status)).to.deep.equal(['done', 'failed'])
        expect((await database.query('SELECT owner FROM aludel_lock'))[0]).to.deep.equal({ owner: null })
        expect((await runOver(url, 'up', [base, more])).error).to.equal(undefined)
      })

      it('in transaction mode goes on where a statement that stands alone was cut off, and asks nobody', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction')
        const cutOff = 'SELECT pg_terminate_backend(pg_backend_pid()) WHERE NOT EXISTS (SELECT FROM seen)'
        const sketch: RevisionSketch = {
          revision: 'eee',
          atomic: false,
          statements: [{ sql: 'CREATE TABLE seen (id int)' }, { sql: cutOff, class: 'standalone' }],
        }
        const lost = await runOver(url, 'up', [sketch])
        expect(lost.error).to.include({ code: 'connection-lost' })
        expect(lost.revisions.map(({ status }) => status)).to.deep.equal(['half_run'])
        await database.exec('INSERT INTO seen VALUES (1)')
        const next = await runOver(url, 'up', [sketch])
        expect(next.error).to.equal(undefined)
        expect(await recorded(database)).to.deep.equal(['eee applied'])
      })

      it('in transaction mode cannot be had by lock: session', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction')
        const error = await runError(runOver(url, 'up', [base], {}, { lock: 'session' }))
        expect(error).to.include({ code: 'needs-session', exitCode: 1 })
        expect(await database.query(advisoryLocks)).to.deep.equal([])
      })

      it('in session mode has a session of its own where lock: session says so', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'session')
        const refused = await runOver(url, 'up', [base, concurrent])
        expect(refused.error).to.include({ code: 'needs-session' })
        const result = await runOver(url, 'up', [base, concurrent], {}, { lock: 'session' })
        expect(result.error).to.equal(undefined)
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'ddd applied'])
      })

      it('in statement mode is told that there are no transactions', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'statement')
        const error = await runError(runOver(url, 'up', [base]))
        expect(error).to.include({ code: 'needs-session', exitCode: 1 })
        expect(error.message).to.include('statement pooling')
      })

      it('is done by one of eight', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction')
        const results = await Promise.all(
          Array.from({ length: 8 }, () => runOver(url, 'up', [base, more, split])),
        )
        expect(results.map(({ error }) => error)).to.deep.equal(results.map(() => undefined))
        expect(results.map(({ revisions }) => revisions.length).toSorted()).to.deep.equal([
          0, 0, 0, 0, 0, 0, 0, 3,
        ])
      })

      it('is cancelled through the pooler', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction')
        const [stop, cancel] = [new AbortController(), new AbortController()]
        const result = await runOver(
          url,
          'up',
          [{ revision: 'eee', statements: [{ sql: 'SELECT pg_sleep(600)' }] }],
          {
            signal: stop.signal,
            cancel: cancel.signal,
            onProgress: ({ kind }) => {
              if (kind === 'revision-start') setTimeout(() => cancel.abort(), 300)
            },
          },
        )
        expect(result.error).to.include({ code: 'interrupted' })
      })

      it('waits for one with a lock of its session, and the other way round', async () => {
        const database = await engine.database()
        const pooled = await poolers.through(database.url, 'transaction')
        for (const [first, second] of [
          [database.url, pooled],
          [pooled, database.url],
        ] as const) {
          const holders: (string | undefined)[] = []
          const opened = await openDatabase(targetOf(first), postgresql)
          await runPlan(
            opened,
            async ({ applied }) => {
              const error = await runError(
                runOver(second, 'up', [base], {
                  lockWaitMs: 300,
                  onProgress: (event) => {
                    if (event.kind === 'waiting') holders.push(event.holder)
                  },
                }),
              )
              expect(error).to.include({ code: 'lock-not-had', exitCode: 4 })
              return pending(
                'up',
                applied.map(({ revision }) => revision),
                [],
              )
            },
            options,
          )
          await opened.close()
          expect(holders[0]).to.match(/^aludel test of \S+, from .+, process \d+, /)
        }
        expect((await runOver(pooled, 'up', [base])).error).to.equal(undefined)
      })

      it('keeps its lease while it works', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction')
        const opened = await openDatabase(targetOf(url), postgresql)
        const result = await runPlan(
          opened,
          async () => {
            await sleep(1_500)
            await runError(runOver(url, 'up', [base], { lockWaitMs: 0 }))
            return pending('up', [], [base])
          },
          { ...options, leaseMs: 900 },
        )
        await opened.close()
        expect(result.error).to.equal(undefined)
      })

      it('writes nothing once its lease was taken over', async () => {
        const database = await engine.database()
        const url = await poolers.through(database.url, 'transaction')
        const opened = await openDatabase(targetOf(url), postgresql)
        const result = await runPlan(
          opened,
          async () => {
            // It stands still for longer than the lease lasts: no beat keeps it.
            await database.exec("UPDATE aludel_lock SET expires_at = now() - interval '1 s'")
            expect((await runOver(url, 'up', [base])).error).to.equal(undefined)
            return pending('up', [], [{ ...more, statements: [{ sql: 'CREATE TABLE second (id int)' }] }])
          },
          options,
        )
        await opened.close()
        expect(result.error).to.include({ code: 'lock-lost', exitCode: 4 })
        expect(result.revisions.map(({ status }) => status)).to.deep.equal(['not_run'])
        expect(await tables(database)).to.deep.equal(['users'])
        expect(await recorded(database)).to.deep.equal(['aaa applied'])
      })
    })
  })
})

describe('a lease', () => {
  eachEngine((engine) => {
    if (engine.kind !== 'postgresql') return
    const { journal } = postgresql
    const place = { prefix: 'aludel_' }
    const asker = { owner: 'one', host: 'here', process: 1, application: 'test', ttlMs: 0, ownSession: false }

    it('that has run out is not taken over while a transaction under it is open', async () => {
      const database = await engine.database()
      await run(database, 'up', [])
      await run(database, 'up', [base])
      const [owner, other] = [await connection(database.url), await connection(database.url)]
      const [taken] = await owner.query(only(journal.takeLease(place, asker)))
      await owner.run(['BEGIN', journal.assertLease(place, String(taken?.['token']))])
      expect(await other.query(only(journal.takeLease(place, { ...asker, owner: 'two' })))).to.deep.equal([])
      expect(await other.query(journal.isLeaseAtWork(place))).to.deep.equal([{ held: true }])
      // It may be kept meanwhile.
      expect(await other.query(only(journal.keepLease(place, String(taken?.['token']), 0)))).to.have.length(1)
      await owner.run(['COMMIT'])
      expect(await other.query(journal.isLeaseAtWork(place))).to.deep.equal([{ held: false }])
      expect(await other.query(only(journal.takeLease(place, { ...asker, owner: 'two' })))).to.have.length(1)
      expect(await owner.query(only(journal.keepLease(place, String(taken?.['token']), 0)))).to.deep.equal([])
      await Promise.all([owner.close(), other.close()])
    })

    it('that has run out is not taken over while the session stands that its owner had for itself', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const [owner, other] = [await connection(database.url), await connection(database.url)]
      await owner.query(only(journal.takeLease(place, { ...asker, ownSession: true })))
      const [row] = (await other.query(journal.readLease(place))).map(journal.parseLease)
      expect(row).to.include({ owner: 'one', host: 'here', process: 1, expired: true, alive: true })
      expect(await other.query(only(journal.takeLease(place, { ...asker, owner: 'two' })))).to.deep.equal([])
      expect(await other.query(only(journal.breakLease(place, row?.token ?? '', true)))).to.deep.equal([])
      await withDatabase(database, async (opened) => {
        const holder = await readLockHolder(opened)
        if (holder === undefined) throw new Error('there is no lease')
        expect(() => refuseHeld(opened, holder, true)).to.throw(
          RunError,
          /The session of a lease stands: test of/,
        )
      })
      await owner.close()
      const deadline = performance.now() + 30_000
      let taken = false
      while (!taken && performance.now() < deadline) {
        taken = (await other.query(only(journal.takeLease(place, { ...asker, owner: 'two' })))).length === 1
      }
      await other.close()
      expect(taken).to.equal(true)
    })

    it('is had over a connection of its own where lock: lease says so, and runs what needs a session', async () => {
      const database = await engine.database()
      const result = await runOver(database.url, 'up', [base, concurrent], {}, { lock: 'lease' })
      expect(result.error).to.equal(undefined)
      expect((await database.query('SELECT token::int AS token FROM aludel_lock'))[0]).to.deep.equal({
        token: 1,
      })
    })

    it('left behind by a run that is gone is taken away by one with a lock of its session', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.query(only(journal.takeLease(place, asker)))
      await withDatabase(database, async (opened) => {
        expect((await runPlan(opened, () => pending('up', ['aaa'], [base, more]), options)).error).to.equal(
          undefined,
        )
      })
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
      expect((await database.query('SELECT owner, token::int AS token FROM aludel_lock'))[0]).to.deep.equal({
        owner: null,
        token: 2,
      })
    })

    it('is not removed while a transaction under it is open, not even by force', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const owner = await connection(database.url)
      const [taken] = await owner.query(only(journal.takeLease(place, { ...asker, ttlMs: 60_000 })))
      await owner.run(['BEGIN', journal.assertLease(place, String(taken?.['token']))])
      await withDatabase(database, async (opened) => {
        const holder = await readLockHolder(opened)
        if (holder?.kind !== 'lease') throw new Error('there is no lease')
        expect(() => refuseHeld(opened, holder, false)).to.throw(RunError, /has not run out yet: test of/)
        const atWork = await runError(removeLease(opened, holder.lease, true))
        expect(atWork).to.include({ code: 'lock-held', exitCode: 1 })
        await owner.run(['COMMIT'])
        await removeLease(opened, holder.lease, true)
        expect(await readLockHolder(opened)).to.equal(undefined)
        // It is another one by now.
        await owner.query(only(journal.takeLease(place, asker)))
        expect((await runError(removeLease(opened, holder.lease, true))).message).to.match(
          /another run has taken it/,
        )
      })
      await owner.close()
    })

    it('is none where a session has the lock, and nothing but its end helps', async () => {
      const database = await engine.database()
      await withDatabase(database, async (opened) => {
        await opened.connection.query(journal.tryLock(place))
        const holder = await readLockHolder(opened)
        if (holder?.kind !== 'session') throw new Error('there is no lock')
        expect(holder.session).to.include({
          application: 'aludel test',
          process: Number(opened.connection.backend),
        })
        try {
          refuseHeld(opened, holder, true)
          expect.fail('it is not refused')
        } catch (error) {
          if (!(error instanceof RunError)) throw error
          expect(error.code).to.equal('lock-held')
          expect(error.details.help).to.include(
            `SELECT pg_terminate_backend(${opened.connection.backend ?? ''})`,
          )
        }
      })
    })
  })
})
