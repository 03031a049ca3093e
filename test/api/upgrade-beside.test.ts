import { expect } from 'chai'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  connectProject,
  openProject,
  planProject,
  resolveEnvironment,
  RunError,
  upgradeProject,
  type ProjectDatabase,
} from '../../src/index.js'
import { dropSharedDatabase } from '../../src/drivers/pglite.js'

const table = (id: string, parent: string): string => `revision: ${id}
revises: ${parent}
operations:
  - create_table: { table: ${id}, columns: [{ name: id, type: bigint, primary_key: true }] }
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

  const write = (id: string, parent: string): void =>
    writeFileSync(path.join(folder, 'revisions', `${id}.yaml`), table(id, parent))
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

  it('refuses to apply beside a revision that only the database knows', async () => {
    write('a1', 'null')
    write('b1', 'a1')
    await withProject((project, db) => upgradeProject(project, db, {}))
    remove('b1')
    write('c1', 'a1')
    const failure = await withProject((project, db) =>
      planProject(project, db, { direction: 'up' }).catch((error: unknown) => error),
    )
    expect(failure).to.be.instanceOf(RunError)
    expect(failure).to.include({ code: 'database-ahead', exitCode: 1 })
  })
})
