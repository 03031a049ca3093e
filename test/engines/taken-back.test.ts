import { expect } from 'chai'
import { engineWords } from '../../src/api/engine-words.js'
import { revertOperations } from '../../src/api/revert-operations.js'
import { toldByDocuments } from '../../src/compare/told-by-documents.js'
import { diffModels } from '../../src/diff/diff-models.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { caseSettings } from '../support/case-outcome.js'
import { eachEngine } from '../support/each-engine.js'
import { HandChanged, handChanges } from './mutations/hand-changed.js'

/** Changes that are asked about, or that no operation takes back, with what is said of them. */
const asking: ReadonlyMap<string, string> = new Map([
  [
    'ALTER TABLE users RENAME COLUMN during TO lasting',
    'is column "lasting" of "users" now "during", or is it gone?',
  ],
  [
    'DROP TABLE events; CREATE TABLE events (at date, kind text) PARTITION BY RANGE (kind);',
    'table "events" is divided otherwise, which only a new table can be: may it go, with all its rows?',
  ],
  [
    "ALTER TYPE mood RENAME VALUE 'happy' TO 'glad'",
    'is value "glad" of enum "mood" now "happy", or is it gone?',
  ],
  [
    "UPDATE pg_extension SET extversion = '1.5' WHERE extname = 'citext'",
    'extension "citext" still differs, in what no operation changes: version',
  ],
])

describe('changes by hand', () => {
  eachEngine((engine) => {
    it('are taken back by SQL that passes over a database without them', async function () {
      this.timeout(300_000)
      const { major } = engine.running()
      const database = await HandChanged.in(await engine.database(), major)
      const settings = caseSettings(major * 10_000)

      /** What is asked, or left, once a change is taken back; undefined where nothing is. */
      const left = async (change: string): Promise<string | undefined> =>
        database.inTransaction(change, async () => {
          // Once the server has written to its catalogs, it takes notice of a domain's dropped constraint.
          await database.test.exec("COMMENT ON SCHEMA book IS 'of the test'")
          const read = await database.read()
          const from = toldByDocuments(
            database.model,
            read,
            await database.compare(read),
            settings.rules.stored,
          )
          const diff = diffModels(from, database.model, { ...settings, words: engineWords(database.spelled) })
          if (diff.operations.length === 0) {
            return [...diff.unsaid, ...diff.questions.map(({ question }) => question)].join('; ')
          }
          const blocks = revertOperations(diff, from, settings, postgresql).map(({ execute }) => {
            if (typeof execute !== 'object' || execute === null || !('up' in execute))
              throw new Error('no SQL')
            return String(execute.up)
          })
          // The second time there is nothing to take back.
          for (const block of [...blocks, ...blocks]) await database.test.exec(block)
          const { differences } = await database.compare(await database.read())
          return differences.length === 0 ? undefined : `left: ${JSON.stringify(differences)}`
        })
      const wrong: string[] = []
      for (const { sql } of handChanges(major)) {
        const found = await left(sql).catch(String)
        if (found !== asking.get(sql.split('\n')[0] ?? sql)) wrong.push(`${sql}: ${found ?? 'nothing'}`)
      }
      expect(wrong.join('\n')).to.equal('')
    })
  })
})
