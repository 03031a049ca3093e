import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import {
  driftProject,
  lockHolder,
  queryTargets,
  resolveEnvironment,
  refuseUnlock,
  repairProject,
  runFleet,
  stampProject,
  syncProject,
  upgradeProject,
  UsageError,
  type Project,
  type ProjectDatabase,
  type RepairAction,
} from '../../src/index.js'
import { holderWords } from '../../src/migrate/lock-holder.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'
import type { MysqlTestDatabase } from '../support/mysql-test-database.js'
import { connectTo, writeProject } from './live-project.js'

const id = '{ name: id, type: bigint, primary_key: true }'
const revisions = {
  aaaa: `\n  - create_table: { table: t, columns: [${id}, { name: a, type: integer }] }\n`,
  bbbb: `
  - add_column: { table: t, column: more, type: integer }
  - rename_column: { table: t, column: a, to: b }
`,
}

async function connected<T>(
  project: Project,
  { url }: Pick<MysqlTestDatabase, 'url'>,
  work: (db: ProjectDatabase) => Promise<T>,
): Promise<T> {
  const db = await connectTo(project, url)
  try {
    return await work(db)
  } finally {
    await db.close()
  }
}

function columnsOf(database: MysqlTestDatabase): Promise<readonly unknown[]> {
  return database
    .query(
      "SELECT COLUMN_NAME AS name FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' ORDER BY 1",
    )
    .then((rows) => rows.map(({ name }) => name))
}

describe('commands on MySQL and MariaDB', () => {
  eachMysql((server) => {
    /** A revision that stands half run: a column by hand has the name that the second statement gives. */
    async function halfRun(cwd: string) {
      const database = await server.database()
      const project = await writeProject(cwd, revisions)
      await connected(project, database, (db) => upgradeProject(project, db, { targets: ['aaaa'] }))
      await database.query('ALTER TABLE t ADD COLUMN b integer')
      const { error } = await connected(
        project,
        database,
        async (db) => (await upgradeProject(project, db, {})).result,
      )
      expect(error).to.include({ code: 'half-run', exitCode: 5 })
      return { database, project }
    }

    const repaired: readonly (readonly [RepairAction, before: string | undefined, columns: string])[] = [
      ['mark-done', 'ALTER TABLE t DROP COLUMN a', 'b,id,more'],
      ['retry', 'ALTER TABLE t DROP COLUMN b', 'b,id,more'],
      ['abandon', undefined, 'a,b,id'],
    ]
    for (const [action, before, columns] of repaired) {
      it(`repair --${action}: a statement that the catalog cannot tell of`, () =>
        inTemporaryFolder(async (cwd) => {
          const { database, project } = await halfRun(cwd)
          if (before !== undefined) await database.query(before)
          const result = await connected(project, database, (db) => repairProject(project, db, { action }))
          expect(result.error).to.equal(undefined)
          expect((await columnsOf(database)).join()).to.equal(columns)
          const state = await connected(project, database, async (db) => db.database.state)
          expect(state.halfRun).to.equal(undefined)
          expect(state.applied.map(({ revision }) => revision)).to.deep.equal(
            action === 'abandon' ? ['aaaa'] : ['aaaa', 'bbbb'],
          )
        }))
    }

    it('unlock tells who holds the lock, and takes no session its lock', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        const project = await writeProject(cwd, revisions)
        await connected(project, database, (db) => upgradeProject(project, db, { targets: ['aaaa'] }))
        await connected(project, database, async ({ database: { connection, dialect, place } }) => {
          await connection.query(dialect.journal.tryLock(place))
          await connected(project, database, async (db) => {
            const holder = await lockHolder(db)
            expect(holder && holderWords(holder)).to.match(
              new RegExp(
                `^an Aludel of root, from 127.0.0.1, process ${String(connection.backend)}, idle for \\d+ s$`,
              ),
            )
            const sleeping = connection.query("SELECT SLEEP(1.5), 'secret' AS of_a_run")
            await sleep(200)
            const working = await lockHolder(db)
            expect(working && holderWords(working)).to.match(
              new RegExp(
                `process ${String(connection.backend)}, for \\d+ s at: SELECT SLEEP\\(1.5\\), '…' AS of_a_run$`,
              ),
            )
            await sleeping
            if (holder === undefined) throw new Error('nobody holds the lock')
            expect(() => refuseUnlock(db, holder, false))
              .to.throw()
              .with.property('code', 'lock-held')
            const impatient = await connectTo(project, database.url, { lockWaitMs: 300 })
            const error = await upgradeProject(project, impatient, {}).then(
              ({ result }) => result.error,
              (thrown: unknown) => thrown,
            )
            await impatient.close()
            expect(error).to.include({ code: 'lock-not-had', exitCode: 4 })
            expect(String(error)).to.include(`process ${String(connection.backend)}`)
          })
        })
        expect(await connected(project, database, lockHolder)).to.equal(undefined)
      }))

    it('stamp and sync go where they are told, and drift sees a stamp that is not so', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        const project = await writeProject(cwd, revisions)
        const differences = () =>
          connected(project, database, async (db) => (await driftProject(project, db)).differences.length)
        await connected(project, database, (db) => stampProject(project, db, { targets: ['aaaa'] }))
        expect(await differences()).to.be.greaterThan(0)
        await connected(project, database, (db) => stampProject(project, db, { targets: ['base'] }))
        for (const target of ['head', 'aaaa', 'bbbb', 'base']) {
          const { result } = await connected(project, database, (db) =>
            syncProject(project, db, { targets: [target], allowDataLoss: true }),
          )
          expect(result.error).to.equal(undefined)
          expect(await differences()).to.equal(0)
        }
        expect(await columnsOf(database)).to.deep.equal([])
      }))

    it('a fleet of databases, as a query names them, goes on past one that fails', () =>
      inTemporaryFolder(async (cwd) => {
        const databases = [await server.database(), await server.database(), await server.database()] as const
        const [first, second, third] = databases
        const project = await writeProject(cwd, revisions)
        await second.query('CREATE TABLE t (other int)')
        const variables = {}
        const environment = await resolveEnvironment(project.config, {
          url: first.url,
          variables,
          readText: () => Promise.reject(new Error('not to be read')),
        })
        const names = databases.map(({ name }) => `'${name}'`).join(', ')
        const query = `SELECT SCHEMA_NAME AS \`database\` FROM information_schema.SCHEMATA WHERE SCHEMA_NAME IN (${names}) ORDER BY FIELD(SCHEMA_NAME, ${names})`
        const targets = await connected(project, first, (db) =>
          queryTargets(query, db, { cwd, folder: cwd, environment, variables }),
        )
        const results = await runFleet(project, targets, {
          direction: 'up',
          jobs: 2,
          canary: 0,
          onFailure: 'continue',
          doneBefore: new Set(),
        })
        expect(results.map(({ target, status }) => ({ name: target.name, status }))).to.deep.equal([
          { name: first.name, status: 'done' },
          { name: second.name, status: 'failed' },
          { name: third.name, status: 'done' },
        ])
        expect(await columnsOf(third)).to.deep.equal(['b', 'id', 'more'])
      }))

    it('a query of targets that names no column is told one in the words of the server', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        const project = await writeProject(cwd, revisions)
        const environment = await resolveEnvironment(project.config, {
          url: database.url,
          variables: {},
          readText: () => Promise.reject(new Error('not to be read')),
        })
        const help = await connected(project, database, (db) =>
          queryTargets('SELECT 1 AS x', db, { cwd, folder: cwd, environment, variables: {} }).then(
            () => '',
            (error: unknown) => (error instanceof UsageError ? (error.help ?? '') : String(error)),
          ),
        )
        const [, query = ''] = /: (SELECT .*)$/.exec(help) ?? []
        expect(Object.keys((await database.query(query.replace(/ WHERE .*/, '')))[0] ?? {})).to.deep.equal([
          'database',
        ])
      }))
  })
})
