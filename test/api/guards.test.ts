import { expect } from 'chai'
import {
  downgradeProject,
  planProject,
  planRefusals,
  syncProject,
  upgradeProject,
  type Project,
  type RunRequest,
} from '../../src/index.js'
import { eachEngine } from '../support/each-engine.js'
import { pinnedMajors } from '../support/engine-versions.js'
import { engineMissing } from '../support/engine-cache.js'
import { startPostgres } from '../support/postgres-server.js'
import { newRole } from '../support/server-role.js'
import { serverTestDatabase } from '../support/server-test-database.js'
import type { TestDatabase } from '../support/test-database.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { connectTo, withProject, writeProject } from './live-project.js'

const teams =
  '\n  - create_table: { table: teams, columns: [{ name: id, type: bigint, primary_key: true }] }\n'
const users = `
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, primary_key: true }
        - { name: team, type: bigint, references: { table: teams } }
`
const inApp = `
  - create_schema: { name: app }
  - create_table: { schema: app, table: users, columns: [{ name: id, type: bigint, primary_key: true }] }
`

function upgrade(project: Project, database: TestDatabase, request: RunRequest = {}) {
  return withProject(project, database, async (db) => (await upgradeProject(project, db, request)).result)
}

function refusalsOf(project: Project, database: TestDatabase) {
  return withProject(project, database, async (db) => {
    const { plan } = await planProject(project, db, { direction: 'up' })
    return planRefusals(db, plan)
  })
}

/** Is there bookkeeping, so that something was written? */
async function hasBookkeeping(database: TestDatabase): Promise<boolean> {
  const [row] = await database.query("SELECT to_regclass('aludel_info') IS NOT NULL AS there")
  return row?.['there'] === true
}

describe('a database that is not empty', () => {
  eachEngine((engine) => {
    it('is refused, with what is in it and the tool that was there', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: teams })
        const database = await engine.database()
        await database.exec(
          "CREATE TABLE alembic_version (v text); CREATE TABLE orders (id serial); CREATE TYPE mood AS ENUM ('good')",
        )
        const { error, revisions } = await upgrade(project, database)
        expect(error).to.include({ code: 'not-empty', exitCode: 1 })
        expect(error?.message).to.include('1 enum (mood), 2 tables (alembic_version, orders) in "public"')
        expect(error?.details.notes).to.deep.equal([
          '"public"."alembic_version" is where Alembic keeps what it did',
        ])
        expect(error?.details.help).to.include('aludel introspect --stamp (docs/alembic.md)')
        expect(error?.details.help).to.include('aludel stamp').and.to.include('--allow-non-empty')
        expect(revisions.map(({ status }) => status)).to.deep.equal(['not_run'])
        expect(await hasBookkeeping(database)).to.equal(false)
        const [refusal] = await refusalsOf(project, database)
        expect(refusal).to.include({ code: 'not-empty' })
      }))

    it('is refused by sync too, and worked in where that is meant', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: teams })
        const database = await engine.database()
        await database.exec('CREATE VIEW one AS SELECT 1 AS n')
        const sync = (request: RunRequest) =>
          withProject(project, database, async (db) => (await syncProject(project, db, request)).result)
        expect((await sync({})).error).to.include({ code: 'not-empty' })
        expect((await sync({ allowNonEmpty: true })).error).to.equal(undefined)
      }))

    it('is one where SQL of its author may work', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, {
          aaaa: '\n  - execute: { up: CREATE TABLE own (id int), down: DROP TABLE own }\n',
        })
        const database = await engine.database()
        await database.exec('CREATE TABLE orders (id int)')
        expect((await upgrade(project, database)).error).to.include({ code: 'not-empty' })
      }))

    it('is empty where nothing stands but schemas, functions and what is told to be of others', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, {
          aaaa: `\n  - declare_table: { table: orders, columns: [{ name: id, type: bigint }] }${teams}`,
        })
        const database = await engine.database()
        await database.exec(
          'CREATE SCHEMA other; CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$; CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY)',
        )
        expect((await upgrade(project, database)).error).to.equal(undefined)
      }))

    it('is empty where others work in schemas that no revision works in', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: inApp })
        const database = await engine.database()
        await database.exec('CREATE TABLE orders (id int)')
        expect((await upgrade(project, database)).error).to.equal(undefined)
      }))

    it('may be anything once there is bookkeeping', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await engine.database()
        const project = await writeProject(cwd, { aaaa: teams, bbbb: users })
        expect((await upgrade(project, database, { targets: ['aaaa'] })).error).to.equal(undefined)
        await database.exec('CREATE TABLE orders (id int)')
        expect((await upgrade(project, database)).error).to.equal(undefined)
      }))
  })
})

describe('what an extension brought', () => {
  eachEngine((engine) => {
    if (engine.kind !== 'postgresql') return

    it('makes no database one that is not empty', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: teams })
        const database = await engine.database()
        const [row] = await database.query(
          "SELECT name FROM pg_available_extensions WHERE name IN ('pg_stat_statements', 'pg_buffercache', 'citext') LIMIT 1",
        )
        if (row === undefined) throw new Error('the server has none of the extensions')
        await database.exec(`CREATE EXTENSION ${String(row['name'])}`)
        expect((await upgrade(project, database)).error).to.equal(undefined)
      }))
  })
})

describe('a session that may not write', () => {
  eachEngine((engine) => {
    it('is told before anything else, with what makes it write', () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: teams })
        const database = await engine.database()
        const [row] = await database.query('SELECT quote_ident(current_database()) AS name')
        const name = String(row?.['name'])
        await database.exec(`ALTER DATABASE ${name} SET default_transaction_read_only = on`)
        await database.exec('SET default_transaction_read_only = on')
        const { error, revisions } = await upgrade(project, database)
        // An embedded database is given back as it was.
        await database.exec('SET default_transaction_read_only = on')
        const [refusal] = await refusalsOf(project, database)
        await database.exec('SET default_transaction_read_only = off')
        await database.exec(`ALTER DATABASE ${name} RESET default_transaction_read_only`)
        expect(error).to.include({ code: 'read-only', exitCode: 3 })
        expect(error?.message).to.equal('This session is read-only. Nothing was changed')
        expect(error?.details.help).to.include('default_transaction_read_only')
        if (engine.kind === 'postgresql') {
          expect(error?.details.help).to.include(`ALTER DATABASE ${name} RESET default_transaction_read_only`)
        }
        expect(revisions.map(({ status }) => status)).to.deep.equal(['not_run'])
        expect(refusal).to.include({ code: 'read-only' })
        expect(await hasBookkeeping(database)).to.equal(false)
      }))
  })
})

describe('a standby', () => {
  for (const major of pinnedMajors) {
    const missing = engineMissing(major)
    const define = missing === undefined || process.env['CI'] !== undefined ? it : it.skip
    define(`is told to be one (PostgreSQL ${major})`, () =>
      inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, { aaaa: teams })
        const server = await startPostgres(major)
        try {
          const database = await serverTestDatabase(server)
          const { url } = database
          await server.restart('standby')
          const db = await connectTo(project, url)
          const { error } = (await upgradeProject(project, db, {})).result
          await db.close()
          expect(error).to.include({ code: 'read-only', exitCode: 3 })
          expect(error?.message).to.include('standby')
          expect(error?.details.help).to.equal('Connect to the primary.')
        } finally {
          await server.stop()
        }
      }),
    )
  }
})

describe('a role that lacks rights', () => {
  eachEngine((engine) => {
    if (engine.kind !== 'postgresql') return

    it('is told all of them at once, with what gives them, and then may', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await engine.database()
        const owner = await newRole(database)
        await database.exec(`GRANT CREATE ON SCHEMA public TO ${owner.name}`)
        const first = await writeProject(cwd, { aaaa: teams })
        const made = await connectTo(first, owner.url)
        await upgradeProject(first, made, {})
        await made.close()
        const project = await writeProject(cwd, {
          aaaa: teams,
          bbbb: `${users}  - add_column: { table: teams, column: name, type: text }${inApp}`,
        })
        const role = await newRole(database)
        await database.exec(`REVOKE CREATE ON SCHEMA public FROM PUBLIC`)
        await database.exec(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role.name}`)
        const run = async () => {
          const db = await connectTo(project, role.url)
          try {
            return (await upgradeProject(project, db, {})).result
          } finally {
            await db.close()
          }
        }
        const { error, revisions } = await run()
        expect(error).to.include({ code: 'permission', exitCode: 3 })
        expect(revisions.map(({ status }) => status)).to.deep.equal(['not_run'])
        expect(error?.details.problems?.map(({ sentence }) => sentence)).to.include.members([
          'it must insert into "aludel_revision"',
          'it must create in the default schema',
          'it must own the table "teams"',
          'it must create the schema "app" in the database',
        ])
        const problem = error?.details.problems?.find(({ sentence }) => sentence.includes('own the table'))
        expect(problem?.operation).to.include({ pointer: '/operations/1' })
        const grants = (error?.details.help ?? '').split('\n').slice(1)
        expect(grants).to.include(`GRANT ${owner.name} TO ${role.name};`)
        expect(grants).to.include(`GRANT USAGE, CREATE ON SCHEMA public TO ${role.name};`)
        for (const grant of grants) await database.exec(grant)
        const again = await run()
        expect(again.error).to.equal(undefined)
        // What the run made itself needs nothing that was not there before.
        const down = await connectTo(project, role.url)
        const { result } = await downgradeProject(project, down, { targets: ['base'], allowDataLoss: true })
        await down.close()
        expect(result.error).to.equal(undefined)
        await role.drop()
        await owner.drop()
      }))

    it('lacks nothing of what an earlier revision of the same run makes', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await engine.database()
        const role = await newRole(database)
        await database.exec(`GRANT CREATE ON SCHEMA public TO ${role.name}`)
        const project = await writeProject(cwd, {
          aaaa: teams,
          bbbb: users,
          cccc: '\n  - rename_table: { table: users, to: people }\n',
          dddd: '\n  - add_column: { table: people, column: name, type: text }\n',
        })
        const db = await connectTo(project, role.url)
        const { result } = await upgradeProject(project, db, {})
        await db.close()
        await role.drop()
        expect(result.error).to.equal(undefined)
      }))

    it('is not asked where SQL before may have given them', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await engine.database()
        const role = await newRole(database)
        await database.exec(`CREATE TABLE orders (id int); GRANT CREATE ON SCHEMA public TO ${role.name}`)
        const project = await writeProject(cwd, {
          aaaa: teams,
          bbbb: '\n  - execute: { up: GRANT postgres_owner TO somebody, down: SELECT 1 }\n  - drop_table: { table: teams }\n',
        })
        const db = await connectTo(project, role.url)
        const { plan } = await planProject(project, db, { direction: 'up' })
        const refusals = await planRefusals(db, plan, { allowNonEmpty: true })
        await db.close()
        await role.drop()
        expect(refusals).to.deep.equal([])
      }))
  })
})
