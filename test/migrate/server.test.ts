import { expect } from 'chai'
import { Client } from 'pg'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { runPlan } from '../../src/migrate/migrator.js'
import type { ProgressEvent } from '../../src/migrate/progress.js'
import { openDatabase } from '../../src/migrate/target.js'
import { DriverError, type Connection } from '../../src/drivers/driver.js'
import { eachEngine } from '../support/each-engine.js'
import { newRole, withSession } from '../support/server-role.js'
import type { RevisionSketch } from './plan-of.js'
import { options, pending, recorded, run, runError, tables, targetOf, withDatabase } from './with-database.js'

const base: RevisionSketch = { revision: 'aaa', statements: [{ sql: 'CREATE TABLE users (id int)' }] }
const more: RevisionSketch = {
  revision: 'bbb',
  statements: [{ sql: 'ALTER TABLE users ADD COLUMN email text' }],
}

const gone = (): DriverError => new DriverError({ code: '08006', message: 'Connection terminated' })

/** A connection that is lost right after the server did what `when` chooses, before its answer came. */
function losing(connection: Connection, when: (statements: readonly string[]) => boolean): Connection {
  let lost = false
  return {
    serverVersion: connection.serverVersion,
    product: connection.product,
    backend: connection.backend,
    reach: connection.reach,
    get lost() {
      return lost
    },
    query: (sql, parameters) => (lost ? Promise.reject(gone()) : connection.query(sql, parameters)),
    run: async (statements) => {
      if (lost) throw gone()
      await connection.run(statements)
      if (!when(statements)) return
      lost = true
      // The old session is over a moment later only.
      setTimeout(() => void connection.close(), 400)
      throw gone()
    },
    cancel: () => connection.cancel(),
    close: () => connection.close(),
  }
}

describe('on a server', () => {
  eachEngine((engine) => {
    if (engine.kind !== 'postgresql') return

    it('tells a wrong password', async () => {
      const database = await engine.database()
      const url = new URL(database.url)
      url.password = 'wrong'
      const error = await runError(openDatabase(targetOf(url.href), postgresql))
      expect(error).to.include({ code: 'authentication', exitCode: 3 })
      expect(error.message).not.to.include('wrong')
    })

    it('tells a missing database', async () => {
      const database = await engine.database()
      const url = new URL(database.url)
      url.pathname = '/no_such_database'
      const error = await runError(openDatabase(targetOf(url.href), postgresql))
      expect(error).to.include({ code: 'no-database', exitCode: 3 })
    })

    it('reads with a role that may only read', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const role = await newRole(database)
      await database.exec(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role.name}`)
      const opened = await openDatabase(targetOf(role.url), postgresql)
      expect(opened.state.applied.map(({ revision }) => revision)).to.deep.equal(['aaa'])
      const result = await runPlan(
        opened,
        ({ applied }) =>
          pending(
            'up',
            applied.map(({ revision }) => revision),
            [base, more],
          ),
        options,
      )
      await opened.close()
      await role.drop()
      expect(result.error).to.include({ code: 'permission', exitCode: 3 })
      expect(result.revisions.map(({ status }) => status)).to.deep.equal(['not_run'])
    })

    it('tells a role that may not even read', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const role = await newRole(database)
      const error = await runError(openDatabase(targetOf(role.url), postgresql))
      await role.drop()
      expect(error).to.include({ code: 'permission', exitCode: 3 })
    })

    it('lets the loser of a race find nothing to do', async () => {
      const database = await engine.database()
      const [first, second] = await Promise.all([
        run(database, 'up', [base, more]),
        run(database, 'up', [base, more]),
      ])
      expect([first.error, second.error]).to.deep.equal([undefined, undefined])
      expect([first.revisions.length, second.revisions.length].toSorted()).to.deep.equal([0, 2])
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
    })

    it('waits for the lock, says for whom, and gives up in time', async () => {
      const database = await engine.database()
      const events: ProgressEvent[] = []
      await withDatabase(database, (holder) =>
        withDatabase(database, async (loser) => {
          await holder.connection.query(postgresql.journal.tryLock(holder.place))
          const error = await runError(
            runPlan(loser, () => pending('up', [], [base]), {
              ...options,
              lockWaitMs: 300,
              onProgress: (event) => events.push(event),
            }),
          )
          expect(error).to.include({ code: 'lock-not-had', exitCode: 4 })
          expect(error.message).to.include(`process ${holder.connection.backend ?? ''}`)
        }),
      )
      expect(events[0]).to.include({ kind: 'waiting', limitMs: 300 })
      expect(await recorded(database)).to.deep.equal([])
    })

    it('tries again while a table is locked', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const kinds: string[] = []
      const result = await withSession(database.url, async (client) => {
        await client.query('BEGIN')
        await client.query('LOCK TABLE users')
        return run(database, 'up', [base, more], {
          onProgress: ({ kind }) => {
            kinds.push(kind)
            if (kind === 'retry') void client.query('ROLLBACK')
          },
        })
      })
      expect(result.error).to.equal(undefined)
      expect(kinds).to.include('retry')
    })

    it('gives up on a locked table in time', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const result = await withSession(database.url, async (client) => {
        await client.query('BEGIN')
        await client.query('LOCK TABLE users')
        return run(database, 'up', [base, more], { lockWaitMs: 300 })
      })
      expect(result.error).to.include({ code: 'lock-timeout', exitCode: 4 })
      expect(result.error?.details.statement).to.equal('ALTER TABLE users ADD COLUMN email text')
      expect(result.revisions.map(({ status }) => status)).to.deep.equal(['failed'])
    })

    it('shows who holds the lock that it did not get', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const events: ProgressEvent[] = []
      const { pid, result } = await withSession(database.url, async (client) => {
        await client.query("SET application_name TO 'the report'")
        const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
        await client.query('BEGIN')
        await client.query("SELECT 'secret', count(*) FROM users /* my key */")
        return {
          pid: rows[0]?.pid,
          result: await run(database, 'up', [base, more], {
            lockWaitMs: 1000,
            onProgress: (event) => events.push(event),
          }),
        }
      })
      const [blocker, ...others] = result.error?.details.blockers ?? []
      expect(others).to.deep.equal([])
      expect(blocker).to.include({
        pid,
        application: 'the report',
        state: 'idle in transaction',
        lock: 'ACCESS SHARE',
        relation: 'public.users',
        query: "SELECT '…', count(*) FROM users",
        endedBy: `SELECT pg_terminate_backend(${pid})`,
      })
      expect(blocker?.user).to.be.a('string')
      expect(blocker?.client).to.be.a('string')
      expect(blocker?.transactionMs).to.be.greaterThan(0)
      expect(result.error?.details.help).to.include(`pg_terminate_backend(${pid})`)
      const retries = events.flatMap((event) => (event.kind === 'retry' ? [event.blockers] : []))
      expect(retries.flat().map((seen) => seen.pid)).to.include(pid)
      const blocked = events.find((event) => event.kind === 'blocked')
      expect(blocked?.revision).to.equal('bbb')
    })

    it('shows what it may see of who holds a lock', async () => {
      const database = await engine.database()
      const role = await newRole(database)
      await database.exec(`GRANT CREATE ON SCHEMA public TO ${role.name}`)
      const first = await openDatabase(targetOf(role.url), postgresql)
      await runPlan(first, () => pending('up', [], [base]), options)
      await first.close()
      const opened = await openDatabase(targetOf(role.url), postgresql)
      const result = await withSession(database.url, async (client) => {
        await client.query('BEGIN')
        await client.query('LOCK TABLE users')
        return runPlan(opened, () => pending('up', ['aaa'], [base, more]), { ...options, lockWaitMs: 1000 })
      })
      await opened.close()
      await role.drop()
      expect(result.error).to.include({ code: 'lock-timeout', exitCode: 4 })
      const [blocker] = result.error?.details.blockers ?? []
      expect(blocker).to.include({ lock: 'ACCESS EXCLUSIVE', relation: 'public.users' })
      expect(blocker).to.have.all.keys('pid', 'user', 'lock', 'relation', 'endedBy')
    })

    it('shows that a prepared transaction holds the lock', async function () {
      const database = await engine.database()
      const [setting] = await database.query('SHOW max_prepared_transactions')
      if (setting?.['max_prepared_transactions'] === '0') this.skip()
      await run(database, 'up', [base])
      await database.exec("BEGIN; LOCK TABLE users; PREPARE TRANSACTION 'left'")
      const result = await run(database, 'up', [base, more], { lockWaitMs: 1000 })
      await database.exec("ROLLBACK PREPARED 'left'")
      expect(result.error?.details.blockers?.[0]).to.deep.include({
        pid: 0,
        lock: 'ACCESS EXCLUSIVE',
        endedBy: 'ROLLBACK PREPARED, with a gid of pg_prepared_xacts',
      })
    })

    it('goes on where the server ended the session in the middle of a statement', async () => {
      const database = await engine.database()
      const split: RevisionSketch = {
        revision: 'bbb',
        atomic: false,
        statements: [
          { sql: 'CREATE TABLE log (id int)', undo: ['DROP TABLE log'] },
          {
            sql: 'SELECT pg_terminate_backend(pg_backend_pid())',
            class: 'standalone',
            probe: { done: 'SELECT EXISTS (SELECT FROM log)', cleanup: ['TRUNCATE log'] },
          },
        ],
      }
      const lost = await run(database, 'up', [base, split])
      expect(lost.error).to.include({ code: 'connection-lost', exitCode: 4 })
      expect(lost.revisions.map(({ status }) => status)).to.deep.equal(['done', 'half_run'])
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applying'])
      expect(await database.query('SELECT state FROM aludel_step ORDER BY number')).to.deep.equal([
        { state: 'done' },
        { state: 'intent' },
      ])
      await database.exec('INSERT INTO log VALUES (1)')
      const finished = await run(database, 'up', [base, split])
      expect(finished.error).to.equal(undefined)
      expect(finished.to).to.deep.equal(['aaa', 'bbb'])
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
    })

    it('leaves nothing of one transaction when the session is ended in it', async () => {
      const database = await engine.database()
      const deadly: RevisionSketch = {
        revision: 'bbb',
        statements: [
          { sql: 'CREATE TABLE log (id int)' },
          { sql: 'SELECT pg_terminate_backend(pg_backend_pid())' },
        ],
      }
      const lost = await run(database, 'up', [base, deadly])
      expect(lost.error).to.include({ code: 'connection-lost', exitCode: 4 })
      expect(await tables(database)).to.deep.equal(['users'])
      expect(await recorded(database)).to.deep.equal(['aaa applied'])
    })

    it('reads back how a commit ended whose connection was lost', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const events: ProgressEvent[] = []
      const result = await withDatabase(database, (opened) => {
        const { connection } = opened
        const deaf = {
          ...opened,
          connection: losing(connection, (statements) => statements.some((sql) => sql.includes('email'))),
        }
        return runPlan(deaf, () => pending('up', ['aaa'], [base, more]), {
          ...options,
          onProgress: (event) => events.push(event),
        })
      })
      expect(result.error).to.equal(undefined)
      expect(result.to).to.deep.equal(['aaa', 'bbb'])
      expect(events.flatMap((event) => (event.kind === 'note' ? [event.text] : []))).to.deep.equal([
        'The connection was lost while bbb was committed: it is done',
      ])
    })

    it('runs no further without a session, though the commit was done', async () => {
      const database = await engine.database()
      const result = await withDatabase(database, (opened) =>
        runPlan(
          {
            ...opened,
            connection: losing(opened.connection, (statements) =>
              statements.some((sql) => sql.includes('TABLE users (')),
            ),
          },
          () => pending('up', [], [base, more]),
          options,
        ),
      )
      expect(result.error).to.include({ code: 'connection-lost', exitCode: 4 })
      expect(result.to).to.deep.equal(['aaa'])
      expect(result.revisions.map(({ status }) => status)).to.deep.equal(['done', 'not_run'])
    })

    for (const atomic of [true, false]) {
      it(`cancels a statement ${atomic ? 'in a transaction' : 'that stands alone'} when asked twice`, async () => {
        const database = await engine.database()
        const slow: RevisionSketch = {
          revision: 'bbb',
          atomic,
          statements: [
            { sql: 'CREATE TABLE log (id int)', undo: ['DROP TABLE log'] },
            {
              sql: 'SELECT pg_sleep(600)',
              ...(atomic
                ? {}
                : { class: 'standalone', probe: { done: 'SELECT false', cleanup: ['DELETE FROM log'] } }),
            },
          ],
        }
        const stop = new AbortController()
        const cancel = new AbortController()
        const result = await run(database, 'up', [base, slow], {
          signal: stop.signal,
          cancel: cancel.signal,
          onProgress: (event) => {
            if (event.kind !== 'statement' && event.kind !== 'revision-start') return
            if (event.revision !== 'bbb' || (!atomic && (event.kind !== 'statement' || event.number !== 2)))
              return
            setTimeout(() => {
              stop.abort()
              cancel.abort()
            }, 500)
          },
        })
        expect(result.error).to.include({ code: 'interrupted', exitCode: 130 })
        expect(result.revisions.at(-1)?.status).to.equal(atomic ? 'failed' : 'half_run')
        expect(await tables(database)).to.deep.equal(atomic ? ['users'] : ['log', 'users'])
        expect(await recorded(database)).to.deep.equal(
          atomic ? ['aaa applied'] : ['aaa applied', 'bbb applying'],
        )
      })
    }

    it('does not wait for the statement of a client that is gone', async function () {
      // Servers before 14 do not look whether their client is still there.
      if (engine.running().major < 14) this.skip()
      const database = await engine.database()
      const client = new Client({ connectionString: database.url })
      client.on('error', () => undefined)
      await client.connect()
      const { settings, place } = targetOf(database.url)
      for (const sql of [
        ...postgresql.sessionSetup(settings),
        ...postgresql.endsWithClient,
        postgresql.journal.tryLock(place),
      ])
        await client.query(sql)
      const asleep = client.query('SELECT pg_sleep(600)').catch((error: unknown) => error)
      client.connection.stream.destroy()
      const result = await run(database, 'up', [base])
      await asleep
      expect(result.error).to.equal(undefined)
      expect(result.to).to.deep.equal(['aaa'])
    })

    it('tells a database that is dropped under way', async () => {
      const database = await engine.database()
      const server = new URL(database.url)
      server.pathname = '/postgres'
      const victim = `aludel_victim_${process.pid}_${engine.running().major}`
      await withSession(server.href, (client) => client.query(`CREATE DATABASE ${victim}`))
      const url = new URL(database.url)
      url.pathname = `/${victim}`
      const opened = await openDatabase(targetOf(url.href), postgresql)
      await withSession(server.href, (client) => client.query(`DROP DATABASE ${victim} WITH (FORCE)`))
      const error = await runError(runPlan(opened, () => pending('up', [], [base]), options))
      await opened.close()
      expect(error).to.include({ code: 'connection-lost', exitCode: 4 })
    })
  })
})
