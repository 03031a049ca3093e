import { expect } from 'chai'
import {
  connectProject,
  downgradeProject,
  driftProject,
  openProject,
  resolveEnvironment,
  upgradeProject,
  type Project,
  type ProjectDatabase,
} from '../../src/index.js'
import { eachMysql } from '../support/each-mysql.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'

/** The shop says what all three engines have. */
describe('the examples on MySQL and MariaDB', () => {
  eachMysql((server) => {
    it('02-shop: goes up revision by revision, and the catalog says what the documents do; comes down whole, and goes up again', async function () {
      this.timeout(900_000)
      const project = await openProject({ cwd: 'examples/02-shop' })
      const database = await server.database()
      const differences: string[] = []
      for (const { document } of project.revisions) {
        await run(project, database, 'up', '+1')
        const found = await differencesOf(project, database)
        differences.push(...found.map((line) => `${document.message ?? ''}: ${line}`))
      }
      await run(project, database, 'down', 'base')
      differences.push(...(await tablesLeft(database)))
      await run(project, database, 'up', 'head')
      differences.push(...(await differencesOf(project, database)))
      expect(differences).to.deep.equal([])
    })
  })
})

/** One command of a user: connects, works, closes. */
async function connected<T>(
  project: Project,
  { url }: MysqlTestDatabase,
  work: (database: ProjectDatabase) => Promise<T>,
): Promise<T> {
  const environment = await resolveEnvironment(project.config, {
    url,
    variables: {},
    readText: (file) => Promise.reject(new Error(`${file} is not to be read`)),
  })
  const database = await connectProject(project, environment)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function run(
  project: Project,
  database: MysqlTestDatabase,
  direction: 'up' | 'down',
  target: string,
): Promise<void> {
  const { result } = await connected(project, database, (db) =>
    direction === 'up'
      ? upgradeProject(project, db, { targets: [target] })
      : downgradeProject(project, db, { targets: [target], allowDataLoss: true }),
  )
  if (result.error !== undefined) throw result.error
  expect(result.revisions.map(({ status }) => status)).to.deep.equal(result.revisions.map(() => 'done'))
}

function differencesOf(project: Project, database: MysqlTestDatabase): Promise<readonly string[]> {
  return connected(project, database, async (db) => {
    const { differences } = await driftProject(project, db)
    return differences.map((difference) => JSON.stringify(difference))
  })
}

/** What is there beside the bookkeeping. */
async function tablesLeft(database: MysqlTestDatabase): Promise<readonly string[]> {
  const rows = await database.query(
    "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT LIKE 'aludel%'",
  )
  return rows.map(({ name }) => `left: ${String(name)}`)
}
