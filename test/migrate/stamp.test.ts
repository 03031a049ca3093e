import { expect } from 'chai'
import { stampRevisions } from '../../src/migrate/stamp.js'
import { eachEngine } from '../support/each-engine.js'
import { options, recorded, run, runError, withDatabase } from './with-database.js'

const row = (revision: string) => ({
  revision,
  revises: [],
  message: `message of ${revision}`,
  document: '{}',
  digestAlgorithm: 'sha256',
  contentDigest: 'c',
  headerDigest: 'h',
  textDigest: 't',
  toolVersion: '1.2.3',
})

describe('stamping', () => {
  eachEngine((engine) => {
    it('adds and removes rows, and marks them', async () => {
      const database = await engine.database()
      await withDatabase(database, (opened) =>
        stampRevisions(opened, () => ({ remove: [], add: [row('aaa'), row('bbb')] }), options),
      )
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
      expect(await database.query('SELECT bool_and(stamped) AS stamped FROM aludel_revision')).to.deep.equal([
        { stamped: true },
      ])
      await withDatabase(database, (opened) =>
        stampRevisions(opened, () => ({ remove: ['bbb'], add: [row('ccc')] }), options),
      )
      expect(await recorded(database)).to.deep.equal(['aaa applied', 'ccc applied'])
    })

    it('writes all of it or nothing', async () => {
      const database = await engine.database()
      await withDatabase(database, async (opened) => {
        await runError(stampRevisions(opened, () => ({ remove: [], add: [row('aaa'), row('aaa')] }), options))
      })
      expect(await recorded(database)).to.deep.equal([])
    })

    it('is refused while a revision is half done', async () => {
      const database = await engine.database()
      await run(
        database,
        'up',
        [
          {
            revision: 'aaa',
            atomic: false,
            statements: [{ sql: 'CREATE TABLE a (id int)' }, { sql: 'SELECT 1/0', class: 'standalone' }],
          },
        ],
        { keepPartial: true },
      )
      await withDatabase(database, async (opened) => {
        const error = await runError(stampRevisions(opened, () => ({ remove: ['aaa'], add: [] }), options))
        expect(error).to.include({ code: 'half-run', exitCode: 5 })
      })
    })
  })
})
