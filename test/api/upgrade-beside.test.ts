import { expect } from 'chai'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  connectProject,
  downgradeProject,
  openProject,
  planProject,
  resolveEnvironment,
  RunError,
  syncProject,
  upgradeProject,
  type ProjectDatabase,
} from '../../src/index.js'
import { dropSharedDatabase } from '../../src/drivers/pglite.js'

/** A revision that makes a table of its own name; or adds a column to another's. */
const document = (id: string, parent: string, to?: string): string => `revision: ${id}
revises: ${parent}
operations:
  - ${
    to === undefined
      ? `create_table: { table: ${id}, columns: [{ name: id, type: bigint, primary_key: true }] }`
      : `add_column: { table: ${to}, column: name, type: text }`
  }
`

describe('a checkout beside a database that is ahead', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aludel-beside-'))
    mkdirSync(path.join(folder, 'revisions'))
    writeFileSync(
      path.join(folder, 'aludel.yaml'),
      'version: 1\nname: beside\nenvironments: { dev: { url: "pglite://memory/beside" } }\n',
    )
  })

  afterEach(async () => {
    await dropSharedDatabase('beside')
    rmSync(folder, { recursive: true, force: true })
  })

  const write = (id: string, parent: string, to?: string): void =>
    writeFileSync(path.join(folder, 'revisions', `${id}.yaml`), document(id, parent, to))
  const remove = (id: string): void => rmSync(path.join(folder, 'revisions', `${id}.yaml`))

  async function withProject<T>(
    work: (project: Awaited<ReturnType<typeof openProject>>, db: ProjectDatabase) => Promise<T>,
  ): Promise<T> {
    const project = await openProject({ cwd: folder })
    const environment = await resolveEnvironment(project.config, {
      env: 'dev',
      variables: {},
      readText: () => Promise.reject(new Error('no file is read')),
    })
    const db = await connectProject(project, environment)
    try {
      return await work(project, db)
    } finally {
      await db.close()
    }
  }

  it('has nothing to do where the head is applied, and names what it does not know', async () => {
    write('a1', 'null')
    write('b1', 'a1')
    await withProject((project, db) => upgradeProject(project, db, {}))
    remove('b1')
    const { plan, notes } = await withProject((project, db) => planProject(project, db, { direction: 'up' }))
    expect(plan.revisions).to.deep.equal([])
    expect(notes.join()).to.match(/b1, which this checkout does not know/)
  })

  it('applies beside a revision that only the database knows, where the two commute', async () => {
    write('a1', 'null')
    write('b1', 'a1')
    await withProject((project, db) => upgradeProject(project, db, {}))
    remove('b1')
    write('c1', 'a1')
    const { result, notes } = await withProject((project, db) => upgradeProject(project, db, {}))
    expect(result.error).to.equal(undefined)
    expect(result.to).to.deep.equal(['a1', 'b1', 'c1'])
    expect(notes.join()).to.match(/b1, which this checkout does not know/)
  })

  it('refuses to apply beside a revision that only the database knows, where the two clash', async () => {
    write('a1', 'null')
    write('b1', 'a1', 'a1')
    await withProject((project, db) => upgradeProject(project, db, {}))
    remove('b1')
    write('c1', 'a1', 'a1')
    const failure = await withProject((project, db) =>
      planProject(project, db, { direction: 'up' }).catch((error: unknown) => error),
    )
    expect(failure).to.be.instanceOf(RunError)
    expect(failure).to.include({ code: 'database-ahead', exitCode: 1 })
  })

  it('refuses two heads that clash, with both places, and takes one down and up beside the other that does not', async () => {
    write('a1', 'null')
    write('b1', 'a1', 'a1')
    write('c1', 'a1', 'a1')
    const failure = await withProject((project, db) =>
      planProject(project, db, { direction: 'up', targets: ['heads'] }).catch((error: unknown) => error),
    )
    expect(failure).to.be.instanceOf(RunError)
    if (!(failure instanceof RunError)) return
    expect(failure).to.include({ code: 'branches-clash', exitCode: 1 })
    expect(failure.details.problems?.map(({ operation }) => [operation.file, operation.line])).to.deep.equal([
      ['revisions/b1.yaml', 4],
      ['revisions/c1.yaml', 4],
    ])
    write('c1', 'a1')
    await withProject((project, db) => upgradeProject(project, db, { targets: ['heads'] }))
    const { result } = await withProject((project, db) =>
      downgradeProject(project, db, { targets: ['b1@base'], allowDataLoss: true }),
    )
    expect(result.to).to.deep.equal(['a1', 'c1'])
    const synced = await withProject((project, db) =>
      syncProject(project, db, { targets: ['b1'], allowDataLoss: true }),
    )
    expect(synced.result.revisions.map(({ revision, direction }) => [revision, direction])).to.deep.equal([
      ['c1', 'down'],
      ['b1', 'up'],
    ])
    expect(synced.result.to).to.deep.equal(['a1', 'b1'])
  })
})
