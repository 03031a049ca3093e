import { expect } from 'chai'
import { rmSync, writeFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import {
  currentState,
  downgradeProject,
  driftProject,
  listBranches,
  listHistory,
  openProject,
  planProject,
  showRevision,
  stampProject,
  syncProject,
  upgradeProject,
  type PlanRequest,
  type Project,
  type ProjectDatabase,
} from '../../src/index.js'
import { listHeads } from '../../src/api/list-revisions.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { connectTo, withProject } from './live-project.js'

const table = (name: string): string =>
  `create_table: { table: ${name}, columns: [{ name: id, type: bigint, primary_key: true }] }`
const column = (name: string): string => `add_column: { table: users, column: ${name}, type: text }`

/** A trunk, a branch of two for billing, and one of one for the core. */
const documents: Readonly<Record<string, string>> = {
  aa11: `revision: aa11\nrevises: null\noperations:\n  - ${table('users')}\n`,
  bb22: `revision: bb22\nrevises: aa11\nmessage: phone numbers\nbranch_labels: [billing]\noperations:\n  - ${column('phone')}\n`,
  cc33: `revision: cc33\nrevises: bb22\noperations:\n  - ${column('fax')}\n`,
  dd44: `revision: dd44\nrevises: aa11\nbranch_labels: [core]\noperations:\n  - ${table('orders')}\n`,
}

function write(cwd: string, id: string, text: string | undefined = documents[id]): void {
  writeFileSync(path.join(cwd, 'revisions', `${id}.yaml`), text ?? '')
}

const remove = (cwd: string, ...ids: readonly string[]): void => {
  for (const id of ids) rmSync(path.join(cwd, 'revisions', `${id}.yaml`))
}

/** A checkout beside a database that has all four. */
function withAll(
  database: TestDatabase,
  work: (
    cwd: string,
    asked: <T>(what: (project: Project, db: ProjectDatabase) => T | Promise<T>) => Promise<T>,
  ) => Promise<void>,
): Promise<void> {
  return inTemporaryFolder(async (cwd) => {
    mkdirSync(path.join(cwd, 'revisions'))
    writeFileSync(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: older\n')
    for (const id of Object.keys(documents)) write(cwd, id)
    const asked = async <T>(what: (project: Project, db: ProjectDatabase) => T | Promise<T>): Promise<T> => {
      const project = await openProject({ cwd })
      return withProject(project, database, async (db) => what(project, db))
    }
    await asked((project, db) => upgradeProject(project, db, { targets: ['heads'] }))
    await work(cwd, asked)
  })
}

/** What goes down and comes up, as `-id` and `+id`. */
async function moves(
  project: Project,
  db: ProjectDatabase,
  request: PlanRequest,
): Promise<readonly string[]> {
  const { plan } = await planProject(project, db, request)
  return plan.revisions.map(({ revision, direction }) => `${direction === 'up' ? '+' : '-'}${revision}`)
}

describe('a checkout that is older than the database', () => {
  it('opens an embedded database with the extensions that only kept documents make', async () => {
    await inTemporaryFolder(async (cwd) => {
      mkdirSync(path.join(cwd, 'revisions'))
      writeFileSync(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: older\n')
      write(cwd, 'aa11')
      write(
        cwd,
        'bb22',
        `revision: bb22\nrevises: aa11\noperations:\n  - create_extension: { name: citext }\n  - add_column: { table: users, column: email, type: citext, default: 'A@b' }\n`,
      )
      const url = `pglite://${path.join(cwd, 'db')}`
      const asked = async <T>(what: (project: Project, db: ProjectDatabase) => Promise<T>): Promise<T> => {
        const project = await openProject({ cwd })
        const db = await connectTo(project, url)
        try {
          return await what(project, db)
        } finally {
          await db.close()
        }
      }
      await asked((project, db) => upgradeProject(project, db, {}))
      remove(cwd, 'bb22')
      await asked(async (_project, { database }) => {
        const rows = await database.connection.query("SELECT 'A'::citext = 'a'::citext AS alike")
        expect(rows).to.deep.equal([{ alike: true }])
      })
      await asked(async (project, db) => {
        expect((await driftProject(project, db)).differences).to.deep.equal([])
        const { result } = await syncProject(project, db, { allowDataLoss: true })
        expect(result.error).to.equal(undefined)
        expect(result.to).to.deep.equal(['aa11'])
      })
    })
  }).timeout(120_000)

  eachEngine((engine) => {
    const older = (
      title: string,
      missing: readonly string[],
      work: (
        cwd: string,
        asked: <T>(what: (project: Project, db: ProjectDatabase) => T | Promise<T>) => Promise<T>,
      ) => Promise<void>,
    ): void => {
      it(title, async () => {
        await withAll(await engine.database(), async (cwd, asked) => {
          remove(cwd, ...missing)
          await work(cwd, asked)
        })
      })
    }

    for (const [which, missing] of Object.entries({
      newest: ['cc33'],
      'a whole branch': ['bb22', 'cc33'],
      'a side branch': ['dd44'],
      'the middle, which a file still revises,': ['bb22'],
    })) {
      older(`${which} is listed, marked, shown and taken down`, missing, async (_cwd, asked) => {
        await asked(async (project, db) => {
          const { applied, tips } = currentState(project, db)
          expect(tips).to.have.members(['cc33', 'dd44'])
          expect(
            applied.flatMap(({ revision, only_in_database }) => (only_in_database ? [revision] : [])),
          ).to.have.members(missing)
          const history = listHistory(project, { database: db })
          expect(
            history.flatMap(({ revision, only_in_database }) => (only_in_database ? [revision] : [])),
          ).to.have.members(missing)
          expect(history.map(({ revision }) => revision)).to.have.members(Object.keys(documents))
          const ranged = listHistory(project, { database: db, range: 'aa11:' })
          expect(ranged.map(({ revision }) => revision)).to.have.members(Object.keys(documents))
          expect(
            listBranches(project, { database: db }).map(({ point, branches }) => [
              point.revision,
              branches.map(({ revision }) => revision).toSorted(),
            ]),
          ).to.deep.equal([['aa11', ['bb22', 'dd44']]])
          for (const id of missing) {
            const { listed, up, down } = showRevision(project, id.slice(0, 2), { database: db })
            expect(listed).to.include({ revision: id, only_in_database: true, is_head: false })
            expect(up.operations).to.have.length(1)
            expect([...up.statements, ...(down?.statements ?? [])].map(({ sql }) => sql).join()).to.match(
              /CREATE TABLE|ADD COLUMN.*DROP COLUMN/s,
            )
          }
          expect(await moves(project, db, { direction: 'down', targets: ['bb'] })).to.deep.equal(['-cc33'])
          expect(await moves(project, db, { direction: 'down', targets: ['billing@-1'] })).to.deep.equal([
            '-cc33',
          ])
          expect(await moves(project, db, { direction: 'down', targets: ['billing@base'] })).to.deep.equal([
            '-cc33',
            '-bb22',
          ])
          expect(await moves(project, db, { direction: 'down', targets: ['core@-1'] })).to.deep.equal([
            '-dd44',
          ])
          expect(await moves(project, db, { direction: 'down', targets: ['cc33-1'] })).to.deep.equal([
            '-cc33',
          ])
          expect((await driftProject(project, db)).differences).to.deep.equal([])
        })
        await asked((project, db) =>
          downgradeProject(project, db, { targets: ['base'], allowDataLoss: true }),
        )
        await asked((_project, db) => expect(db.database.state.applied).to.deep.equal([]))
      })
    }

    older('has heads of its own, which targets mean', ['bb22', 'cc33'], async (_cwd, asked) => {
      await asked(async (project, db) => {
        expect(listHeads(project).map(({ revision }) => revision)).to.deep.equal(['dd44'])
        const marked = listHistory(project, { database: db }).filter(({ is_head }) => is_head)
        expect(marked.map(({ revision }) => revision)).to.deep.equal(['dd44'])
        expect(await moves(project, db, { direction: 'up' })).to.deep.equal([])
        expect(await moves(project, db, { direction: 'sync' })).to.deep.equal(['-cc33', '-bb22'])
        expect(await moves(project, db, { direction: 'sync', targets: ['head', 'bb22'] })).to.deep.equal([
          '-cc33',
        ])
        expect(await moves(project, db, { direction: 'sync', targets: ['billing'] })).to.deep.equal([
          '-dd44',
          '-cc33',
        ])
      })
      const { result } = await asked((project, db) => syncProject(project, db, { allowDataLoss: true }))
      expect(result.to).to.deep.equal(['aa11', 'dd44'])
    })

    older(
      'goes down to its own head where the database is above it',
      ['cc33', 'dd44'],
      async (_cwd, asked) => {
        await asked(async (project, db) => {
          expect(await moves(project, db, { direction: 'down', targets: ['head'] })).to.deep.equal(['-cc33'])
          const { removed } = await stampProject(project, db, { targets: ['head'] })
          expect(removed).to.deep.equal(['cc33'])
        })
      },
    )

    older('says where plans begin and end, whoever knows the revisions', ['cc33'], async (_cwd, asked) => {
      await asked(async (project, db) => {
        const { plan, graph } = await planProject(project, db, { direction: 'sync', targets: ['heads'] })
        expect(graph.tips(plan.from)).to.have.members(['cc33', 'dd44'])
        expect(graph.tips(plan.to)).to.have.members(['bb22', 'dd44'])
      })
    })

    older('may give the label of a lost branch to another', ['bb22', 'cc33'], async (cwd, asked) => {
      write(
        cwd,
        'ee55',
        `revision: ee55\nrevises: aa11\nbranch_labels: [billing]\noperations:\n  - ${column('mobile')}\n`,
      )
      await asked(async (project, db) => {
        expect(await moves(project, db, { direction: 'up', targets: ['billing@head'] })).to.deep.equal([
          '+ee55',
        ])
        expect(await moves(project, db, { direction: 'sync', targets: ['heads'] })).to.deep.equal([
          '-cc33',
          '-bb22',
          '+ee55',
        ])
        expect(await moves(project, db, { direction: 'down', targets: ['bb22@base'] })).to.deep.equal([
          '-cc33',
          '-bb22',
        ])
      })
    })

    older(
      'shows and takes down what was applied where another checkout edited it',
      [],
      async (cwd, asked) => {
        write(cwd, 'cc33', `revision: cc33\nrevises: bb22\noperations:\n  - ${column('telex')}\n`)
        await asked(async (project, db) => {
          const { listed, up, down } = showRevision(project, 'cc33', { database: db })
          expect(listed).to.include({ only_in_database: false })
          expect(listed.applied).to.include({ edited: true })
          expect([...up.statements, ...(down?.statements ?? [])].map(({ sql }) => sql).join()).to.match(
            /ADD COLUMN "?fax.*DROP COLUMN "?fax/s,
          )
        })
        await asked((project, db) =>
          downgradeProject(project, db, { targets: ['bb22'], allowDataLoss: true }),
        )
        await asked((project, db) => upgradeProject(project, db, { targets: ['cc33'] }))
        await asked(async (project, db) =>
          expect((await driftProject(project, db)).differences).to.deep.equal([]),
        )
      },
    )
  })
})
