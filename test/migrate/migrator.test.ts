import { expect } from 'chai'
import type { ProgressEvent } from '../../src/migrate/progress.js'
import { eachEngine } from '../support/each-engine.js'
import type { RevisionSketch } from './plan-of.js'
import { recorded, run, tables } from './with-database.js'

const users: RevisionSketch = {
  revision: 'aaa',
  statements: [{ sql: 'CREATE TABLE users (id int PRIMARY KEY, email text)' }],
}
const teams: RevisionSketch = {
  revision: 'bbb',
  statements: [{ sql: 'CREATE TABLE teams (id int)' }, { sql: 'INSERT INTO teams VALUES (1) -- the first' }],
}
const noUsers: RevisionSketch = {
  revision: 'aaa',
  statements: [{ sql: 'DROP TABLE users', undo: undefined }],
}

describe('a run', () => {
  eachEngine((engine) => {
    it('applies revisions and records them', async () => {
      const database = await engine.database()
      const result = await run(database, 'up', [users, teams])
      expect(result.error).to.equal(undefined)
      expect(result).to.deep.include({ from: [], to: ['aaa', 'bbb'] })
      expect(result.revisions.map(({ revision, status }) => [revision, status])).to.deep.equal([
        ['aaa', 'done'],
        ['bbb', 'done'],
      ])
      expect(await tables(database)).to.deep.equal(['teams', 'users'])
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
      expect(
        await database.query('SELECT document, message, tool_version, stamped FROM aludel_revision LIMIT 1'),
      ).to.deep.equal([
        { document: '{"revision":"aaa"}', message: 'message of aaa', tool_version: '1.2.3', stamped: false },
      ])
    })

    it('finds nothing to do the second time', async () => {
      const database = await engine.database()
      await run(database, 'up', [users])
      const result = await run(database, 'up', [users])
      expect(result).to.deep.equal({ from: ['aaa'], to: ['aaa'], revisions: [], exchanged: [] })
    })

    it('makes no bookkeeping when there is nothing to do', async () => {
      const database = await engine.database()
      await run(database, 'up', [])
      expect(await database.query("SELECT to_regclass('aludel_info') IS NULL AS none")).to.deep.equal([
        { none: true },
      ])
    })

    it('takes revisions down', async () => {
      const database = await engine.database()
      await run(database, 'up', [users])
      const result = await run(database, 'down', [noUsers])
      expect(result).to.deep.include({ from: ['aaa'], to: [] })
      expect(await tables(database)).to.deep.equal([])
      expect(await recorded(database)).to.deep.equal([])
    })

    it('leaves nothing of a revision that fails, keeps those before it, and says where', async () => {
      const database = await engine.database()
      const broken: RevisionSketch = {
        revision: 'ccc',
        statements: [
          { sql: 'CREATE TABLE orders (id int PRIMARY KEY)' },
          { sql: 'INSERT INTO orders VALUES (1), (1)' },
          { sql: 'CREATE TABLE late (id int)' },
        ],
      }
      const result = await run(database, 'up', [users, broken, teams])
      expect(result.to).to.deep.equal(['aaa'])
      expect(result.revisions.map(({ status }) => status)).to.deep.equal(['done', 'failed', 'not_run'])
      expect(await tables(database)).to.deep.equal(['users'])
      expect(await recorded(database)).to.deep.equal(['aaa applied'])
      const { error } = result
      expect(error).to.include({ code: 'statement-failed', exitCode: 3 })
      expect(error?.message).to.equal(
        'Revision ccc failed at do insert into orders: duplicate key value violates unique constraint "orders_pkey"',
      )
      expect(error?.details).to.deep.include({
        revision: 'ccc',
        statement: 'INSERT INTO orders VALUES (1), (1)',
        operation: {
          pointer: '/operations/1',
          summary: 'do insert into orders',
          file: 'revisions/ccc.yaml',
          line: 11,
        },
      })
      expect(error?.details.server).to.include({ code: '23505', detail: 'Key (id)=(1) already exists.' })
    })

    it('finds a statement that cannot be parsed among those that can', async () => {
      const database = await engine.database()
      const typo: RevisionSketch = {
        revision: 'ccc',
        statements: [{ sql: 'CREATE TABLE orders (id int)' }, { sql: 'CREATE TABEL late (id int)' }],
      }
      const { error } = await run(database, 'up', [typo])
      expect(error?.details.statement).to.equal('CREATE TABEL late (id int)')
      expect(error?.details.server).to.include({ code: '42601', position: 8 })
      expect(await tables(database)).to.deep.equal([])
    })

    it('tells what it does', async () => {
      const database = await engine.database()
      const events: ProgressEvent[] = []
      await run(database, 'up', [users, teams], { onProgress: (event) => events.push(event) })
      expect(events.map(({ kind }) => kind)).to.deep.equal([
        'revision-start',
        'revision-done',
        'revision-start',
        'revision-done',
      ])
      expect(events[2]).to.include({ revision: 'bbb', number: 2, count: 2, statements: 2, direction: 'up' })
    })

    it('stops between two revisions when asked to', async () => {
      const database = await engine.database()
      const stop = new AbortController()
      const result = await run(database, 'up', [users, teams], {
        signal: stop.signal,
        onProgress: ({ kind }) => {
          if (kind === 'revision-done') stop.abort()
        },
      })
      expect(result.error).to.include({ code: 'interrupted', exitCode: 130 })
      expect(result.revisions.map(({ status }) => status)).to.deep.equal(['done', 'not_run'])
      expect(await recorded(database)).to.deep.equal(['aaa applied'])
    })

    it('writes nothing where it may not, and says so before anything else', async () => {
      const database = await engine.database()
      await run(database, 'up', [users])
      const [row] = await database.query('SELECT quote_ident(current_database()) AS name')
      await database.exec(`ALTER DATABASE ${String(row?.['name'])} SET default_transaction_read_only = on`)
      await database.exec('SET default_transaction_read_only = on')
      const result = await run(database, 'up', [users, teams])
      await database.exec('SET default_transaction_read_only = off')
      await database.exec(`ALTER DATABASE ${String(row?.['name'])} RESET default_transaction_read_only`)
      expect(result.error).to.include({ code: 'read-only', exitCode: 3 })
      expect(result.revisions.map(({ status }) => status)).to.deep.equal(['not_run'])
    })
  })
})
