import { expect } from 'chai'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  openProject,
  rebaseRevisions,
  RunError,
  upgradeProject,
  type ProjectDatabase,
  type RebaseRequest,
} from '../../src/index.js'
import { describeTargetProblem } from '../../src/revisions/describe-target-problem.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { withProject } from './live-project.js'

/** A document that makes a table of its own name. */
const table = (id: string, header: string): string =>
  `${header}operations:\n  - create_table: { table: ${id}, columns: [{ name: id, type: bigint, primary_key: true }] }\n`

describe('rebasing', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aludel-rebase-'))
    mkdirSync(path.join(folder, 'revisions'))
    writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: rebase\n')
    write('a.yaml', table('a', 'revision: a\nrevises: null\n'))
    write('b.yaml', table('b', 'revision: b\nrevises: a\n'))
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const write = (name: string, text: string): void =>
    writeFileSync(path.join(folder, 'revisions', name), text)
  const read = (name: string): string => readFileSync(path.join(folder, 'revisions', name), 'utf8')

  async function rebase(request: RebaseRequest) {
    return rebaseRevisions(await openProject({ cwd: folder }), request)
  }

  async function refused(request: RebaseRequest): Promise<Error> {
    try {
      await rebase(request)
    } catch (error) {
      if (error instanceof Error) return error
    }
    throw new Error('it was not refused')
  }

  async function upgrade(database: TestDatabase): Promise<void> {
    const project = await openProject({ cwd: folder })
    await withProject(project, database, (db) =>
      upgradeProject(project, db, { targets: ['c'], keepPartial: true }),
    )
  }

  async function beside<T>(database: TestDatabase, work: (db: ProjectDatabase) => Promise<T>): Promise<T> {
    return withProject(await openProject({ cwd: folder }), database, work)
  }

  it('writes the new parent into each document, byte order mark, line ends and comments left alone', async () => {
    const first = table('c', '\uFEFF# mine\r\nrevision: c\r\nrevises: "a" # the base\r\n')
    const second = '{"operations": [],\n "revision": "d",\n "revises": "a" }'
    const merge = '# both\nrevision: m\nrevises:\n- c # one\n- d # two\n'
    write('c.yaml', first)
    write('d.json', second)
    write('m.yaml', merge)
    const { moved, changes } = await rebase({ names: ['m'] })
    expect(moved).to.deep.equal(['c', 'd', 'm'])
    expect(changes.map(({ file, line }) => `${file}:${line}`)).to.deep.equal([
      'revisions/c.yaml:3',
      'revisions/d.json:3',
    ])
    expect(read('c.yaml')).to.equal(first.replace('"a" #', '"b" #'))
    expect(read('d.json')).to.equal(second.replace('"revises": "a"', '"revises": "b"'))
    expect(read('m.yaml')).to.equal(merge)
    expect((await openProject({ cwd: folder })).graph?.heads).to.deep.equal(['m'])
  })

  it('writes nothing on a dry run, nor where the branch stands there already', async () => {
    const text = table('c', 'revision: c\nrevises: a\n')
    write('c.yaml', text)
    expect((await rebase({ names: ['c'], dryRun: true })).changes).to.have.length(1)
    expect((await rebase({ names: ['c'], onto: 'a' })).changes).to.deep.equal([])
    expect(read('c.yaml')).to.equal(text)
  })

  it('leaves to its author what carries an anchor that something refers to', async () => {
    const text = table('c', 'revision: c\nrevises: &from a\nmessage: *from\n')
    write('c.yaml', text)
    const { message } = await refused({ names: ['c'] })
    expect(message).to.equal(
      'revisions/c.yaml:2: revises cannot be changed by itself: something else refers to its anchor',
    )
    expect(read('c.yaml')).to.equal(text)
  })

  it('writes none of several documents where one was changed meanwhile', async () => {
    const texts = ['c', 'd'].map((id) => table(id, `revision: ${id}\nrevises: a\n`))
    for (const [index, id] of ['c', 'd'].entries()) write(`${id}.yaml`, texts[index] ?? '')
    const project = await openProject({ cwd: folder })
    write('d.yaml', '# more\n')
    let said = ''
    await rebaseRevisions(project, { names: ['c', 'd'] }).catch((error: unknown) => (said = String(error)))
    expect(said).to.contain('revisions/d.yaml was changed meanwhile')
    expect(read('c.yaml')).to.equal(texts[0])
    expect(read('d.yaml')).to.equal('# more\n')
  })

  eachEngine((engine) => {
    it('does not move what a database has applied', async () => {
      const database = await engine.database()
      const text = table('c', 'revision: c\nrevises: a\n')
      write('c.yaml', text)
      await upgrade(database)
      const error = await beside(database, (db) => refused({ names: ['c'], database: db }))
      if (!(error instanceof RunError)) throw error
      expect([error.code, error.exitCode]).to.deep.equal(['applied-already', 1])
      expect(error.details.problems?.map(({ sentence }) => sentence)).to.deep.equal(['c is applied'])
      expect(error.details.help).to.contain('aludel merge b c')
      expect(read('c.yaml')).to.equal(text)
      const other = await beside(database, (db) => rebase({ names: ['b'], onto: 'c', database: db }))
      expect(other.changes.map(({ revision }) => revision)).to.deep.equal(['b'])
    })

    it('does not move what replaces revisions that a database has applied', async () => {
      const database = await engine.database()
      write('c.yaml', table('c', 'revision: c\nrevises: a\n'))
      write('d.yaml', table('d', 'revision: d\nrevises: c\n'))
      await upgrade(database)
      for (const id of ['c', 'd']) rmSync(path.join(folder, `revisions/${id}.yaml`))
      const both = table('c', 'revision: s\nrevises: a\nreplaces: [c, d]\n')
      write(
        's.yaml',
        `${both}  - create_table: { table: d, columns: [{ name: id, type: bigint, primary_key: true }] }\n`,
      )
      const error = await beside(database, (db) => refused({ names: ['s'], onto: 'b', database: db }))
      expect(error.message).to.match(/^s is applied to /)
    })

    it('does not move what a database has applied half', async () => {
      const database = await engine.database()
      const failing = '  - execute: { up: select 1/0, transaction: false, irreversible: never }\n'
      write('c.yaml', table('c', 'revision: c\nrevises: a\n') + failing)
      await upgrade(database)
      const error = await beside(database, (db) => refused({ names: ['c'], database: db }))
      if (!(error instanceof RunError)) throw error
      expect(error.details.problems?.map(({ sentence }) => sentence)).to.deep.equal(['c is half-run'])
    })
  })

  it('says what to type where it is not told enough', () => {
    const candidates = ['b', 'c']
    const { help } = describeTargetProblem({ kind: 'branch-unsaid', text: '', candidates })
    expect(help).to.equal('name it: aludel rebase c --onto=b, or aludel rebase b --onto=c')
  })
})
