import { expect } from 'chai'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compareModels } from '../../src/compare/compare-models.js'
import type { Comparison, Difference } from '../../src/compare/difference.js'
import { spellingsOf } from '../../src/compare/spellings.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import {
  connectProject,
  introspectProject,
  openProject,
  resolveEnvironment,
  upgradeProject,
  validateProject,
  type IntrospectRequest,
  type Introspected,
  type Project,
  type ProjectDatabase,
} from '../../src/index.js'
import { unreadLine } from '../../src/introspect/unread-line.js'
import { readCatalog } from '../../src/migrate/read-catalog.js'
import { modelAt } from '../../src/api/schema-at.js'
import type { Catalog } from '../../src/model/catalog.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { withConnection, withUrl } from '../drivers/open-connection.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpCatalog } from '../support/dump-catalog.js'
import { eachEngine } from '../support/each-engine.js'
import { noteForReport } from '../support/engine-report.js'
import { parseJsonObject, type JsonObject } from '../support/json-value.js'
import type { TestDatabase } from '../support/test-database.js'
import { hasRealSchemas, realSchemas, realScript } from './real-schemas.js'

const scope = { defaultSchema: 'public', bookkeeping: { prefix: 'aludel_' } }

function newFolder(folder: string, names: string): void {
  mkdirSync(path.join(folder, 'revisions'))
  writeFileSync(path.join(folder, 'aludel.yaml'), `version: 1\nname: adopted\nnames: ${names}\n`)
}

/** One command over a project and a database. */
function withProject<T>(
  folder: string,
  test: TestDatabase,
  work: (project: Project, db: ProjectDatabase) => Promise<T>,
): Promise<T> {
  return withUrl(test, async (url) => {
    const project = await openProject({ cwd: folder })
    const environment = await resolveEnvironment(project.config, {
      url,
      variables: {},
      readText: () => Promise.reject(new Error('no file is read')),
    })
    const db = await connectProject(project, environment)
    try {
      return await work(project, db)
    } finally {
      await db.close()
    }
  })
}

function introspect(
  folder: string,
  test: TestDatabase,
  more: Partial<IntrospectRequest> = {},
): Promise<Introspected> {
  return withProject(folder, test, (project, db) =>
    introspectProject(project, db, {
      message: 'baseline',
      format: 'yaml',
      now: new Date(),
      randomBytes,
      ...more,
    }),
  )
}

function catalogOf(test: TestDatabase): Promise<Catalog> {
  return withConnection(test, (connection) => readCatalog({ connection, dialect: postgresql }, scope))
}

/** What the documents say, beside what the database has, by the words that were stored when it was applied. */
function differencesOf(folder: string, test: TestDatabase): Promise<Comparison> {
  return withProject(folder, test, async (project, { database }) => {
    const { connection, dialect, place } = database
    const rows = await connection.query(dialect.journal.readExpressions(place))
    const words = spellingsOf(
      rows.map((row) => dialect.journal.parseExpressions(row)),
      (version) => version === connection.serverVersion,
    )
    const offline = { dialect, serverVersion: connection.serverVersion, defaultSchema: 'public' }
    const { model } = modelAt(project, { offline })
    const read = await readCatalog(database, scope)
    const options = { rules: dialect.rules, expected: 'documents' as const, words, defaultSchema: 'public' }
    return compareModels(model, read.model, options)
  })
}

/** The role that dumps of others give their objects to. */
const owner = `DO $$ BEGIN CREATE ROLE postgres; EXCEPTION WHEN duplicate_object THEN NULL; END $$`

function differenceLine({ object, change, attribute }: Difference): string {
  return [object.of?.name, object.name, attribute, change].filter((part) => part !== undefined).join(' ')
}

/** The dump of a database, without the blanks around bodies of functions, which are no part of them. */
async function dumpOf(test: TestDatabase): Promise<JsonObject> {
  const dump = await dumpCatalog(test.query)
  const functions = JSON.stringify(dump.functions).replaceAll(
    /(?:\\n|\\t| )*(\$(?:function|procedure)\$)(?:\\n|\\t| )*/g,
    '$1',
  )
  return { ...dump, functions: parseJsonObject(functions) }
}

/** Lines but for those that are known. */
function unknown(lines: readonly string[], known: RegExp | undefined): readonly string[] {
  return lines.filter((line) => known?.test(line) !== true)
}

/** What a person adds to a baseline, as its views stand on what is not in it. */
function addByHand(file: string, operations: string | undefined): void {
  if (operations === undefined) return
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^ {2}- create_view:$/m, `${operations}$&`))
}

describe('introspect', () => {
  eachEngine((engine) => {
    for (const schema of realSchemas) {
      it(`writes ${schema.file} so that it is made again`, async function () {
        if (!hasRealSchemas()) {
          noteForReport('schemas of others NOT RUN: there is no ../shared/schemas, nor ALUDEL_TEST_SCHEMAS')
          this.skip()
        }
        if (engine.running().major < schema.since) {
          noteForReport(`${schema.file} not on ${engine.label}: it needs PostgreSQL ${schema.since}`)
          this.skip()
        }
        if (schema.without !== undefined) noteForReport(`${schema.file} in part: ${schema.without.reason}`)
        const [original, rebuilt] = [await engine.database(), await engine.database()]
        await original.exec(owner)
        await original.exec(`${realScript(schema)}; RESET ALL`)
        await inTemporaryFolder(async (folder) => {
          newFolder(folder, 'postgresql')
          const { unread, file } = await introspect(folder, original, { stamp: true })
          const lines = unread.map(unreadLine)
          expect(lines.filter((line) => !schema.unread.some((known) => known.line.test(line)))).to.deep.equal(
            [],
          )
          for (const known of schema.unread) {
            expect(lines.filter((line) => known.line.test(line)).length, String(known.line)).to.equal(
              known.count,
            )
          }
          const project = await openProject({ cwd: folder })
          expect(validateProject(project).diagnostics).to.deep.equal([])
          const atOnce = await differencesOf(folder, original)
          expect(unknown(atOnce.differences.map(differenceLine), schema.stated), 'right after').to.deep.equal(
            [],
          )
          expect(atOnce.notCompared).to.deep.equal([])
          addByHand(path.join(folder, file), schema.byHand)
          const { result } = await withProject(folder, rebuilt, (again, db) => upgradeProject(again, db, {}))
          expect(
            result.error?.details.problems?.map(({ sentence }) => sentence).join() ?? result.error?.message,
          ).to.equal(undefined)
          const [expected, actual] = [await catalogOf(original), await catalogOf(rebuilt)]
          const options = { rules: postgresql.rules, expected: 'catalog' as const, defaultSchema: 'public' }
          const { differences, notCompared } = compareModels(actual.model, expected.model, options)
          expect(unknown(differences.map(differenceLine), schema.stated), 'made anew').to.deep.equal([])
          expect(notCompared).to.deep.equal([])
          const dumps = [await dumpOf(original), await dumpOf(rebuilt)] as const
          expect(unknown(diffDumps(...dumps), schema.differs).join('\n')).to.equal('')
        })
      })
    }
  })
})
