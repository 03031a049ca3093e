import { expect } from 'chai'
import { fleetGoal } from '../../../src/api/fleet/fleet-goal.js'
import { doneBefore, writeReport } from '../../../src/api/fleet/fleet-report.js'
import { runFleet, type FleetRequest } from '../../../src/api/fleet/run-fleet.js'
import { fleetJson } from '../../../src/cli/render/fleet-json.js'
import { outputProblems } from '../../cli/output-schemas.js'
import { eachEngine } from '../../support/each-engine.js'
import { broken, brokenNames, mendFleet, schemaNames, withFleet, withStatus } from './schema-fleet.js'

/** A tenth of what `npm run torture` does. */
const count = 20
const schemas = schemaNames(count)
const brokenSchemas = brokenNames(count)
const [firstBroken = 0] = broken

const usual: FleetRequest = {
  direction: 'up',
  jobs: 4,
  canary: 0,
  onFailure: 'stop',
  doneBefore: new Set(),
}

describe('a run over a fleet', function () {
  this.timeout(600_000)

  eachEngine((engine) => {
    // An embedded database is open once at a time.
    const jobs = engine.kind === 'pglite' ? 1 : 8

    it('goes on past those that fail, reports them, and finishes them once the cause is mended', async () => {
      const database = await engine.database()
      await withFleet(database, count, async ({ cwd, project, targets }) => {
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

        await mendFleet(database, count)
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
      await withFleet(await engine.database(), count, async ({ project, targets }) => {
        const results = await runFleet(project, targets, { ...usual, jobs: 1 })
        expect(withStatus(results, 'failed')).to.deep.equal(brokenSchemas.slice(0, 1))
        expect(withStatus(results, 'done')).to.deep.equal(schemas.slice(0, firstBroken))
        expect(withStatus(results, 'not_run')).to.deep.equal(schemas.slice(firstBroken + 1))
      })
    })

    it('begins no other where a canary has failed, though it was told to go on', async () => {
      await withFleet(await engine.database(), count, async ({ project, targets }) => {
        const canary = firstBroken + 1
        const results = await runFleet(project, targets, { ...usual, jobs, canary, onFailure: 'continue' })
        expect(withStatus(results, 'failed')).to.deep.equal(brokenSchemas.slice(0, 1))
        expect(withStatus(results, 'not_run')).to.deep.equal(schemas.slice(canary))
        const again = await runFleet(project, targets, { ...usual, jobs, canary: 2, onFailure: 'continue' })
        expect(withStatus(again, 'failed')).to.deep.equal(brokenSchemas)
      })
    })

    it('begins no other when it is interrupted', async () => {
      await withFleet(await engine.database(), count, async ({ project, targets }) => {
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
