import { expect } from 'chai'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { runPlan } from '../../src/migrate/migrator.js'
import { openDatabase } from '../../src/migrate/target.js'
import { eachEngine } from '../support/each-engine.js'
import { planOf, type RevisionSketch } from './plan-of.js'
import { options, recorded, run, runError, targetOf, withDatabase } from './with-database.js'

const base: RevisionSketch = { revision: 'aaa', statements: [{ sql: 'CREATE TABLE users (id int)' }] }

describe('opening a database', () => {
  it('tells a host that is not there', async () => {
    const error = await runError(openDatabase(targetOf('postgresql://127.0.0.1:1/shop'), postgresql))
    expect(error).to.include({ code: 'unreachable', exitCode: 4 })
    expect(error.message).to.equal('Cannot connect to shop on 127.0.0.1: connect ECONNREFUSED 127.0.0.1:1')
    expect(error.details.help).to.match(/^Check host and port/)
  })

  eachEngine((engine) => {
    it('writes nothing', async () => {
      const database = await engine.database()
      const count = async (): Promise<unknown> =>
        (await database.query('SELECT count(*) AS n FROM pg_class'))[0]?.['n']
      const before = await count()
      const state = await withDatabase(database, ({ state }) => Promise.resolve(state))
      expect(state).to.deep.equal({ exists: false, applied: [], defaultSchema: 'public' })
      expect(await count()).to.equal(before)
    })

    it('reads what was applied', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await withDatabase(database, ({ state }) => {
        expect(state.info).to.deep.equal({
          formatVersion: 1,
          projectName: 'shop',
          defaultSchema: 'public',
          names: 'aludel',
        })
        expect(state.applied.map(({ revision, document }) => [revision, document])).to.deep.equal([
          ['aaa', '{"revision":"aaa"}'],
        ])
        return Promise.resolve()
      })
    })

    it("refuses another project's database", async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const error = await runError(withDatabase(database, () => Promise.resolve(), { projectName: 'blog' }))
      expect(error).to.include({ code: 'wrong-project', exitCode: 1 })
      expect(error.message).to.equal('This database belongs to the project "shop", not to "blog"')
    })

    it('refuses a place that is not the expected one', async () => {
      const database = await engine.database()
      const expected = { host: 'db.example', serverVersion: '9' }
      const error = await runError(withDatabase(database, () => Promise.resolve(), { expect: expected }))
      expect(error).to.include({ code: 'expect-mismatch', exitCode: 1 })
      expect(error.message).to.match(/host is .*, not db\.example; server_version is [\d.]+, not 9$/)
    })

    it('takes the expected version by its major', async () => {
      const database = await engine.database()
      const serverVersion = String(engine.running().major)
      await withDatabase(database, ({ state }) => Promise.resolve(expect(state.exists).to.equal(false)), {
        expect: { serverVersion },
      })
    })

    it('refuses a schema that is not the recorded one', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec('UPDATE aludel_info SET default_schema = $$shop$$')
      const error = await runError(withDatabase(database, () => Promise.resolve()))
      expect(error).to.include({ code: 'schema-mismatch', exitCode: 1 })
      expect(error.details.help).to.equal('Set default_schema: shop for this environment.')
    })

    it('refuses a schema that does not exist', async () => {
      const database = await engine.database()
      const { settings } = targetOf('')
      const error = await runError(
        withDatabase(database, () => Promise.resolve(), {
          settings: { ...settings, defaultSchema: 'nowhere' },
        }),
      )
      expect(error).to.include({ code: 'schema-mismatch', exitCode: 1 })
    })

    it('refuses bookkeeping that it cannot understand', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      await database.exec('ALTER TABLE aludel_revision ALTER revises TYPE text[] USING ARRAY[NULL]::text[]')
      const error = await runError(withDatabase(database, () => Promise.resolve()))
      expect(error).to.include({ code: 'bookkeeping-damaged', exitCode: 1 })
      expect(error.message).to.equal(
        'The bookkeeping cannot be understood: the bookkeeping has [null] as revises',
      )
    })

    it('refuses a plan for another state', async () => {
      const database = await engine.database()
      await run(database, 'up', [base])
      const result = await withDatabase(database, (opened) =>
        runPlan(opened, () => planOf('up', [], [{ ...base, revision: 'bbb' }]), options),
      )
      expect(result.error).to.include({ code: 'plan-stale', exitCode: 1 })
      expect(await recorded(database)).to.deep.equal(['aaa applied'])
    })
  })
})
