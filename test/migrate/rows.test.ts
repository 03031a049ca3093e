import { expect } from 'chai'
import type { ProgressEvent } from '../../src/migrate/progress.js'
import { eachEngine } from '../support/each-engine.js'
import type { RevisionSketch } from './plan-of.js'
import { recorded, run, tables } from './with-database.js'

const base: RevisionSketch = {
  revision: 'aaa',
  statements: [{ sql: 'CREATE TABLE users (id int, email text)' }],
}
const unique: RevisionSketch = {
  revision: 'bbb',
  statements: [{ sql: 'ALTER TABLE users ADD CONSTRAINT uq UNIQUE (email)' }],
}
const duplicates = {
  sql: 'SELECT 1 FROM users GROUP BY email HAVING count(*) > 1 LIMIT 1',
  sentence: 'no two rows of "users" have the same "email"',
  help: 'Remove the duplicates.',
}
const dropUsers: RevisionSketch = {
  revision: 'aaa',
  statements: [{ sql: 'DROP TABLE users', undo: undefined }],
  losses: [{ table: { name: 'users' }, sentence: 'all rows of "users"', kind: 'gone' }],
}
const dropEmail: RevisionSketch = {
  revision: 'bbb',
  statements: [{ sql: 'ALTER TABLE users DROP COLUMN email', undo: undefined }],
  losses: [
    { table: { name: 'users' }, column: 'email', sentence: 'the values of "users"."email"', kind: 'gone' },
  ],
}
const nothing: RevisionSketch = { revision: 'bbb', statements: [{ sql: 'SELECT 1' }] }

describe('rows that do not fit', () => {
  eachEngine((engine) => {
    it('refuse a run before its first statement, all at once', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec("INSERT INTO users VALUES (1, 'a'), (1, 'a')")
      const ids = { ...duplicates, sql: duplicates.sql.replace('email', 'id'), sentence: 'ids differ' }
      const result = await run(database, 'up', [
        base,
        { revision: 'mmm', statements: [{ sql: 'CREATE TABLE early (id int)' }] },
        {
          ...unique,
          preconditions: [
            { ...duplicates, ask: 'run' },
            { ...ids, ask: 'run' },
          ],
        },
      ])
      expect(result.error).to.include({ code: 'precondition', exitCode: 1 })
      expect(result.error?.details.problems?.map(({ sentence, help }) => [sentence, help])).to.deep.equal([
        ['no two rows of "users" have the same "email"', 'Remove the duplicates.'],
        ['ids differ', 'Remove the duplicates.'],
      ])
      expect(result.error?.details.operation).to.deep.include({ file: 'revisions/bbb.yaml', line: 10 })
      expect(result.revisions.map(({ status }) => status)).to.deep.equal(['not_run', 'not_run'])
      expect(await tables(database)).to.deep.equal(['users'])
    })

    it('refuse a revision whose question could not be asked earlier, and keep those before it', async () => {
      const database = await engine.database()
      const fill: RevisionSketch = {
        revision: 'mmm',
        statements: [{ sql: "INSERT INTO users VALUES (1, 'a'), (2, 'a')" }],
      }
      const result = await run(database, 'up', [
        base,
        fill,
        { ...unique, preconditions: [{ ...duplicates, ask: 'revision' }] },
      ])
      expect(result.error).to.include({ code: 'precondition', exitCode: 3 })
      expect(result.to).to.deep.equal(['aaa', 'mmm'])
    })

    it('are explained by the question where only the statement could tell', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec("INSERT INTO users VALUES (1, 'a'), (2, 'a')")
      const result = await run(database, 'up', [
        base,
        { ...unique, preconditions: [{ ...duplicates, ask: 'never' }] },
      ])
      expect(result.error).to.include({ code: 'statement-failed', exitCode: 3 })
      expect(result.error?.details.help).to.equal('Remove the duplicates.')
      expect(result.error?.details.problems?.[0]?.sentence).to.equal(duplicates.sentence)
    })

    // PGlite has one thread: no timer interrupts a statement there.
    if (engine.kind === 'pglite') return

    it('are a note when the question takes too long', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const events: ProgressEvent[] = []
      const slow = { ...duplicates, sql: 'SELECT pg_sleep(60)', ask: 'run' as const }
      const result = await run(database, 'up', [base, { ...unique, preconditions: [slow] }], {
        probeTimeoutMs: 50,
        onProgress: (event) => events.push(event),
      })
      expect(result.error).to.equal(undefined)
      expect(events).to.deep.include({
        kind: 'note',
        text: `Not known beforehand whether ${duplicates.sentence}: not answered within 50 ms`,
      })
    })
  })
})

describe('rows that would be lost', () => {
  eachEngine((engine) => {
    it('refuse a way down before it begins', async () => {
      const database = await engine.database()
      await run(database, 'up', [base, nothing])
      await database.exec("INSERT INTO users VALUES (1, 'a')")
      const result = await run(database, 'down', [dropEmail, dropUsers])
      expect(result.error).to.include({ code: 'data-loss', exitCode: 1 })
      expect(result.error?.message).to.equal(
        'This would destroy the values of "users"."email"; all rows of "users"',
      )
      expect(result.error?.details.problems?.map(({ revision }) => revision)).to.deep.equal(['bbb', 'aaa'])
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
    })

    it('may go when that was said', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec("INSERT INTO users VALUES (1, 'a')")
      const result = await run(database, 'down', [dropUsers], { allowDataLoss: true })
      expect(result.error).to.equal(undefined)
      expect(await tables(database)).to.deep.equal([])
    })

    it('do not stand in the way when there are none', async () => {
      const database = await engine.database()
      await run(database, 'up', [base, nothing])
      await database.exec('INSERT INTO users VALUES (1, NULL)')
      expect((await run(database, 'down', [dropEmail])).to).to.deep.equal(['aaa'])
      await database.exec('DELETE FROM users')
      expect((await run(database, 'down', [dropUsers])).to).to.deep.equal([])
    })

    it('are found by the guard when their table has another name at first', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec("ALTER TABLE users RENAME TO people; INSERT INTO people VALUES (1, 'a')")
      const renamed = { sql: 'ALTER TABLE people RENAME TO users' }
      const result = await run(database, 'down', [
        { ...dropUsers, statements: [renamed, ...dropUsers.statements] },
      ])
      expect(result.error).to.include({ code: 'data-loss', exitCode: 1 })
      expect(result.error?.details.operation).to.deep.include({ pointer: '/operations/1' })
      expect(await tables(database)).to.deep.equal(['people'])
    })

    it('are found by the guard of a revision of several groups, which then comes back', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec("ALTER TABLE users RENAME TO people; INSERT INTO people VALUES (1, 'a')")
      const renamed = {
        sql: 'ALTER TABLE people RENAME TO users',
        undo: ['ALTER TABLE users RENAME TO people'],
      }
      const result = await run(database, 'down', [
        { ...dropUsers, atomic: false, statements: [renamed, ...dropUsers.statements] },
      ])
      expect(result.error).to.include({ code: 'data-loss', exitCode: 1 })
      expect(await tables(database)).to.deep.equal(['people'])
      expect(await recorded(database)).to.deep.equal(['aaa applied'])
    })
  })
})
