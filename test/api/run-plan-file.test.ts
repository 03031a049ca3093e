import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'chai'
import { planJson } from '../../src/cli/render/plan-json.js'
import { planViewOf } from '../../src/cli/plan-view-of.js'
import {
  downgradeProject,
  planProject,
  readPlan,
  RunError,
  syncProject,
  upgradeProject,
  type Direction,
  type PlanFile,
  type ProgressEvent,
  type Project,
  type ProjectRun,
  type RunRequest,
} from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { withProject, writeProject } from './live-project.js'

const table = (name: string): string =>
  `\n  - create_table: { table: ${name}, columns: [{ name: id, type: bigint, primary_key: true }, { name: note, type: text }] }`

/** The second is a list of groups on its way up, the third both ways. */
const revisions = {
  aaa: table('users'),
  bbb: '\n  - alter_column: { table: users, column: note, nullable: false }',
  ccc: `${table('orders')}${table('items')}\ntransaction: none`,
}

const runs = { up: upgradeProject, down: downgradeProject, sync: syncProject } as const

/** Plans, and reads the plan from a file, as a job after it does; `edit` is what somebody does to its text. */
async function planned(
  project: Project,
  database: TestDatabase,
  direction: Direction,
  targets: readonly string[],
  edit: (text: string) => string = (text) => text,
): Promise<PlanFile> {
  const text = await withProject(project, database, async (db) => {
    const plan = await planProject(project, db, { direction, targets })
    return JSON.stringify(planJson(planViewOf(project, plan, { dialect: db.database.dialect })), null, 2)
  })
  await writeFile(path.join(project.cwd, 'plan.json'), edit(text))
  return readPlan('plan.json', project.cwd, direction)
}

function run(
  project: Project,
  database: TestDatabase,
  direction: Direction,
  request: RunRequest,
): Promise<ProjectRun> {
  return withProject(project, database, (db) => runs[direction](project, db, request))
}

async function refusal(work: Promise<unknown>): Promise<RunError> {
  try {
    await work
  } catch (error) {
    if (error instanceof RunError) return error
    throw error
  }
  throw new Error('it was not refused')
}

/** Edits of the text of a plan. */
const otherStep = (text: string): string => text.replace('VALIDATE CONSTRAINT', 'VALIDATE  CONSTRAINT')
const unlogged = (text: string): string => text.replace('CREATE TABLE', 'CREATE UNLOGGED TABLE')
const olderServer = (text: string): string =>
  text.replace(/"dialect_version": "[^"]*"/, '"dialect_version": "12"')

/** Stops a run at the first event of which this is true, as Ctrl-C does. */
function stopAt(isThere: (event: ProgressEvent) => boolean): Pick<RunRequest, 'signal' | 'onProgress'> {
  const stop = new AbortController()
  return {
    signal: stop.signal,
    onProgress: (event) => {
      if (isThere(event)) stop.abort()
    },
  }
}

const inTheMiddleOf =
  (revision: string) =>
  (event: ProgressEvent): boolean =>
    event.kind === 'statement' && event.revision === revision && event.number === 1

async function recorded(database: TestDatabase): Promise<readonly string[]> {
  const rows = await database.query('SELECT revision, status FROM aludel_revision ORDER BY applied_order')
  return rows.map(({ revision, status }) => `${String(revision)} ${String(status)}`)
}

const whole = ['aaa applied', 'bbb applied', 'ccc applied']
const outcome = ({ result }: ProjectRun): readonly string[] =>
  result.revisions.map(({ revision, direction, status }) => `${revision} ${direction} ${status}`)

describe('a run of a plan file', function () {
  this.timeout(120_000)

  eachEngine((engine) => {
    const onProject = (work: (project: Project, database: TestDatabase) => Promise<void>): Promise<void> =>
      inTemporaryFolder(async (cwd) => {
        await work(await writeProject(cwd, revisions), await engine.database())
      })

    it('does what it says, and nothing the second time', () =>
      onProject(async (project, database) => {
        const plan = await planned(project, database, 'up', ['head'])
        const first = await run(project, database, 'up', { plan })
        expect(first.result.error).to.equal(undefined)
        expect(outcome(first)).to.deep.equal(['aaa up done', 'bbb up done', 'ccc up done'])
        const second = await run(project, database, 'up', { plan })
        expect(outcome(second)).to.deep.equal([])
        expect(second.notes).to.deep.equal(['everything that plan.json plans is done already'])
        expect(await recorded(database)).to.deep.equal(whole)
      }))

    it('goes no further than it says, whatever the checkout has', () =>
      onProject(async (project, database) => {
        const plan = await planned(project, database, 'up', ['aaa'])
        await run(project, database, 'up', { plan })
        expect(await recorded(database)).to.deep.equal(['aaa applied'])
      }))

    it('goes on where it was stopped between two revisions', () =>
      onProject(async (project, database) => {
        const plan = await planned(project, database, 'up', ['head'])
        const done = stopAt((event) => event.kind === 'revision-done' && event.revision === 'aaa')
        const stopped = await run(project, database, 'up', { plan, ...done })
        expect(stopped.result.error?.code).to.equal('interrupted')
        const next = await run(project, database, 'up', { plan })
        expect(outcome(next)).to.deep.equal(['bbb up done', 'ccc up done'])
        expect(await recorded(database)).to.deep.equal(whole)
      }))

    it('finishes a revision that it left half run, and goes on', () =>
      onProject(async (project, database) => {
        const plan = await planned(project, database, 'up', ['head'])
        await run(project, database, 'up', { plan, ...stopAt(inTheMiddleOf('bbb')) })
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applying'])
        const next = await run(project, database, 'up', { plan })
        expect(next.result.error).to.equal(undefined)
        expect(outcome(next)).to.deep.equal(['bbb up done', 'ccc up done'])
        expect(await recorded(database)).to.deep.equal(whole)
      }))

    it('finishes a way down that it left half run, and goes on', () =>
      onProject(async (project, database) => {
        await run(project, database, 'up', {})
        const plan = await planned(project, database, 'down', ['aaa'])
        await run(project, database, 'down', { plan, ...stopAt(inTheMiddleOf('ccc')) })
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applied', 'ccc reverting'])
        const next = await run(project, database, 'down', { plan })
        expect(next.result.error).to.equal(undefined)
        expect(outcome(next)).to.deep.equal(['ccc down done', 'bbb down done'])
        expect(await recorded(database)).to.deep.equal(['aaa applied'])
        expect(outcome(await run(project, database, 'down', { plan }))).to.deep.equal([])
      }))

    it('leaves alone what another run left half run', () =>
      onProject(async (project, database) => {
        const plan = await planned(project, database, 'up', ['head'], otherStep)
        await run(project, database, 'up', stopAt(inTheMiddleOf('bbb')))
        const error = await refusal(run(project, database, 'up', { plan }))
        expect(error).to.include({ code: 'plan-stale', exitCode: 1 })
        expect(error.message).to.equal(
          "revision bbb is half run on its way up, by statements that are not the plan's next",
        )
        expect(await recorded(database)).to.deep.equal(['aaa applied', 'bbb applying'])
      }))

    it('never runs the SQL of the file', () =>
      onProject(async (project, database) => {
        const plan = await planned(project, database, 'up', ['head'], unlogged)
        const error = await refusal(run(project, database, 'up', { plan }))
        expect(error.code).to.equal('plan-stale')
        expect(
          error.details.problems?.map(({ revision, sentence }) => [revision, sentence.split(':')[0]]),
        ).to.deep.equal([['aaa', 'statement 1 of aaa was planned as']])
        expect(await database.query("SELECT to_regclass('aludel_revision') IS NULL AS none")).to.deep.equal([
          { none: true },
        ])
      }))

    it('is refused for a database that stands elsewhere', () =>
      onProject(async (project, database) => {
        await run(project, database, 'up', { targets: ['bbb'] })
        const plan = await planned(project, database, 'up', ['head'])
        await run(project, database, 'down', { targets: ['aaa'] })
        const error = await refusal(run(project, database, 'up', { plan }))
        expect(error.code).to.equal('plan-stale')
        expect(error.message).to.contain(
          'where it begins, the database lacks bbb; where it ends, the database lacks bbb and ccc',
        )
        expect(error.details.operation).to.include({ file: 'plan.json', pointer: '/from' })
      }))

    it('is refused for a server of another version', () =>
      onProject(async (project, database) => {
        const plan = await planned(project, database, 'up', ['head'], olderServer)
        const error = await refusal(run(project, database, 'up', { plan }))
        expect(error.message).to.match(/^the plan is for postgresql 12, and this is postgresql \d+/)
        expect(error.details.operation).to.include({ pointer: '/dialect_version' })
      }))

    it('takes down and applies, where it is a sync', () =>
      onProject(async (project, database) => {
        await run(project, database, 'up', { targets: ['bbb'] })
        const plan = await planned(project, database, 'sync', ['aaa'])
        expect(outcome(await run(project, database, 'sync', { plan }))).to.deep.equal(['bbb down done'])
        expect(outcome(await run(project, database, 'sync', { plan }))).to.deep.equal([])
      }))
  })
})
