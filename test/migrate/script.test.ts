import { expect } from 'chai'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { renderScript, type ScriptSettings } from '../../src/migrate/script.js'
import { eachEngine } from '../support/each-engine.js'
import { planOf, type RevisionSketch } from './plan-of.js'
import { recorded, run, runError, tables } from './with-database.js'

const settings: ScriptSettings = {
  place: { prefix: 'aludel_' },
  info: { formatVersion: 1, projectName: 'shop', defaultSchema: 'public', names: 'aludel' },
  session: { defaultSchema: 'public', lockTimeoutMs: 2000, statementTimeoutMs: 0, applicationName: 'aludel' },
}
const users: RevisionSketch = {
  revision: 'aaa',
  statements: [{ sql: 'CREATE TABLE users (id int) -- people' }],
}
const teams: RevisionSketch = { revision: 'bbb', statements: [{ sql: 'CREATE TABLE teams (id int)' }] }

describe('a script', () => {
  it('says in comments what it does and what is lost', () => {
    const plan = planOf(
      'down',
      ['aaa'],
      [
        {
          revision: 'aaa',
          statements: [{ sql: 'DROP TABLE users' }],
          losses: [{ table: { name: 'users' }, sentence: 'all rows of "users"', kind: 'gone' }],
        },
      ],
    )
    const comments = renderScript(plan, postgresql, settings)
      .split('\n')
      .filter((line) => line.startsWith('--'))
    expect(comments).to.deep.equal([
      '-- Made by aludel 1.2.3 for postgresql 18',
      '-- from aaa to base, down, 1 revision',
      '-- Run it with a client that stops at the first error.',
      '-- downgrade aaa: message of aaa',
      '-- loses all rows of "users"',
      '-- the lock',
    ])
  })

  it('keeps statements that stand alone outside transactions, between their marks', () => {
    const plan = planOf(
      'up',
      ['aaa'],
      [
        {
          revision: 'bbb',
          atomic: false,
          statements: [{ sql: 'CREATE INDEX CONCURRENTLY ix ON users (id)', class: 'standalone' }],
        },
      ],
    )
    const script = renderScript(plan, postgresql, settings)
    const before = script.slice(0, script.lastIndexOf('CREATE INDEX CONCURRENTLY'))
    expect(before.match(/^BEGIN;$/gm)?.length).to.equal(before.match(/^COMMIT;$/gm)?.length)
    expect(script.match(/state = '(\w+)'/g)).to.deep.equal(["state = 'intent'", "state = 'done'"])
  })

  it('cannot do batches', async () => {
    const plan = planOf(
      'up',
      [],
      [
        {
          revision: 'aaa',
          atomic: false,
          statements: [{ sql: 'UPDATE a SET b = $1', class: 'batched', batchSize: 5 }],
        },
      ],
    )
    const error = await runError(Promise.resolve().then(() => renderScript(plan, postgresql, settings)))
    expect(error).to.include({ code: 'not-in-a-script', exitCode: 1 })
    expect(error.details.help).to.contain('transaction: single')
  })

  eachEngine((engine) => {
    it('does what a run does, and a run goes on from there', async () => {
      const database = await engine.database()
      await database.exec(renderScript(planOf('up', [], [users, teams]), postgresql, settings))
      expect(await tables(database)).to.deep.equal(['teams', 'users'])
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
      const result = await run(database, 'up', [users, teams])
      expect(result).to.deep.equal({ from: ['aaa', 'bbb'], to: ['aaa', 'bbb'], revisions: [], exchanged: [] })
    })

    it('changes nothing where the database is not at its beginning', async () => {
      const database = await engine.database()
      await run(database, 'up', [users])
      const script = renderScript(planOf('up', ['aaa', 'zzz'], [teams]), postgresql, settings)
      const failure: unknown = await database.exec(script).then(
        () => undefined,
        (error: unknown) => error,
      )
      expect(failure).to.have.property('code', 'ALU02')
      expect(await tables(database)).to.deep.equal(['users'])
    })
  })
})
