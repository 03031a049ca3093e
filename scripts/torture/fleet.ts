import { fleetGoal } from '../../src/api/fleet/fleet-goal.js'
import { doneBefore, writeReport } from '../../src/api/fleet/fleet-report.js'
import { runFleet, type FleetRequest, type TargetResult } from '../../src/api/fleet/run-fleet.js'
import { fleetJson } from '../../src/cli/render/fleet-json.js'
import { mendFleet, withFleet, withStatus } from '../../test/api/fleet/schema-fleet.js'
import { pinnedMajors } from '../../test/support/engine-versions.js'
import { startPostgres } from '../../test/support/postgres-server.js'
import { serverTestDatabase } from '../../test/support/server-test-database.js'
import { seconds, Table } from './table.js'

const request: FleetRequest = {
  direction: 'up',
  jobs: 8,
  canary: 0,
  onFailure: 'continue',
  doneBefore: new Set(),
}

/** So many schemas, three of which have a table of somebody else's in the way; then again, when that is gone. */
export async function fleet(count: number): Promise<readonly Table[]> {
  const table = new Table(['Server', 'Run', 'Schemas', 'Done', 'Failed', 'Done before', 'Time'])
  const errors = new Table(['Server', 'Schema that failed', 'Its error'])
  for (const major of pinnedMajors) {
    const server = await startPostgres(major)
    const name = `PostgreSQL ${server.version}`
    try {
      const database = await serverTestDatabase(server)
      await withFleet(database, count, async ({ cwd, project, targets }) => {
        const goal = fleetGoal(project, { direction: 'up', targets: [] })
        const report = `${cwd}/report.json`
        const run = async (words: string, done: ReadonlySet<string>): Promise<readonly TargetResult[]> => {
          const began = performance.now()
          const results = await runFleet(project, targets, { ...request, doneBefore: done })
          const took = seconds(performance.now() - began)
          const times = (['done', 'failed', 'done_before'] as const).map(
            (status) => withStatus(results, status).length,
          )
          table.add([name, words, results.length, ...times, took])
          return results
        }
        const first = await run('the first', request.doneBefore)
        for (const { target, status, error } of first) {
          if (status === 'failed') errors.add([name, target.name, errorText(error)])
        }
        await writeReport(report, fleetJson(goal, first))
        await mendFleet(database, count)
        await run('again, mended, with the report of the first', await doneBefore(report, goal))
      })
      await database.drop()
    } finally {
      await server.stop()
    }
  }
  return [table, errors]
}

function errorText(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll('|', '\\|').replaceAll('\n', ' ')
}
