import { expect } from 'chai'
import {
  downgradeProject,
  upgradeProject,
  type Project,
  type ProjectRun,
  type RunRequest,
} from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { recorded, tables } from '../migrate/with-database.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { takeToHead, withProject, writeProject } from './live-project.js'

const table = (name: string): string => `
  - create_table:
      table: ${name}
      columns: [{ name: id, type: bigint, primary_key: true }, { name: email, type: text }]
`

const revisions = {
  aaa: table('users'),
  bbb: `
  - create_table: { table: log, columns: [{ name: id, type: bigint, primary_key: true }] }
  - create_index: { table: users, columns: [email], concurrently: true }
`,
  ccc: table('orders'),
}

/** Stops a run right before a statement of a revision, as Ctrl-C does. */
function stopBefore(revision: string, number: number): Pick<RunRequest, 'signal' | 'onProgress'> {
  const stop = new AbortController()
  return {
    signal: stop.signal,
    onProgress: (event) => {
      if (event.kind === 'statement' && event.revision === revision && event.number === number - 1)
        stop.abort()
    },
  }
}

function up(project: Project, database: TestDatabase, request: RunRequest = {}): Promise<ProjectRun> {
  return withProject(project, database, (db) => upgradeProject(project, db, request))
}

function down(
  project: Project,
  database: TestDatabase,
  targets: readonly string[],
  request: RunRequest = {},
): Promise<ProjectRun> {
  return withProject(project, database, (db) => downgradeProject(project, db, { ...request, targets }))
}

const ways = ({ result }: ProjectRun): readonly string[] =>
  result.revisions.map(({ revision, direction, status }) => `${revision} ${direction} ${status}`)

describe('targets beside a half-run revision', () => {
  eachEngine((engine) => {
    const setUp = (work: (project: Project, database: TestDatabase) => Promise<void>): Promise<void> =>
      inTemporaryFolder(async (cwd) => work(await writeProject(cwd, revisions), await engine.database()))

    it('count it as applied on the way down: -1 takes back it, and nothing else', () =>
      setUp(async (project, database) => {
        const stopped = await up(project, database, stopBefore('bbb', 2))
        expect(stopped.result.error?.code).to.equal('interrupted')
        expect(ways(await down(project, database, ['-1']))).to.deep.equal(['bbb down done'])
        expect(await recorded(database)).to.deep.equal(['aaa applied'])
        expect(await tables(database)).to.deep.equal(['users'])
      }))

    it('go on with a way down that was cut off, and take nothing more', () =>
      setUp(async (project, database) => {
        await takeToHead(project, database)
        await down(project, database, ['-1'])
        const stopped = await down(project, database, ['-1'], stopBefore('bbb', 2))
        expect(stopped.result.error?.code).to.equal('interrupted')
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb reverting'])
        expect(ways(await down(project, database, ['-1']))).to.deep.equal(['bbb down done'])
        expect(await recorded(database)).to.deep.equal(['aaa applied'])
      }))

    it('take a way down back that leads below the target', () =>
      setUp(async (project, database) => {
        await takeToHead(project, database)
        await down(project, database, ['bbb'])
        await down(project, database, ['-1'], stopBefore('bbb', 2))
        expect(ways(await down(project, database, ['bbb']))).to.deep.equal(['bbb up done'])
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
        const [index] = await database.query(
          "SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('ix_users_email')",
        )
        expect(index).to.deep.equal({ indisvalid: true })
      }))

    it('finish it where they stand above it', () =>
      setUp(async (project, database) => {
        await up(project, database, stopBefore('bbb', 2))
        expect(ways(await down(project, database, ['bbb']))).to.deep.equal(['bbb up done'])
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
      }))

    it('do not count it as applied on the way up: +1 finishes it, and goes no further', () =>
      setUp(async (project, database) => {
        await up(project, database, stopBefore('bbb', 2))
        const next = await up(project, database, { targets: ['+1'] })
        expect(ways(next)).to.deep.equal(['bbb up done'])
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied'])
      }))
  })
})

const unseen = (database: TestDatabase): Promise<void> =>
  database.exec("UPDATE aludel_step SET state = 'intent' WHERE state = 'planned'")

const indexes = (database: TestDatabase) =>
  database.query(
    `SELECT c.relname AS name, i.indisvalid AS valid FROM pg_index AS i
     JOIN pg_class AS c ON c.oid = i.indexrelid WHERE c.relname LIKE '%email%'`,
  )

describe('a statement whose end nobody saw', () => {
  eachEngine((engine) => {
    const setUp = (work: (project: Project, database: TestDatabase) => Promise<void>): Promise<void> =>
      inTemporaryFolder(async (cwd) =>
        work(
          await writeProject(cwd, {
            ...revisions,
            ccc: '\n  - drop_index: { table: users, columns: [email], concurrently: true }\n',
          }),
          await engine.database(),
        ),
      )

    it('is run again where it left an invalid index', () =>
      setUp(async (project, database) => {
        await up(project, database, { ...stopBefore('bbb', 2), targets: ['bbb'] })
        await database.exec('CREATE INDEX ix_users_email ON users (email)')
        await database.exec(
          "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'ix_users_email'::regclass",
        )
        await unseen(database)
        expect(ways(await up(project, database, { targets: ['bbb'] }))).to.deep.equal(['bbb up done'])
        expect(await indexes(database)).to.deep.equal([{ name: 'ix_users_email', valid: true }])
      }))

    it('is left to a person where another index has its name, and nothing is undone', () =>
      setUp(async (project, database) => {
        await up(project, database, { ...stopBefore('bbb', 2), targets: ['bbb'] })
        await database.exec('CREATE INDEX ix_users_email ON users (id)')
        await unseen(database)
        const { result } = await up(project, database, { targets: ['bbb'] })
        expect(result.error).to.include({ code: 'half-run', exitCode: 5 })
        const [before, after, found] = result.error?.details.notes ?? []
        expect(before).to.equal('before it: there is no index "ix_users_email", or an invalid one')
        expect(after).to.contain('after it: index "ix_users_email" is there, valid')
        expect(found).to.match(/^found: CREATE INDEX ix_users_email ON .*users USING btree \(id\)$/)
        expect(await tables(database)).to.deep.equal(['log', 'users'])
      }))

    it('leaves no invalid index behind when a drop is taken back', () =>
      setUp(async (project, database) => {
        await up(project, database, { targets: ['bbb'] })
        const stop = new AbortController()
        const request = {
          signal: stop.signal,
          onProgress: ({ kind }: { readonly kind: string }) => {
            if (kind === 'revision-start') stop.abort()
          },
        }
        await up(project, database, request)
        await database.exec(
          "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'ix_users_email'::regclass",
        )
        await unseen(database)
        expect(ways(await down(project, database, ['-1']))).to.deep.equal(['ccc down done'])
        expect(await indexes(database)).to.deep.equal([{ name: 'ix_users_email', valid: true }])
      }))
  })
})
