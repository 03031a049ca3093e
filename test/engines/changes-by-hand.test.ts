import { expect } from 'chai'
import { compareModels } from '../../src/compare/compare-models.js'
import { displayObject } from '../../src/compare/difference.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { caseSettings } from '../support/case-outcome.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { HistoryWriter } from './histories/history-writer.js'
import { documents } from './mutations/documents.js'
import type { HandChange } from './mutations/mutation.js'
import * as objects from './mutations/object-changes.js'
import * as tables from './mutations/table-changes.js'
import { runStatements } from './run-statements.js'
import { StoredWords } from './stored-words.js'

type Group = readonly HandChange[] | Readonly<Record<string, readonly HandChange[] | string>>

function isList(group: Group): group is readonly HandChange[] {
  return Array.isArray(group)
}

/** Every change, by hand, of every attribute that PostgreSQL has; those that it has not are left out with a reason. */
const groups: readonly Group[] = [...Object.values(tables), ...Object.values(objects)]
const changes = groups.flatMap((group): readonly HandChange[] =>
  isList(group) ? group : Object.values(group).flatMap((each) => (typeof each === 'string' ? [] : each)),
)

const scope = { defaultSchema: 'public', bookkeeping: { prefix: 'aludel_' } }

describe('changes by hand', () => {
  eachEngine((engine) => {
    it('are found, each by itself, and named rightly', async function () {
      this.timeout(300_000)
      const { major } = engine.running()
      const history = new HistoryWriter(1, caseSettings(major * 10_000))
      expect(history.add(documents), 'the revision is taken').to.equal(undefined)
      const [revision] = history.revisions
      const test = await engine.database()
      const stored = new StoredWords(test, 'book')
      await stored.prepare()
      for (const { statements } of revision?.up.revisions ?? []) await runStatements(test, statements)
      if (revision !== undefined) await stored.applied(revision)
      const words = await stored.words()

      const look = async (change: string): Promise<string> => {
        const actual = await readAfter(test, change, major)
        const { differences, notCompared } = compareModels(history.model, actual, {
          rules: postgresql.rules,
          expected: 'documents',
          defaultSchema: 'public',
          words,
        })
        return [
          ...differences.map(({ kind, object, change: how, attribute }) =>
            [kind, displayObject(object), attribute ?? how].join(' '),
          ),
          ...notCompared.map(({ object, attribute }) => `${displayObject(object)} ${attribute} not compared`),
        ].join('; ')
      }
      expect(await look('SELECT 1')).to.equal('')
      const wrong: string[] = []
      for (const { sql, told, since = 0 } of changes) {
        if (since > major) continue
        const found = await look(sql).catch(String)
        if (found !== told) wrong.push(`${sql}: told ${found || 'nothing'} instead of ${told}`)
      }
      expect(wrong.join('\n')).to.equal('')
    })
  })
})

/** The schema as it is read once something is done, which is taken back afterwards. */
async function readAfter(test: TestDatabase, change: string, major: number): Promise<SchemaModel> {
  const { catalog } = postgresql
  const rows: Record<string, readonly Readonly<Record<string, unknown>>[]> = {}
  try {
    await test.exec(`BEGIN; ${change}`)
    // Its settings, without the transaction of its own.
    for (const statement of catalog.begin(scope).slice(1)) await test.exec(statement)
    for (const [section, sql] of Object.entries(catalog.queries(major * 10_000, scope))) {
      rows[section] = await test.query(sql)
    }
  } finally {
    await test.exec('ROLLBACK')
  }
  const own = Object.entries(rows).map(([section, list]) => [section, list.filter((row) => !inBook(row))])
  return catalog.parse(Object.fromEntries(own), scope).model
}

/** The bookkeeping of the test, which stands in a schema of its own. */
function inBook(row: Readonly<Record<string, unknown>>): boolean {
  return row['schema'] === 'book' || row['name'] === 'book'
}
