import { expect } from 'chai'
import { Client } from 'pg'
import { eachEngine } from '../support/each-engine.js'
import { refusal, ScenarioProject } from './scenario-project.js'

/** The version from which partitions are detached so. */
const firstMajor = 14

/** Two revisions, of which the first is applied, and the second detaches. */
async function detaching(project: ScenarioProject): Promise<void> {
  project.write(
    'a1',
    `operations:
  - create_table:
      table: events
      columns: [{ name: day, type: date, nullable: false }]
      indexes: [{ columns: [day] }]
      partition_by:
        method: range
        columns: [day]
        partitions: [{ name: events_2025, from: [2025-01-01], to: [2026-01-01] }]
`,
  )
  project.write(
    'a2',
    'operations:\n  - detach_partition: { table: events, name: events_2025, concurrently: true }\n',
  )
  await project.up({ target: 'a1' })
}

/**
 * Detaches while a reader holds the table, and does something to the session that detaches between its two transactions.
 * Gives how the run ended.
 */
async function betweenTheTwo(project: ScenarioProject, work: 'cancel' | 'terminate'): Promise<Error> {
  const reader = new Client({ connectionString: project.test.url })
  await reader.connect()
  try {
    await reader.query('BEGIN')
    await reader.query('SELECT FROM events')
    const running = refusal(project.up())
    let reached = false
    while (!reached) {
      const [row] = await project.test.query(
        `SELECT pg_${work}_backend(pid) AS reached FROM pg_stat_activity
          WHERE query LIKE '%DETACH%CONCURRENTLY%' AND pid <> pg_backend_pid() AND datname = current_database()
            AND EXISTS (SELECT FROM pg_inherits WHERE inhdetachpending)`,
      )
      reached = row?.['reached'] === true
    }
    await reader.query('COMMIT')
    return await running
  } finally {
    await reader.end()
  }
}

describe('a partition that is detached concurrently', () => {
  eachEngine((engine) => {
    if (engine.kind !== 'postgresql') return

    const scenario = (title: string, work: (project: ScenarioProject) => Promise<void>): void => {
      it(title, async function () {
        if (engine.running().major < firstMajor) this.skip()
        await ScenarioProject.run(await engine.database(), work)
      })
    }

    scenario('is as it was when that is cancelled, and detached by the next run', async (project) => {
      await detaching(project)
      const before = await project.catalog()
      await betweenTheTwo(project, 'cancel')
      expect(await project.differsFrom(before)).to.deep.equal([])
      await project.up()
      await project.down('a1')
      expect(await project.differsFrom(before)).to.deep.equal([])
    })

    scenario('is let go by the next run when the session was ended', async (project) => {
      await detaching(project)
      const before = await project.catalog()
      await project.up()
      const after = await project.catalog()
      await project.down('a1')
      await betweenTheTwo(project, 'terminate')
      await project.up()
      expect(await project.differsFrom(after)).to.deep.equal([])
      await project.down('a1')
      expect(await project.differsFrom(before)).to.deep.equal([])
    })

    scenario('is as it was when the session was ended and the revision is taken back', async (project) => {
      await detaching(project)
      const before = await project.catalog()
      await betweenTheTwo(project, 'terminate')
      await project.down('a1')
      expect(await project.differsFrom(before)).to.deep.equal([])
    })
  })
})
