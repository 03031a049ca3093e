import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { expect } from 'chai'
import { displayObject } from '../../src/compare/difference.js'
import {
  compareSchemas,
  driftFix,
  driftProject,
  driftScript,
  openProject,
  stampProject,
  type Drift,
  type DriftRequest,
  type Project,
} from '../../src/index.js'
import { connect } from '../../src/drivers/index.js'
import { driftJson } from '../../src/cli/render/drift-json.js'
import { driftText } from '../../src/cli/render/drift-text.js'
import { plainPalette } from '../../src/diagnostics/formats/index.js'
import { outputProblems } from '../cli/output-schemas.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { takeToHead, withProject, writeProject } from './live-project.js'

const revisions = {
  users: `
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: email, type: text, nullable: false, unique: true }
        - { name: born, type: date, default: { sql: "current_date" } }
      check_constraints: [{ name: ck_users_email, check: "email LIKE '%@%'" }]
  - create_index: { table: users, columns: [{ sql: "lower(email)" }], name: ix_users_lower }
`,
  mails: `
  - create_table:
      table: mails
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: user_id, type: bigint, references: { table: users } }
`,
}

function look(project: Project, database: TestDatabase, request?: DriftRequest): Promise<Drift> {
  return withProject(project, database, (db) => driftProject(project, db, request))
}

/** What `drift --fix=revert` prints. */
function revertScript(project: Project, database: TestDatabase): Promise<string> {
  return withProject(project, database, async (db) => {
    const compared = await compareSchemas(project, db)
    const { from, tell } = driftFix('revert', compared)
    return driftScript(tell(), from, compared.replayed.settings, db)
  })
}

/** Somebody works in a database by hand. */
async function runIn(url: string, sql: string): Promise<void> {
  const connection = await connect({ url, connectTimeoutMs: 60_000, applicationName: 'aludel test' })
  try {
    await connection.run(sql.split('; '))
  } finally {
    await connection.close()
  }
}

function told({ differences }: Drift): readonly string[] {
  return differences.map(({ change, kind, object, attribute }) =>
    [change, kind, displayObject(object), ...(attribute === undefined ? [] : [attribute])].join(' '),
  )
}

describe('drift', () => {
  eachEngine((engine) => {
    for (const name of ['01-tutorial', '02-shop', '03-clinic']) {
      it(`is none after applying ${name}, and everything is compared`, async function () {
        this.timeout(300_000)
        const project = await openProject({ cwd: `examples/${name}` })
        const database = await engine.database()
        await takeToHead(project, database)
        const drift = await look(project, database)
        expect(told(drift)).to.deep.equal([])
        expect(drift.notCompared).to.deep.equal([])
        expect(drift.ok).to.equal(true)
      })
    }

    it('names what was changed by hand, each at the revision that made it', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, revisions)
        const database = await engine.database()
        await takeToHead(project, database)
        await database.exec('ALTER TABLE users ALTER email DROP NOT NULL')
        await database.exec('ALTER TABLE users DROP born')
        await database.exec('ALTER TABLE mails ADD note text')
        await database.exec('DROP INDEX ix_users_lower')
        await database.exec('CREATE VIEW stray AS SELECT 1 AS one')
        await database.exec('CREATE RULE nobody AS ON DELETE TO mails DO INSTEAD NOTHING')
        const drift = await look(project, database)
        expect(told(drift)).to.have.members([
          'different column users.email nullable',
          'missing column users.born',
          'missing index users.ix_users_lower',
          'unexpected column mails.note',
          'unexpected view stray',
        ])
        expect(drift.ok).to.equal(false)
        expect(drift.at).to.deep.equal(['mails'])
        const places = drift.diagnostics.map(
          ({ ruleId, location }) => `${ruleId} ${location.file.replace(`${cwd}/`, '')}`,
        )
        expect(places).to.have.members([
          'drift/different revisions/0_users.yaml',
          'drift/missing revisions/0_users.yaml',
          'drift/missing revisions/0_users.yaml',
          'drift/unexpected revisions/1_mails.yaml',
          'drift/unexpected aludel.yaml',
          'drift/unread aludel.yaml',
        ])
        expect(outputProblems('drift', driftJson(drift))).to.deep.equal([])
        const text = driftText(drift, plainPalette)
        expect(text)
          .to.contain('5 differences')
          .and.contain('aludel drift --fix=adopt')
          .and.contain('rule "nobody"')
      })
    })

    it('leaves out what is ignored, with what belongs to it', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, revisions)
        const database = await engine.database()
        await takeToHead(project, database)
        await database.exec('CREATE TABLE legacy_a (id int PRIMARY KEY); CREATE TABLE legacy_b (id int)')
        await database.exec(
          'CREATE SCHEMA audit; CREATE TABLE audit.log (id int); ALTER TABLE mails ADD note text',
        )
        await database.exec('CREATE RULE nobody AS ON DELETE TO legacy_a DO INSTEAD NOTHING')
        const ignore = ['table:legacy_*', '*:audit.*', 'schema:audit']
        const drift = await look(project, database, { ignore })
        expect(told(drift)).to.deep.equal(['unexpected column mails.note'])
        expect(drift.unread).to.deep.equal([])
        const none = await look(project, database, { ignore: [...ignore, 'public.mails'] })
        expect(told(none)).to.deep.equal([])
        const others = await look(project, database, { ignore: ['view:*'] })
        expect(told(others)).to.have.length(5)
      })
    })

    it('does not compare a text of which nothing is stored, and says so', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, {
          some: `
  - create_table:
      table: things
      columns: [{ name: size, type: integer }]
      check_constraints: [{ name: ck_things_size, check: "size BETWEEN 1 AND 5" }]
`,
        })
        const database = await engine.database()
        await database.exec(
          'CREATE TABLE things (size integer, CONSTRAINT ck_things_size CHECK (size BETWEEN 1 AND 5))',
        )
        await withProject(project, database, (db) => stampProject(project, db, { targets: ['head'] }))
        const drift = await look(project, database)
        expect(told(drift)).to.deep.equal([])
        expect(drift.ok).to.equal(true)
        expect(drift.notCompared.map(({ object }) => displayObject(object))).to.deep.equal([
          'things.ck_things_size',
        ])
        expect(drift.diagnostics.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).to.deep.equal([
          'drift/not-compared warning',
        ])
        const asked = await look(project, database, { scratch: true })
        expect(told(asked)).to.deep.equal([])
        expect(asked.notCompared).to.deep.equal([])
      })
    })

    it('compares the comment of the schema that every database has, where documents set it', async () => {
      await inTemporaryFolder(async (cwd) => {
        const database = await engine.database()
        await database.exec("COMMENT ON SCHEMA public IS 'of somebody'")
        expect(told(await look(await writeProject(cwd, revisions), database))).to.deep.equal([])
        const commented = { commented: '\n  - set_comment: { schema: public, comment: of the shop }\n' }
        const project = await writeProject(path.join(cwd, 'second'), commented)
        await takeToHead(project, database)
        expect(told(await look(project, database))).to.deep.equal([])
        for (const other of ["'of somebody'", 'NULL', "'standard public schema'"]) {
          await database.exec(`COMMENT ON SCHEMA public IS ${other}`)
          expect(told(await look(project, database)), other).to.deep.equal([
            'different schema public comment',
          ])
        }
        const reverted = await revertScript(project, database)
        expect(reverted).to.contain(`COMMENT ON SCHEMA "public" IS 'of the shop'`)
      })
    })

    it('asks a scratch database that has the default schema, whoever made it', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, {
          some: `
  - create_table:
      table: things
      columns: [{ name: size, type: integer }]
      check_constraints: [{ name: ck_things_size, check: "size BETWEEN 1 AND 5" }]
  - grant: { privileges: [usage], schema: shop, roles: [public] }
`,
        })
        const database = await engine.database()
        await database.exec(
          'CREATE SCHEMA shop; CREATE TABLE shop.things (size integer, CONSTRAINT ck_things_size CHECK (size BETWEEN 1 AND 5)); GRANT USAGE ON SCHEMA shop TO public',
        )
        const inShop = { defaultSchema: 'shop' }
        await withProject(project, database, (db) => stampProject(project, db, { targets: ['head'] }), inShop)
        const asked = await withProject(
          project,
          database,
          (db) => driftProject(project, db, { scratch: true }),
          inShop,
        )
        expect(told(asked)).to.deep.equal([])
        expect(asked.notCompared).to.deep.equal([])
      })
    })

    it('says what a database has where nothing was ever applied', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, revisions)
        const database = await engine.database()
        await database.exec('CREATE TABLE stray (id int)')
        expect(told(await look(project, database))).to.deep.equal(['unexpected table stray'])
      })
    })

    it('tells the tablespace of a table, but for that of the database', async function () {
      if (engine.kind !== 'postgresql') this.skip()
      const database = await engine.database()
      const name = `aludel_${randomBytes(6).toString('hex')}`
      // Where the server itself makes the folder: https://www.postgresql.org/docs/current/runtime-config-developer.html
      await database.exec('SET allow_in_place_tablespaces TO on')
      await database.exec(`CREATE TABLESPACE ${name} LOCATION ''`)
      await database.exec(`CREATE DATABASE ${name} TABLESPACE ${name}`)
      const url = new URL(database.url)
      url.pathname = `/${name}`
      const other = { ...database, url: url.href }
      try {
        await inTemporaryFolder(async (cwd) => {
          const column = 'columns: [{ name: id, type: int }]'
          const project = await writeProject(cwd, {
            placed: `
  - create_table: { table: named, ${column}, postgresql: { tablespace: ${name} } }
  - create_table: { table: unnamed, ${column} }
  - create_table: { table: elsewhere, ${column}, postgresql: { tablespace: pg_default } }
`,
          })
          await takeToHead(project, other)
          expect(told(await look(project, other))).to.deep.equal([])
          await runIn(
            url.href,
            `ALTER TABLE elsewhere SET TABLESPACE ${name}; ALTER TABLE named SET TABLESPACE pg_default`,
          )
          expect(told(await look(project, other))).to.have.members([
            'different table elsewhere postgresql.tablespace',
            'different table named postgresql.tablespace',
          ])
        })
      } finally {
        await database.exec(`DROP DATABASE ${name} WITH (FORCE)`)
        await database.exec(`DROP TABLESPACE ${name}`)
      }
    })

    it('needs no right but to read', async function () {
      if (engine.kind !== 'postgresql') this.skip()
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, revisions)
        const database = await engine.database()
        await takeToHead(project, database)
        const [row] = await database.query("SELECT 'aludel_' || substr(md5(random()::text), 1, 12) AS name")
        const name = String(row?.['name'])
        await database.exec(
          `CREATE ROLE ${name} LOGIN PASSWORD 'reader'; GRANT SELECT ON aludel_revision, aludel_step, aludel_info TO ${name}`,
        )
        const url = new URL(database.url)
        url.username = name
        url.password = 'reader'
        try {
          const drift = await look(project, { ...database, url: url.href })
          // The rights that it was given to read the bookkeeping are on what is left out.
          expect(told(drift)).to.deep.equal([])
          expect(drift.notCompared).to.deep.equal([])
        } finally {
          await database.exec(`DROP OWNED BY ${name}; DROP ROLE ${name}`)
        }
      })
    })
  })
})
