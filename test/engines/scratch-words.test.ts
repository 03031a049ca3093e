import { expect } from 'chai'
import { scratchSource } from '../../src/api/scratch-source.js'
import { scratchWords } from '../../src/api/scratch-words.js'
import { compareModels } from '../../src/compare/compare-models.js'
import type { CompareOptions, WordsOf } from '../../src/compare/context.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { readCatalog } from '../../src/migrate/read-catalog.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { options, runError, withDatabase } from '../migrate/with-database.js'
import { caseSettings } from '../support/case-outcome.js'
import { eachEngine, type EngineUnderTest } from '../support/each-engine.js'
import type { JsonObject } from '../support/json-value.js'
import type { TestDatabase } from '../support/test-database.js'
import { HistoryWriter } from './histories/history-writer.js'
import { documents } from './mutations/documents.js'
import { runStatements } from './run-statements.js'

const place = { prefix: 'aludel_' }
const pinned = {
  place,
  settings: {
    lockTimeoutMs: 1000,
    statementTimeoutMs: 0,
    applicationName: 'aludel test',
    defaultSchema: 'public',
  },
}

/** A database without any stored words, and the model that it was made by. */
async function made(
  engine: EngineUnderTest,
  operations: readonly JsonObject[],
): Promise<{ readonly model: SchemaModel; readonly actual: SchemaModel }> {
  const history = new HistoryWriter(1, caseSettings(engine.running().major * 10_000))
  expect(history.add(operations), 'the revision is taken').to.equal(undefined)
  const test = await engine.database()
  for (const { up } of history.revisions) {
    for (const { statements } of up.revisions) await runStatements(test, statements)
  }
  const read = await withDatabase(
    test,
    ({ connection, dialect }) =>
      readCatalog({ connection, dialect }, { defaultSchema: 'public', bookkeeping: place }),
    pinned,
  )
  return { model: history.model, actual: read.model }
}

function wordsIn(test: TestDatabase, model: SchemaModel, isSameServer: boolean): Promise<WordsOf> {
  return withDatabase(
    test,
    (scratch) => {
      const settings = { ...caseSettings(scratch.connection.serverVersion), toolVersion: options.toolVersion }
      return scratchWords({
        source: scratchSource(model, settings),
        scratch,
        settings,
        session: options,
        isSameServer: () => isSameServer,
      })
    },
    pinned,
  )
}

const documented: CompareOptions = {
  rules: postgresql.rules,
  expected: 'documents',
  defaultSchema: 'public',
}

describe('words of a scratch database', () => {
  eachEngine((engine) => {
    it('leave nothing that is not compared', async function () {
      this.timeout(120_000)
      const { model, actual } = await made(engine, documents)
      const before = compareModels(model, actual, documented)
      expect(before.differences).to.deep.equal([])
      expect(before.notCompared.length).to.be.above(3)
      const words = await wordsIn(await engine.database(), model, true)
      expect(compareModels(model, actual, { ...documented, words })).to.deep.equal({
        differences: [],
        notCompared: [],
      })
    })

    it('need no tables, roles or schemas of others', async function () {
      this.timeout(120_000)
      const history = new HistoryWriter(1, caseSettings(engine.running().major * 10_000))
      const operations = [
        {
          declare_table: {
            schema: 'auth',
            table: 'accounts',
            columns: [{ name: 'id', type: 'int', primary_key: true }],
          },
        },
        {
          create_table: {
            table: 'users',
            columns: [
              {
                name: 'id',
                type: 'int',
                primary_key: true,
                check: 'id>0',
                references: { schema: 'auth', table: 'accounts' },
              },
            ],
          },
        },
        { create_policy: { table: 'users', name: 'own', roles: ['nobody_here'], using: 'id>1' } },
        { grant: { privileges: ['select'], table: 'users', roles: ['nobody_here'] } },
        {
          create_view: { name: 'both', query: 'select u.id from users u join auth.accounts a on a.id=u.id' },
        },
      ]
      expect(history.add(operations)).to.equal(undefined)
      const words = await wordsIn(await engine.database(), history.model, true)
      const of = { name: 'users' }
      expect(words({ kind: 'check', of, name: 'ck_users_id', text: 'id>0' })?.words).to.equal('(id > 0)')
      expect(words({ kind: 'policy_using', of, name: 'own', text: 'id>1' })?.words).to.equal('(id > 1)')
    })

    it('say what only raw SQL has made by the statement that fails without it', async () => {
      const history = new HistoryWriter(1, caseSettings(engine.running().major * 10_000))
      const operations = [
        {
          execute: {
            up: "create function raw() returns int language sql immutable as 'select 1'",
            down: 'drop function raw()',
            creates: ['raw'],
          },
        },
        { create_table: { table: 'users', columns: [{ name: 'id', type: 'int', check: 'id > raw()' }] } },
      ]
      expect(history.add(operations)).to.equal(undefined)
      const error = await runError(wordsIn(await engine.database(), history.model, true))
      expect(error.message).to.contain('raw()')
    })
  })
})
