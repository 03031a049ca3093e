import { expect } from 'chai'
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { driftFix } from '../../src/api/drift-fix.js'
import { compareSchemas } from '../../src/api/drift-project.js'
import { driftScript } from '../../src/api/drift-script.js'
import { readHints } from '../../src/api/hints.js'
import { diffJson } from '../../src/cli/render/diff-json.js'
import { questionsText } from '../../src/cli/render/diff-text.js'
import { plainPalette } from '../../src/diagnostics/formats/index.js'
import {
  connectProject,
  createRevision,
  diffSchemas,
  DocumentsError,
  driftProject,
  openProject,
  resolveEnvironment,
  schemaAt,
  schemaYaml,
  offlineTarget,
  stampProject,
  type Project,
  type TellDiff,
} from '../../src/index.js'
import { outputProblems } from '../cli/output-schemas.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { withUrl } from '../drivers/open-connection.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { takeToHead, withProject, writeProject } from './live-project.js'

const revisions = {
  users: `
  - create_table:
      table: users
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: name, type: text, nullable: false }
        - { name: born, type: date, default: { sql: "current_date" } }
        - { name: score, type: integer, default: 0 }
      check_constraints: [{ name: ck_users_name, check: "length(name) BETWEEN 1 AND 100" }]
  - create_index: { table: users, columns: [{ sql: "lower(name)" }], name: ix_users_lower }
`,
}

/** `live` is the test's database. */
async function between(
  project: Project,
  from: string,
  to: string,
  database?: TestDatabase,
  { scratch = false } = {},
): Promise<TellDiff> {
  const work = (url: string): Promise<TellDiff> =>
    diffSchemas(project, {
      from: from === 'live' ? url : from,
      to: to === 'live' ? url : to,
      scratch,
      connect: async (choice) =>
        connectProject(
          project,
          await resolveEnvironment(project.config, {
            ...choice,
            variables: {},
            readText: () => Promise.reject(new Error('no file is read')),
          }),
        ),
    })
  return database === undefined ? work('') : withUrl(database, work)
}

async function writeSchema(project: Project, edit: (text: string) => string): Promise<string> {
  const file = path.join(project.cwd, 'schema.yaml')
  const text = schemaYaml(schemaAt(project, { offline: offlineTarget(project) }))
  await writeFile(file, edit(text))
  return file
}

async function autogenerate(project: Project, tell: TellDiff, message: string): Promise<Project> {
  const diff = tell()
  expect(diff.questions).to.deep.equal([])
  await createRevision(project, {
    message,
    format: 'yaml',
    now: new Date('2026-01-01T00:00:00Z'),
    randomBytes,
    body: { operations: diff.operations, remarks: diff.losses.map(({ sentence }) => sentence) },
  })
  return openProject({ cwd: project.cwd })
}

describe('the difference of two schemas', () => {
  eachEngine((engine) => {
    it('becomes a revision, and is none when that was applied', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, revisions)
        const database = await engine.database()
        await takeToHead(project, database)
        const file = await writeSchema(project, (text) =>
          text
            .replace('default: 0', 'default: 7')
            .replace('BETWEEN 1 AND 100', 'BETWEEN 2 AND 50')
            .replace('operations:', 'operations:\n  - create_enum: { name: mood, values: [sad, glad] }'),
        )
        const tell = await between(project, 'head', file)
        expect(outputProblems('diff', diffJson(tell()))).to.deep.equal([])
        expect(tell().ok).to.equal(false)
        const next = await autogenerate(project, tell, 'as wanted')
        await takeToHead(next, database)
        for (const [from, to] of [
          ['head', file],
          ['live', file],
          [file, 'live'],
          ['live', 'head'],
          ['live', 'live'],
        ] as const) {
          const after = (await between(next, from, to, database))()
          expect(diffJson(after), `${from} ${to}`).to.deep.include({
            ok: true,
            differences: [],
            operations: [],
            not_compared: [],
          })
        }
        const drift = await withProject(next, database, (db) => driftProject(next, db))
        expect(drift.differences).to.deep.equal([])
      })
    })

    it('asks a scratch database for words that no run stored', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, revisions)
        const database = await engine.database()
        await takeToHead(project, database)
        await database.exec(`ALTER TABLE users DROP CONSTRAINT ck_users_name;
          ALTER TABLE users ADD CONSTRAINT ck_users_name CHECK (length(name) BETWEEN 2 AND 50)`)
        const file = await writeSchema(project, (text) =>
          text.replace('BETWEEN 1 AND 100', 'BETWEEN 2 AND 50'),
        )
        for (const [from, to] of [
          [file, 'live'],
          ['live', file],
        ] as const) {
          const stored = (await between(project, from, to, database))()
          expect(stored.notCompared.map(({ object }) => object.name)).to.deep.equal(['ck_users_name'])
          const asked = (await between(project, from, to, database, { scratch: true }))()
          expect(diffJson(asked)).to.deep.include({ ok: true, operations: [], not_compared: [] })
        }
      })
    })

    it('asks what was renamed, and takes the answer from hints', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, revisions)
        const file = await writeSchema(project, (text) => text.replace('name: born', 'name: birthday'))
        const tell = await between(project, 'head', file)
        const open = tell()
        expect(open.operations).to.deep.equal([])
        expect(outputProblems('diff', diffJson(open))).to.deep.equal([])
        const text = questionsText(open.questions, plainPalette)
        expect(text).to.contain('is column "born" of "users" now "birthday"')
        expect(text).to.contain('rename: [{"table":"users","column":"born","to":"birthday"}]')
        await writeFile(
          path.join(cwd, 'hints.yaml'),
          'rename: [{"table":"users","column":"born","to":"birthday"}]\n',
        )
        const told = tell(await readHints('hints.yaml', cwd))
        expect(told.questions).to.deep.equal([])
        expect(JSON.parse(JSON.stringify(told.operations))).to.deep.equal([
          { rename_column: { table: 'users', column: 'born', to: 'birthday' } },
        ])
        await writeFile(path.join(cwd, 'wrong.yaml'), 'drop: [{ table: users, column: nobody }]\n')
        const wrong = await readHints('wrong.yaml', cwd)
        expect(() => tell(wrong)).to.throw(DocumentsError, 'FROM has no column "nobody" of "users"')
      })
    })

    it('says where in a file of operations something is wrong', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, revisions)
        await writeFile(
          path.join(cwd, 'wrong.yaml'),
          'dialect: postgresql\nat: []\noperations:\n  - drop_table: { table: nobody }\n',
        )
        const error = await between(project, 'empty', 'wrong.yaml').then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        expect(error).to.be.instanceOf(DocumentsError)
        if (!(error instanceof DocumentsError)) return
        const [diagnostic] = error.diagnostics
        expect(diagnostic?.location).to.deep.include({ file: 'wrong.yaml', start: { line: 4, column: 26 } })
      })
    })

    const byHand = [
      'ALTER TABLE users ALTER name DROP NOT NULL',
      'ALTER TABLE users ALTER score SET DEFAULT 3',
      'ALTER TABLE users DROP CONSTRAINT ck_users_name',
      "ALTER TABLE users ADD CONSTRAINT ck_users_name CHECK (name <> '')",
      'ALTER TABLE users ADD note varchar(20)',
      'CREATE TABLE stray (id bigint PRIMARY KEY)',
      'CREATE VIEW names AS SELECT name FROM users',
    ]

    it('adopts what was done by hand: stamped here, made elsewhere', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, revisions)
        const [database, other] = [await engine.database(), await engine.database()]
        for (const each of [database, other]) await takeToHead(project, each)
        for (const sql of byHand) await database.exec(sql)
        const compared = await withProject(project, database, (db) => compareSchemas(project, db, {}))
        expect(compared.drift.differences).to.have.length(6)
        const { tell } = driftFix('adopt', compared)
        const diff = tell()
        expect(diff.unsaid).to.deep.equal([])
        expect(diff.questions).to.deep.equal([])
        await createRevision(project, {
          message: 'adopted',
          format: 'yaml',
          now: new Date('2026-01-01T00:00:00Z'),
          randomBytes,
          body: { operations: diff.operations, remarks: [] },
        })
        const next = await openProject({ cwd })
        await withProject(next, database, (db) => stampProject(next, db, { targets: ['head'] }))
        await takeToHead(next, other)
        for (const each of [database, other]) {
          const drift = await withProject(next, each, (db) => driftProject(next, db))
          expect(drift.differences).to.deep.equal([])
          expect(drift.notCompared).to.deep.equal([])
        }
      })
    })

    it('takes back what was done by hand, by a script', async () => {
      await inTemporaryFolder(async (cwd) => {
        const project = await writeProject(cwd, revisions)
        const database = await engine.database()
        await takeToHead(project, database)
        for (const sql of byHand) await database.exec(sql)
        const script = await withProject(project, database, async (db) => {
          const compared = await compareSchemas(project, db, {})
          const { from, tell } = driftFix('revert', compared)
          return driftScript(tell(), from, compared.replayed.settings, db)
        })
        expect(script).to.contain('loses all rows of "stray"')
        await database.exec(script)
        const drift = await withProject(project, database, (db) => driftProject(project, db))
        expect(drift.differences).to.deep.equal([])
        expect(drift.notCompared).to.deep.equal([])
      })
    })
  })
})
