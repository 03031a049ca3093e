import { expect } from 'chai'
import {
  connectProject,
  downgradeProject,
  openProject,
  planProject,
  resolveEnvironment,
  upgradeProject,
  type PlannedRevision,
  type Project,
  type ProjectDatabase,
  type RunResult,
} from '../../src/index.js'
import { planSettings } from '../../src/api/plan-settings.js'
import { graphOf } from '../../src/api/project.js'
import { sourcesOf } from '../../src/api/sources-of.js'
import { spellingsOf } from '../../src/compare/spellings.js'
import { readCatalog } from '../../src/migrate/read-catalog.js'
import { foldHistory } from '../../src/plan/planner.js'
import { withUrl } from '../drivers/open-connection.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpCatalog, type CatalogDump } from '../support/dump-catalog.js'
import { dumpRows } from '../support/dump-rows.js'
import { eachEngine } from '../support/each-engine.js'
import type { JsonObject } from '../support/json-value.js'
import type { TestDatabase } from '../support/test-database.js'
import { clinicRows } from './clinic-rows.js'
import { compareRead, differenceLines } from './read-differences.js'
import { shopRows } from './shop-rows.js'
import { tutorialRows } from './tutorial-rows.js'

/** By example: what the application writes after which revision, and the revisions that change rows for good. */
const examples = [
  { name: '01-tutorial', rows: tutorialRows, changes: ['customers move to the CRM'] },
  {
    name: '02-shop',
    rows: shopRows,
    changes: [
      'customers speak languages',
      'rules for all rows',
      'a cart has a variant once',
      'tidy up after the first year',
      'carts leave the database',
    ],
  },
  {
    name: '03-clinic',
    rows: clinicRows,
    changes: ['the old measurements', 'patients who do not come', 'phone numbers', 'less to look after'],
  },
]

describe('the examples', () => {
  eachEngine((engine) => {
    for (const { name, rows, changes } of examples) {
      it(`${name}: every revision goes up, comes down and goes up again, with rows in its tables`, async function () {
        this.timeout(900_000)
        const project = await openProject({ cwd: `examples/${name}` })
        const database = await engine.database()
        const empty = await catalog(database)
        const changed: string[] = []
        const differences: string[] = []
        const compare = (what: string, expected: JsonObject, found: JsonObject) => {
          differences.push(...diffDumps(expected, found).map((line) => `${what}: ${line}`))
        }
        for (let at = 0; at < project.revisions.length; at += 1) {
          const before = await picture(database)
          const planned = await next(project, database)
          const { message } = planned
          await up(project, database, '+1')
          const after = await catalog(database)
          const misread = await readDifferences(project, database)
          differences.push(...misread.map((line) => `${message}, read: ${line}`))
          await down(project, database, '-1')
          const back = await picture(database)
          compare(`${message}, down`, before.catalog, back.catalog)
          if (diffDumps(before.rows, back.rows).length > 0) {
            changed.push(message)
            if (!saysThatRowsChange(planned))
              differences.push(`${message}: rows changed, which the plan does not say`)
          }
          await up(project, database, '+1')
          compare(`${message}, up again`, after, await catalog(database))
          await database.exec(rows.get(message) ?? 'SELECT 1')
        }
        const head = await catalog(database)
        await down(project, database, 'base')
        compare('down to base', empty, await catalog(database))
        await up(project, database, 'head')
        compare('up to head again', head, await catalog(database))
        expect(differences).to.deep.equal([])
        expect(changed, 'revisions whose way back does not give all rows back').to.deep.equal(changes)
      })
    }
  })
})

interface Picture {
  readonly catalog: CatalogDump
  readonly rows: JsonObject
}

function catalog(database: TestDatabase): Promise<CatalogDump> {
  return dumpCatalog((sql) => database.query(sql))
}

async function picture(database: TestDatabase): Promise<Picture> {
  return { catalog: await catalog(database), rows: await dumpRows((sql) => database.query(sql)) }
}

/** Where what the catalog reader reads is not what the applied documents fold into. */
function readDifferences(project: Project, test: TestDatabase): Promise<readonly string[]> {
  return withProject(project, test, async ({ database }) => {
    const { connection, dialect, place, state } = database
    const { defaultSchema } = state
    const { serverVersion } = connection
    const applied = state.applied.map(({ revision }) => revision)
    const settings = planSettings(project, { dialect, serverVersion, defaultSchema })
    const { model } = foldHistory(sourcesOf(graphOf(project), applied), settings)
    const read = await readCatalog({ connection, dialect }, { defaultSchema, bookkeeping: place })
    const stored = await connection.query(dialect.journal.readExpressions(place))
    const words = spellingsOf(
      stored.map(dialect.journal.parseExpressions),
      (version) => version === serverVersion,
    )
    const comparison = compareRead(model, read.model, defaultSchema, words)
    return [
      ...differenceLines(comparison),
      ...comparison.notCompared.map((each) => `not compared: ${JSON.stringify(each)}`),
    ]
  })
}

/** One command of a user: connects, works, closes. */
function withProject<T>(
  project: Project,
  database: TestDatabase,
  work: (connected: ProjectDatabase) => Promise<T>,
): Promise<T> {
  return withUrl(database, async (url) => {
    const environment = await resolveEnvironment(project.config, {
      url,
      variables: {},
      readText: (file) => Promise.reject(new Error(`${file} is not to be read`)),
    })
    const connected = await connectProject(project, environment)
    try {
      return await work(connected)
    } finally {
      await connected.close()
    }
  })
}

async function next(project: Project, database: TestDatabase): Promise<PlannedRevision> {
  const { plan } = await withProject(project, database, (connected) =>
    planProject(project, connected, { direction: 'up', targets: ['+1'] }),
  )
  const [revision] = plan.revisions
  if (revision === undefined) throw new Error('nothing is pending')
  return revision
}

/** Something is lost on the way, or SQL that nobody but its author knows runs. */
function saysThatRowsChange({ operations }: PlannedRevision): boolean {
  return operations.some(({ operation, losses }) => losses.length > 0 || operation === 'execute')
}

async function up(project: Project, database: TestDatabase, target: string): Promise<void> {
  assertDone(
    await withProject(project, database, (connected) =>
      upgradeProject(project, connected, { targets: [target] }),
    ),
  )
}

async function down(project: Project, database: TestDatabase, target: string): Promise<void> {
  assertDone(
    await withProject(project, database, (connected) =>
      downgradeProject(project, connected, { targets: [target], allowDataLoss: true }),
    ),
  )
}

function assertDone({ result }: { readonly result: RunResult }): void {
  if (result.error !== undefined) throw result.error
  expect(result.revisions.map(({ status }) => status)).to.deep.equal(result.revisions.map(() => 'done'))
}
