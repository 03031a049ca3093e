import { expect } from 'chai'
import { createConnection, type Connection } from 'mysql2/promise'
import {
  downgradeProject,
  openProject,
  planProject,
  planRefusals,
  upgradeProject,
  type Project,
  type ProjectDatabase,
} from '../../src/index.js'
import { mariadb } from '../../src/dialects/mariadb/index.js'
import { mysql } from '../../src/dialects/mysql/index.js'
import type { RunError } from '../../src/migrate/errors.js'
import { planSteps } from '../../src/migrate/plan-steps.js'
import type { ProgressEvent } from '../../src/migrate/progress.js'
import { connectTo, writeProject } from '../api/live-project.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { newAccount, type Account } from '../support/mysql-account.js'
import { externalMysqlUrl } from '../support/external-mysql.js'
import { eachMysql } from '../support/each-mysql.js'
import { dropMysqlDatabase } from '../support/mysql-databases.js'
import { mysqlMissing, startMysql } from '../support/mysql-server.js'
import { mysqlTestDatabase, type MysqlTestDatabase } from '../support/mysql-test-database.js'

const id = '{ name: id, type: bigint, primary_key: true }'
const before = `
  - create_table: { table: teams, columns: [${id}, { name: title, type: varchar(50) }] }
  - create_table: { table: users, columns: [${id}, { name: team_id, type: bigint }, { name: age, type: integer }] }
  - create_table: { table: old, columns: [${id}] }
  - create_table: { table: gone, columns: [${id}] }
  - create_table: { table: notes, columns: [${id}, { name: body, type: varchar(50) }] }
  - create_table: { table: marks, columns: [${id}] }
  - create_table: { table: logs, columns: [${id}] }
  - create_view: { name: one, query: SELECT 1 AS one }
  - create_view: { name: two, query: SELECT 2 AS n }
  - create_function: { name: greet, arguments: '', body: SELECT 1 }
  - create_trigger: { name: of_marks, table: marks, timing: before, events: [insert], body: SET NEW.id = 1 }
  - create_sequence: { name: numbers, dialects: [mariadb] }
  - create_enum: { name: mood, values: [good, bad] }
  - create_table: { table: people, columns: [${id}, { name: mood, type: mood }, { name: nick, type: varchar(9) }] }
  - create_trigger: { name: of_people, table: people, timing: before, events: [insert], body: SET NEW.nick = 'a' }
  - create_table: { table: pets, columns: [${id}, { name: person, type: bigint }, { name: kind, type: integer }] }
  - create_table: { table: read_only, columns: [${id}] }
  - create_table: { table: shown, columns: [${id}] }
`
const work = (other: string, { definer, reader }: Others) => `
  - create_table: { table: roles, columns: [${id}, { name: team_id, type: bigint, references: { table: teams } }] }
  - drop_trigger: { name: of_marks, table: marks }
  - drop_function: { name: greet, arguments: '' }
  - add_column: { table: users, column: name, type: varchar(20), nullable: false, backfill: { sql: "concat('n', id)" } }
  - create_index: { table: users, columns: [age] }
  - rename_table: { table: old, to: renamed }
  - drop_table: { table: gone }
  - insert_rows: { table: teams, rows: [{ id: 1, title: a }] }
  - update_rows: { table: notes, set: { body: b }, where: id = 1, leave_on_downgrade: nothing to undo }
  - delete_rows: { table: logs, where: id = 7, leave_on_downgrade: nothing to undo }
  - create_view: { name: three, query: SELECT 3 AS three }
  - drop_view: { name: one }
  - rename_view: { name: two, to: second }
  - create_function: { name: wave, arguments: '', body: SELECT 2 }
  - create_schema: { name: ${other} }
  - alter_sequence: { name: numbers, increment: 2, dialects: [mariadb] }
  - alter_enum: { name: mood, add: [{ value: sad }] }
  - rename_column: { table: people, column: nick, to: nickname }
  - create_foreign_key: { table: pets, columns: [person], references: { table: people } }
  - alter_column: { table: pets, column: kind, type: varchar(20) }
  - create_view: { name: of_read_only, query: 'WITH pets AS (SELECT id FROM read_only) SELECT pets.id FROM pets', mysql: { definer: ${definer} } }
  - grant: { table: shown, privileges: [select, update], roles: [${reader}], grant_option: true }
  - revoke: { table: shown, privileges: [update], roles: [${reader}] }
`

/** Accounts that the work names. */
interface Others {
  readonly definer: string
  readonly reader: string
}

const dialects = { mysql, mariadb } as const

/** Numbers of errors that say a right is missing. */
const refused: ReadonlySet<unknown> = new Set([1044, 1142, 1143, 1227, 1370, 1419])

async function opened<T>(
  project: Project,
  url: string,
  action: (db: ProjectDatabase) => Promise<T>,
): Promise<T> {
  const db = await connectTo(project, url)
  try {
    return await action(db)
  } finally {
    await db.close()
  }
}

function upgrade(project: Project, url: string, targets: readonly string[] = ['head']) {
  return opened(project, url, async (db) => (await upgradeProject(project, db, { targets })).result)
}

/** The plan, and what a user is told of it. */
async function judged(project: Project, url: string, direction: 'up' | 'down') {
  return opened(project, url, async (db) => {
    const { plan } = await planProject(project, db, {
      direction,
      targets: [direction === 'up' ? '+1' : '-1'],
    })
    return { plan, errors: await planRefusals(db, plan) }
  })
}

/** Who has no right on the bookkeeping does not even see it. */
async function letKeepBooks(database: MysqlTestDatabase, user: Account): Promise<void> {
  for (const table of ['info', 'lock', 'revision', 'row_key', 'step']) {
    await database.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ${database.name}.aludel_${table} TO ${user.name}`,
    )
  }
}

function grantsOf(error: RunError | undefined): readonly string[] {
  const lines = error?.details.help?.split('\n') ?? []
  return lines.filter((line) => line.endsWith(';')).map((line) => line.slice(0, -1))
}

/** `GRANT A, B ON x TO y` as rights one by one. */
function single(grants: readonly string[]): readonly { readonly right: string; readonly rest: string }[] {
  return grants.flatMap((grant) => {
    const [, rights = '', rest = ''] = /^GRANT (.*?) ON (.*) TO /.exec(grant) ?? []
    return rights.split(', ').map((right) => ({ right, rest }))
  })
}

/** Whether the server refuses a right to one of the statements, whatever else it says to others. */
async function isRefused(url: string, statements: readonly string[]): Promise<boolean> {
  const connection: Connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:') })
  try {
    for (const sql of statements) {
      try {
        await connection.query(sql)
      } catch (error) {
        if (error instanceof Error && 'errno' in error && refused.has(error.errno)) return true
      }
    }
    return false
  } finally {
    await connection.end()
  }
}

/**
 * Privileges that the server no longer looks at when a statement that needs them has run: what they are on is gone, or there. They
 * are taken away first, the last one before all others, as the first statement is about that.
 */
const early: readonly string[] = ['ALTER ROUTINE', 'TRIGGER', 'REFERENCES']

describe('the rights that a plan needs on MySQL and MariaDB', () => {
  eachMysql((server) => {
    for (const direction of ['up', 'down'] as const) {
      it(`are told at once, are enough, and are all asked for by the server (${direction})`, function () {
        this.timeout(300_000)
        return inTemporaryFolder(async (cwd) => {
          const databases = [await server.database(), await server.database()] as const
          const unneeded: string[] = []
          for (const [at, database] of databases.entries()) {
            const other = `${database.name}_other`
            const [definer, reader] = [await newAccount(database), await newAccount(database)]
            const project = await writeProject(`${cwd}/${at}`, {
              aaaa: before,
              bbbb: work(other, { definer: definer.name, reader: reader.name }),
            })
            const owner = await newAccount(database)
            for (const name of [database.name, other]) {
              await database.query(`GRANT ALL ON ${name}.* TO ${owner.name} WITH GRANT OPTION`)
            }
            const older = /^8\.[01]\./.test(server.running().version) ? 'SET_USER_ID' : 'SET_ANY_DEFINER'
            const defines = server.product === 'mysql' ? older : 'SET USER'
            await database.query(`GRANT ${defines} ON *.* TO ${owner.name}`)
            const { error: failed } = await upgrade(project, owner.url, [
              direction === 'up' ? 'aaaa' : 'head',
            ])
            expect(failed).to.equal(undefined)
            const user = await newAccount(database)
            await letKeepBooks(database, user)
            const { plan, errors } = await judged(project, user.url, direction)
            expect(errors.map(({ code, exitCode }) => ({ code, exitCode }))).to.deep.equal([
              { code: 'permission', exitCode: 3 },
            ])
            const grants = grantsOf(errors[0])
            for (const grant of grants) await database.query(grant)
            expect((await judged(project, user.url, direction)).errors).to.deep.equal([])
            if (at === 0) {
              const { error } = await opened(project, user.url, async (db) =>
                direction === 'up'
                  ? (await upgradeProject(project, db, {})).result
                  : (await downgradeProject(project, db, { targets: ['-1'] })).result,
              )
              expect([error?.message, error?.details.server]).to.deep.equal([undefined, undefined])
            } else {
              // With the looks at the rows that a run takes.
              const statements = plan.revisions.flatMap((revision) =>
                planSteps(revision, dialects[server.product], true).flatMap(({ sql, ways }) => [
                  ...(ways?.unless === undefined ? [] : [ways.unless.sql]),
                  ...sql.replaceAll('?', 'NULL').split(';\n'),
                ]),
              )
              // What else is given here is enough to MariaDB for a foreign key.
              const rights = single(grants).filter(
                ({ right }) => right !== 'REFERENCES' || server.product === 'mysql',
              )
              for (const { right, rest } of rights.toSorted(
                (a, b) => early.indexOf(b.right) - early.indexOf(a.right),
              )) {
                await database.query(`REVOKE ${right} ON ${rest} FROM ${user.name}`)
                if (!(await isRefused(user.url, statements))) unneeded.push(`${right} ON ${rest}`)
                // On a table that has gone meanwhile a right is given only with that to make it.
                const along = rest.endsWith('*') ? '' : 'CREATE, '
                await database.query(`GRANT ${along}${right} ON ${rest} TO ${user.name}`)
              }
              expect(rights.length).to.be.greaterThan(10)
            }
            await database.query(`DROP DATABASE IF EXISTS ${other}`)
            for (const account of [user, owner, definer, reader]) await account.drop()
          }
          expect(unneeded).to.deep.equal([])
        })
      })
    }

    it('are those of the account, of its active roles and of patterns of names, less what is revoked in part', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        const project = await writeProject(cwd, {
          aaaa: `\n  - create_table: { table: teams, columns: [${id}] }\n`,
        })
        const user = await newAccount(database)
        const told = async () => (await judged(project, user.url, 'up')).errors
        const [error] = await told()
        expect(error).to.include({ code: 'permission' })
        expect(error?.message).to.include(`The role "${user.name}@%" lacks`)
        const grants = grantsOf(error)

        const role = `${user.name}_role`
        await database.query(`CREATE ROLE ${role}`)
        for (const grant of grants) await database.query(grant.replace(/ TO .*/, ` TO ${role}`))
        await database.query(`GRANT ${role} TO ${user.name}`)
        expect(await told(), 'a role that is not active').to.have.length(1)
        const of = server.product === 'mysql' ? 'TO' : 'FOR'
        await database.query(`SET DEFAULT ROLE ${role} ${of} ${user.name}`)
        expect(await told(), 'a role that is active').to.deep.equal([])
        await database.query(`DROP ROLE ${role}`)
        expect(await told()).to.have.length(1)

        const pattern = `${database.name.slice(0, -1).replaceAll('_', String.raw`\_`)}%`
        const all = 'CREATE, SELECT, INSERT, UPDATE, DELETE, REFERENCES'
        await database.query(`GRANT ${all} ON \`${pattern}\`.* TO ${user.name}`)
        expect(await told(), 'a pattern').to.deep.equal([])
        await database.query(`REVOKE ${all} ON \`${pattern}\`.* FROM ${user.name}`)

        await database.query(`GRANT ${all} ON *.* TO ${user.name}`)
        expect(await told(), 'everywhere').to.deep.equal([])
        if (server.product === 'mysql') {
          await database.query('SET GLOBAL partial_revokes = ON')
          try {
            await database.query(`REVOKE CREATE ON ${database.name}.* FROM ${user.name}`)
            const [refusal] = await told()
            expect(grantsOf(refusal)).to.deep.equal([
              `GRANT CREATE ON \`${database.name}\`.* TO '${user.name}'@'%'`,
            ])
            for (const grant of grantsOf(refusal)) await database.query(grant)
          } finally {
            await database.query('SET GLOBAL partial_revokes = OFF')
          }
        }
        expect((await upgrade(project, user.url)).error).to.equal(undefined)
        await user.drop()
      }))

    it('are enough for a first run, and for the way back, as they are told', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        const project = await writeProject(cwd, {
          aaaa: before.replace(/.*create_(?:trigger|function).*/g, ''),
        })
        const user = await newAccount(database)
        for (const grant of grantsOf((await judged(project, user.url, 'up')).errors[0])) {
          await database.query(grant)
        }
        expect((await upgrade(project, user.url)).error).to.equal(undefined)
        for (const grant of grantsOf((await judged(project, user.url, 'down')).errors[0])) {
          await database.query(grant)
        }
        const { error } = await opened(
          project,
          user.url,
          async (db) =>
            (await downgradeProject(project, db, { targets: ['base'], allowDataLoss: true })).result,
        )
        expect(error).to.equal(undefined)
        await user.drop()
      }))

    it('are enough for each revision of the shop that has no SQL of its own, up and down', async function () {
      this.timeout(600_000)
      const database = await server.database()
      const project = await openProject({ cwd: 'examples/02-shop' })
      const own = project.revisions.map(({ document }) =>
        [...(document.operations ?? []), ...('downgrade' in document ? [''] : [])].some(
          (operation) => typeof operation === 'string' || 'execute' in operation,
        ),
      )
      const ran = { up: 0, down: 0 }
      for (const direction of ['up', 'down'] as const) {
        for (const hasSql of direction === 'up' ? own : own.toReversed()) {
          const user = hasSql ? undefined : await newAccount(database)
          if (user !== undefined) {
            ran[direction] += 1
            if (ran.up > 1) await letKeepBooks(database, user)
            for (const grant of grantsOf((await judged(project, user.url, direction)).errors[0])) {
              await database.query(grant)
            }
          }
          const { error } = await opened(project, user?.url ?? database.url, async (db) =>
            direction === 'up'
              ? (await upgradeProject(project, db, { targets: ['+1'] })).result
              : (await downgradeProject(project, db, { targets: ['-1'], allowDataLoss: true })).result,
          )
          expect([error?.message, error?.details.server]).to.deep.equal([undefined, undefined])
          await user?.drop()
        }
      }
      expect(ran.up).to.be.greaterThan(5)
      expect(ran.down).to.equal(ran.up)
    })

    it('are passed over where the server does not tell them, and that is said', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        const project = await writeProject(cwd, {
          aaaa: `\n  - create_table: { table: teams, columns: [${id}] }\n`,
        })
        const user = await newAccount(database)
        await database.query(`GRANT ALL ON *.* TO ${user.name}`)
        await opened(project, user.url, async (db) => {
          // The session keeps its rights, and SHOW GRANTS knows nobody of its name.
          await user.drop()
          const said: string[] = []
          const { plan } = await planProject(project, db, { direction: 'up' })
          expect(await planRefusals(db, plan, { note: (text) => said.push(text) })).to.deep.equal([])
          expect(said).to.have.length(1)
          expect(said[0]).to.match(/^Not known beforehand whether rights are missing: .*no such grant/)
          const events: ProgressEvent[] = []
          const { result } = await upgradeProject(project, db, { onProgress: (event) => events.push(event) })
          expect(result.error).to.equal(undefined)
          expect(events).to.deep.include({ kind: 'note', text: said[0] })
        })
      }))

    it('make a first run refuse a database in which others made things', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        await database.query('CREATE TABLE orders (id int)')
        const project = await writeProject(cwd, {
          aaaa: `\n  - create_table: { table: teams, columns: [${id}] }\n`,
        })
        const { error } = await upgrade(project, database.url)
        expect(error).to.include({ code: 'not-empty', exitCode: 1 })
        expect(error?.message).to.include('1 table (orders)')
      }))
  })
})

describe('a server of MariaDB that looks at no rights', () => {
  const why =
    mysqlMissing('mariadb') ?? (externalMysqlUrl('mariadb') === undefined ? undefined : 'a server of yours')
  const define = why === undefined ? it : it.skip

  // MySQL listens to nobody on the network then.
  define('is worked with all the same', function () {
    this.timeout(60_000)
    return inTemporaryFolder(async (cwd) => {
      const running = await startMysql('mariadb', { skip_grant_tables: 'ON' })
      try {
        const { url } = await running.createDatabase()
        const project = await writeProject(cwd, {
          aaaa: `\n  - create_table: { table: teams, columns: [${id}] }\n`,
        })
        const own = url.replace(/^mysql:/, 'mariadb:')
        expect((await judged(project, own, 'up')).errors).to.deep.equal([])
        expect((await upgrade(project, own)).error).to.equal(undefined)
      } finally {
        await running.stop()
      }
    })
  })
})

describe('a server of MySQL that keeps a binary log', () => {
  const why =
    mysqlMissing('mysql') ?? (externalMysqlUrl('mysql') === undefined ? undefined : 'a server of yours')
  const define = why === undefined ? it : it.skip

  define('is said to trust nobody with triggers who has not SUPER', function () {
    this.timeout(60_000)
    return inTemporaryFolder(async (cwd) => {
      const running = await startMysql('mysql', { log_bin: 'log', server_id: '7' })
      try {
        const created = await running.createDatabase()
        const database = await mysqlTestDatabase('mysql', created, () =>
          dropMysqlDatabase(running.url('mysql'), created),
        )
        const project = await writeProject(cwd, {
          aaaa: `
  - create_table: { table: marks, columns: [${id}] }
  - create_trigger: { name: of_marks, table: marks, timing: before, events: [insert], body: SET NEW.id = 1 }
`,
        })
        const user = await newAccount(database)
        await database.query(`GRANT ALL ON ${database.name}.* TO ${user.name}`)
        const { plan, errors } = await judged(project, user.url, 'up')
        const grants = grantsOf(errors[0])
        expect(grants).to.deep.equal([`GRANT SUPER ON *.* TO '${user.name}'@'%'`])
        const statements = plan.revisions.flatMap((revision) => revision.statements.map(({ sql }) => sql))
        expect(await isRefused(user.url, statements)).to.equal(true)
        for (const grant of grants) await database.query(grant)
        await database.query('DROP TABLE marks')
        expect((await judged(project, user.url, 'up')).errors).to.deep.equal([])
        await database.drop()
      } finally {
        await running.stop()
      }
    })
  })
})
