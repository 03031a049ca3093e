import { expect } from 'chai'
import type { BookkeepingPlace, NewRevisionRow, StepRow } from '../../../src/dialects/journal.js'
import { BookkeepingRowError } from '../../../src/dialects/journal-rows.js'
import { journal } from '../../../src/dialects/postgresql/journal.js'
import { eachEngine } from '../../support/each-engine.js'
import type { TestDatabase } from '../../support/test-database.js'

const info = { formatVersion: 1, projectName: "shop's", defaultSchema: 'public', names: 'aludel' }

function revision(id: string, revises: readonly string[]): NewRevisionRow {
  return {
    revision: id,
    revises,
    message: "it's $aludel$ 'quoted'",
    document: '{"a":"\\\\ ü"}',
    digestAlgorithm: 'sha256',
    contentDigest: 'c',
    headerDigest: 'h',
    textDigest: 't',
    status: 'applied',
    stamped: false,
    toolVersion: '0.1.0',
    durationMs: 12.6,
    expressions: [],
  }
}

const step: StepRow = {
  revision: 'a1',
  direction: 'up',
  number: 1,
  group: 2,
  class: 'batched',
  pointers: ['/operations/0', '/operations/1'],
  sql: "SELECT '$1'",
  undo: ['DROP TABLE "x"', "SELECT 'it''s'"],
  doneProbe: null,
  cleanup: [],
  batchSize: 500,
  ways: null,
  rows: {
    file: "data/it's.csv",
    format: 'csv',
    sha256: 'ab12',
    columns: ['code', 'na"me'],
    count: 3,
  },
  state: 'planned',
  cursor: null,
  error: null,
}

eachEngine((engine) => {
  const places: readonly (readonly [string, BookkeepingPlace])[] = [
    ['the default schema', { prefix: 'aludel_' }],
    ['a schema of its own', { schema: 'book "keeping', prefix: 'my ' }],
  ]
  for (const [title, place] of places) {
    const made = async (): Promise<TestDatabase> => {
      const database = await engine.database()
      if (place.schema !== undefined) await database.exec('CREATE SCHEMA "book ""keeping"')
      for (const sql of journal.create(place, info)) await database.query(sql)
      return database
    }

    it(`keeps its books in ${title}`, async () => {
      const database = await engine.database()
      const [before] = await database.query(journal.exists(place))
      expect(before).to.deep.equal({ exists: false, current_schema: 'public' })
      if (place.schema !== undefined) await database.exec('CREATE SCHEMA "book ""keeping"')
      for (const sql of journal.create(place, info)) await database.query(sql)
      expect((await database.query(journal.exists(place)))[0]?.['exists']).to.equal(true)
      expect((await database.query(journal.readInfo(place))).map(journal.parseInfo)).to.deep.equal([info])

      await database.query(journal.insertRevision(place, revision('a1', [])))
      await database.query(journal.insertRevision(place, revision('b2', ['a1'])))
      const read = async () => (await database.query(journal.readRevisions(place))).map(journal.parseRevision)
      const [first, second] = await read()
      const { expressions: _, ...row } = revision('a1', [])
      expect(first).to.include({
        ...row,
        revises: first?.revises,
        durationMs: 13,
        appliedOrder: 1,
      })
      expect(second).to.deep.include({ revises: ['a1'], appliedOrder: 2 })
      expect(first?.appliedAt).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)

      await database.query(journal.assertApplied(place, ['b2', 'a1']))
      await database.exec(journal.setStatus(place, 'b2', 'reverting', 5).join(';'))
      expect(await failure(database, journal.assertApplied(place, ['a1', 'b2']))).to.match(
        /applied revisions are not/,
      )
      await database.exec(journal.updateDocument(place, { ...revision('b2', []), document: 'new' }).join(';'))
      expect((await read())[1]).to.deep.include({
        status: 'reverting',
        document: 'new',
        revises: [],
        durationMs: 5,
      })
      await database.exec(journal.deleteRevision(place, 'b2').join(';'))
      expect(await failure(database, journal.deleteRevision(place, 'b2').join(';'))).to.match(
        /b2 is not in the bookkeeping/,
      )
      expect(await read()).to.have.length(1)
    })

    it(`remembers the steps of a run in ${title}`, async () => {
      const database = await made()
      const read = async () => (await database.query(journal.readSteps(place))).map(journal.parseStep)
      await database.query(journal.insertRevision(place, revision('a1', [])))
      for (const sql of journal.insertSteps(place, [step, { ...step, number: 2, undo: null }]))
        await database.query(sql)
      expect(await read()).to.deep.equal([step, { ...step, number: 2, undo: null }])
      await database.exec(journal.setStepState(place, step, 'intent', {}).join(';'))
      await database.exec(
        journal.setStepState(place, step, 'failed', { cursor: '["1"]', error: "it's" }).join(';'),
      )
      expect((await read())[0]).to.include({ state: 'failed', cursor: '["1"]', error: "it's" })
      await database.exec(journal.setStepState(place, step, 'done', {}).join(';'))
      expect((await read())[0]).to.include({ state: 'done', cursor: '["1"]', error: null })
      expect(
        await failure(database, journal.setStepState(place, { ...step, number: 9 }, 'done', {}).join(';')),
      ).to.match(/step 9/)
      await database.query(journal.deleteSteps(place, 'a1'))
      expect(await read()).to.deep.equal([])
    })

    it(`takes and gives back the lock of ${title}`, async () => {
      const database = await made()
      const ask = async (sql: string) => Object.values((await database.query(sql))[0] ?? {})[0]
      expect(await failure(database, journal.assertLock(place))).to.match(/does not hold the lock/)
      expect(await ask(journal.tryLock(place))).to.equal(true)
      await database.query(journal.assertLock(place))
      const [holder] = (await database.query(journal.readLockSession(place))).map(journal.parseLockSession)
      expect(holder?.process).to.equal(Number(await ask('SELECT pg_backend_pid()')))
      expect(holder?.since).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      expect(await ask(journal.unlock(place))).to.equal(true)
      expect(await database.query(journal.readLockSession(place))).to.deep.equal([])
      await database.query(journal.scriptLock(place))
      await database.query(journal.assertLock(place))
      await database.query(journal.unlock(place))
    })
  }

  it('has one lock for a schema that is named and the same one left out', async () => {
    const database = await engine.database()
    await database.query(journal.tryLock({ prefix: 'aludel_' }))
    await database.query(journal.assertLock({ schema: 'public', prefix: 'aludel_' }))
    const other = { schema: 'public', prefix: 'other_' }
    expect(await failure(database, journal.assertLock(other))).to.match(/does not hold the lock/)
    await database.query(journal.unlock({ prefix: 'aludel_' }))
  })
})

describe('a row of the bookkeeping', () => {
  it('is refused when it does not hold what it must', () => {
    expect(() => journal.parseInfo({ formatVersion: 'x' })).to.throw(BookkeepingRowError, /formatVersion/)
    expect(() => journal.parseStep({ ...step, pointers: '{}', cleanup: '[]' })).to.throw(BookkeepingRowError)
  })
})

async function failure(database: TestDatabase, sql: string): Promise<string> {
  try {
    await database.query(sql)
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('it did not fail')
}
