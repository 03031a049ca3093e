import { expect } from 'chai'
import { fleetGoal } from '../../../src/api/fleet/fleet-goal.js'
import { doneBefore, writeReport } from '../../../src/api/fleet/fleet-report.js'
import type { NamedTarget } from '../../../src/api/fleet/fleet-target.js'
import {
  runFleet,
  type FleetRequest,
  type TargetResult,
  type TargetStatus,
} from '../../../src/api/fleet/run-fleet.js'
import { fleetJson } from '../../../src/cli/render/fleet-json.js'
import { resolveEnvironment, type Project } from '../../../src/index.js'
import { outputProblems } from '../../cli/output-schemas.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import { withUrl } from '../../drivers/open-connection.js'
import { eachEngine } from '../../support/each-engine.js'
import type { TestDatabase } from '../../support/test-database.js'
import { writeProject } from '../live-project.js'

/** `npm run torture` runs all 200. */
const count = Number(process.env['TORTURE_COUNT'] ?? 8) >= 100 ? 200 : 20
const broken = [3, 7, 12]

const schemas = Array.from({ length: count }, (_, index) => `tenant_${String(index).padStart(3, '0')}`)
const brokenSchemas = broken.map((index) => schemas[index] ?? '')

const revisions = {
  aa11: '\n  - create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }\n',
  bb22: '\n  - create_table: { table: orders, columns: [{ name: id, type: bigint, primary_key: true }] }\n  - create_index: { table: orders, columns: [id], name: ix_orders_id }\n',
}

const usual: FleetRequest = {
  direction: 'up',
  jobs: 4,
  canary: 0,
  onFailure: 'stop',
  doneBefore: new Set(),
}

/** A fleet of schemas in one database, in three of which somebody else has a table in the way. */
async function withFleet(
  database: TestDatabase,
  work: (fleet: {
    readonly cwd: string
    readonly project: Project
    readonly targets: readonly NamedTarget[]
  }) => Promise<void>,
): Promise<void> {
  for (const schema of schemas) await database.exec(`CREATE SCHEMA ${schema}`)
  for (const schema of brokenSchemas) await database.exec(`CREATE TABLE ${schema}.orders (id bigint)`)
  await inTemporaryFolder(async (cwd) => {
    const project = await writeProject(cwd, revisions)
    await withUrl(database, async (url) => {
      const environment = await resolveEnvironment(project.config, {
        url,
        variables: {},
        readText: () => Promise.reject(new Error('not to be read')),
      })
      const targets = schemas.map((name) => ({ name, environment: { ...environment, defaultSchema: name } }))
      await work({ cwd, project, targets })
    })
  })
}

function withStatus(results: readonly TargetResult[], status: TargetStatus): readonly string[] {
  return results.filter((result) => result.status === status).map(({ target }) => target.name)
}

describe('a run over a fleet', function () {
  this.timeout(600_000)

  eachEngine((engine) => {
    // An embedded database is open once at a time.
    const jobs = engine.kind === 'pglite' ? 1 : 8

    it('goes on past those that fail, reports them, and finishes them once the cause is mended', async () => {
      const database = await engine.database()
      await withFleet(database, async ({ cwd, project, targets }) => {
        const goal = fleetGoal(project, { direction: 'up', targets: [] })
        const report = `${cwd}/report.json`
        const request = { ...usual, jobs, onFailure: 'continue' } as const
        const first = await runFleet(project, targets, request)
        expect(withStatus(first, 'failed')).to.deep.equal(brokenSchemas)
        expect(withStatus(first, 'done')).to.have.length(count - broken.length)
        for (const { error, status } of first) {
          if (status === 'failed') expect(String(error)).to.match(/orders/)
        }
        expect(outputProblems('fleet', fleetJson(goal, first))).to.deep.equal([])
        await writeReport(report, fleetJson(goal, first))

        for (const schema of brokenSchemas) await database.exec(`DROP TABLE ${schema}.orders`)
        const done = await doneBefore(report, goal)
        const second = await runFleet(project, targets, { ...request, doneBefore: done })
        expect(withStatus(second, 'done')).to.deep.equal(brokenSchemas)
        expect(withStatus(second, 'done_before')).to.have.length(count - broken.length)
        const rows = await database.query(
          "SELECT count(*)::int AS count FROM pg_catalog.pg_indexes WHERE indexname = 'ix_orders_id'",
        )
        expect(rows).to.deep.equal([{ count }])

        const third = await runFleet(project, targets, request)
        expect(withStatus(third, 'done')).to.have.length(count)
        expect(third.every((result) => result.revisions.length === 0)).to.equal(true)
        const down = await runFleet(project, targets, { ...request, direction: 'down', targets: ['base'] })
        expect(withStatus(down, 'done')).to.have.length(count)
        const left = await database.query(
          "SELECT count(*)::int AS count FROM pg_catalog.pg_tables WHERE tablename IN ('users', 'orders')",
        )
        expect(left).to.deep.equal([{ count: 0 }])
      })
    })

    it('begins no other where one has failed, unless it is told to', async () => {
      await withFleet(await engine.database(), async ({ project, targets }) => {
        const results = await runFleet(project, targets, { ...usual, jobs: 1 })
        expect(withStatus(results, 'failed')).to.deep.equal(brokenSchemas.slice(0, 1))
        expect(withStatus(results, 'done')).to.deep.equal(schemas.slice(0, broken[0]))
        expect(withStatus(results, 'not_run')).to.deep.equal(schemas.slice((broken[0] ?? 0) + 1))
      })
    })

    it('begins no other where a canary has failed, though it was told to go on', async () => {
      await withFleet(await engine.database(), async ({ project, targets }) => {
        const canary = (broken[0] ?? 0) + 1
        const results = await runFleet(project, targets, { ...usual, jobs, canary, onFailure: 'continue' })
        expect(withStatus(results, 'failed')).to.deep.equal(brokenSchemas.slice(0, 1))
        expect(withStatus(results, 'not_run')).to.deep.equal(schemas.slice(canary))
        const again = await runFleet(project, targets, { ...usual, jobs, canary: 2, onFailure: 'continue' })
        expect(withStatus(again, 'failed')).to.deep.equal(brokenSchemas)
      })
    })

    it('begins no other when it is interrupted', async () => {
      await withFleet(await engine.database(), async ({ project, targets }) => {
        const stop = new AbortController()
        const results = await runFleet(project, targets, {
          ...usual,
          jobs: 1,
          signal: stop.signal,
          onEvent: (event) => {
            if (event.kind === 'end' && event.result.target === targets[1]) stop.abort()
          },
        })
        expect(withStatus(results, 'done')).to.deep.equal(schemas.slice(0, 2))
        expect(withStatus(results, 'not_run')).to.deep.equal(schemas.slice(2))
      })
    })
  })
})
