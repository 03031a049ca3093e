import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import {
  offlineTarget,
  openProject,
  planSince,
  type Direction,
  type Plan,
  type ProjectPlan,
} from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'

const table = (name: string): string =>
  `create_table: { table: ${name}, columns: [{ name: id, type: bigint, primary_key: true }] }`

function write(cwd: string, id: string, revises: string, operation: string, comment = ''): void {
  const text = `${comment}revision: ${id}\nrevises: ${revises}\nmessage: ${id}\noperations:\n  - ${operation}\n`
  writeFileSync(path.join(cwd, 'revisions', `${id}.yaml`), text)
}

const git = (cwd: string, ...args: readonly string[]): void => {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    cwd,
    stdio: 'ignore',
  })
}

/** A project with two revisions on `main`, and a branch to work on. */
async function onBranch(work: (cwd: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (cwd) => {
    mkdirSync(path.join(cwd, 'revisions'))
    writeFileSync(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: shop\ndialects: [postgresql@16]\n')
    write(cwd, 'aaa', 'null', table('users'))
    write(cwd, 'bbb', 'aaa', table('orders'))
    git(cwd, 'init', '-b', 'main')
    git(cwd, 'add', '.')
    git(cwd, 'commit', '-m', 'two')
    git(cwd, 'switch', '-c', 'work')
    await work(cwd)
  })
}

async function plan(
  cwd: string,
  direction: Direction = 'up',
  targets: readonly string[] = ['head'],
): Promise<ProjectPlan> {
  const project = await openProject({ cwd })
  return planSince(project, { direction, since: 'main', targets, offline: offlineTarget(project) })
}

const steps = ({ revisions }: Plan): readonly string[] =>
  revisions.map(({ revision, direction }) => `${direction} ${revision}`)

async function refusal(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  return undefined
}

describe('a plan since a commit', () => {
  it('holds what the branch adds, committed or not', () =>
    onBranch(async (cwd) => {
      expect(steps((await plan(cwd)).plan)).to.deep.equal([])
      write(cwd, 'ccc', 'bbb', table('items'))
      git(cwd, 'add', '.')
      git(cwd, 'commit', '-m', 'three')
      write(cwd, 'ddd', 'ccc', table('prices'))
      const planned = await plan(cwd)
      expect(planned.plan.from).to.deep.equal(['aaa', 'bbb'])
      expect(steps(planned.plan)).to.deep.equal(['up ccc', 'up ddd'])
      expect(planned.notes).to.deep.equal([])
    }))

  it('is not moved by what the other branch came to since', () =>
    onBranch(async (cwd) => {
      write(cwd, 'ccc', 'bbb', table('items'))
      git(cwd, 'add', '.')
      git(cwd, 'commit', '-m', 'three')
      git(cwd, 'switch', 'main')
      write(cwd, 'eee', 'bbb', table('others'))
      git(cwd, 'add', '.')
      git(cwd, 'commit', '-m', 'other')
      git(cwd, 'switch', 'work')
      expect(steps((await plan(cwd)).plan)).to.deep.equal(['up ccc'])
    }))

  it('does not mind comments and moved files', () =>
    onBranch(async (cwd) => {
      write(cwd, 'bbb', 'aaa', table('orders'), '# a word about orders\n')
      git(cwd, 'mv', 'revisions/aaa.yaml', 'revisions/0_aaa.yaml')
      const planned = await plan(cwd)
      expect(planned.plan.from).to.deep.equal(['aaa', 'bbb'])
      expect(steps(planned.plan)).to.deep.equal([])
    }))

  it('is refused where the branch edits what was merged', () =>
    onBranch(async (cwd) => {
      write(cwd, 'bbb', 'aaa', table('sales'))
      const error = await refusal(plan(cwd))
      expect(error).to.include({
        code: 'edited',
        message: 'revision bbb was edited after it was merged at main',
      })
    }))

  it('takes down what the branch took away, where it is a sync', () =>
    onBranch(async (cwd) => {
      rmSync(path.join(cwd, 'revisions/bbb.yaml'))
      write(cwd, 'ccc', 'aaa', table('items'))
      const planned = await plan(cwd, 'sync')
      expect(steps(planned.plan)).to.deep.equal(['down bbb', 'up ccc'])
      expect(planned.plan.revisions[0]?.file).to.equal('revisions/bbb.yaml')
      expect(planned.notes).to.deep.equal([
        'main has bbb, which this checkout does not have any more; `aludel sync` takes it down',
      ])
    }))

  it('takes down rows of a file that is gone with its document', () =>
    onBranch(async (cwd) => {
      writeFileSync(path.join(cwd, 'revisions/users.csv'), 'id\n1\n')
      write(cwd, 'ccc', 'bbb', 'insert_rows: { table: users, file: users.csv }')
      git(cwd, 'add', '.')
      git(cwd, 'commit', '-m', 'rows')
      git(cwd, 'branch', '-f', 'main')
      write(cwd, 'ccc', 'bbb', 'insert_rows: { table: users, file: users.csv }', '# the first users\n')
      expect(steps((await plan(cwd)).plan)).to.deep.equal([])
      rmSync(path.join(cwd, 'revisions/ccc.yaml'))
      rmSync(path.join(cwd, 'revisions/users.csv'))
      expect(steps((await plan(cwd, 'sync')).plan)).to.deep.equal(['down ccc'])
    }))

  it('takes down what was merged', () =>
    onBranch(async (cwd) => {
      expect(steps((await plan(cwd, 'down', ['-1'])).plan)).to.deep.equal(['down bbb'])
    }))

  it('says that Git does not know the commit, and that what was there is no history', () =>
    onBranch(async (cwd) => {
      const project = await openProject({ cwd })
      const request = { direction: 'up', targets: ['head'], offline: offlineTarget(project) } as const
      expect(await refusal(planSince(project, { ...request, since: 'nowhere' }))).to.include({
        code: 'usage',
        message: 'Git cannot tell what changed since nowhere: fatal: Not a valid object name nowhere',
      })
      write(cwd, 'bbb', 'zzz', table('orders'))
      git(cwd, 'add', '.')
      git(cwd, 'commit', '-m', 'broken')
      write(cwd, 'bbb', 'aaa', table('orders'))
      const mended = await openProject({ cwd })
      expect(await refusal(planSince(mended, { ...request, since: 'HEAD' }))).to.include({
        message: 'the revisions as they were at HEAD make no history: there is no revision zzz to revise',
      })
    }))
})
