import { expect } from 'chai'
import { eachEngine } from '../support/each-engine.js'
import { ScenarioProject } from './scenario-project.js'

describe('partitions over several revisions', () => {
  eachEngine((engine) => {
    const scenario = (title: string, work: (project: ScenarioProject) => Promise<void>): void => {
      it(title, async () => ScenarioProject.run(await engine.database(), work))
    }

    scenario(
      'an index keeps its own name when its table was attached, detached, and all is undone',
      async (project) => {
        project.write(
          'a1',
          `operations:
  - create_table:
      table: events
      columns: [{ name: day, type: date, nullable: false }]
      indexes: [{ columns: [day] }]
      partition_by: { method: range, columns: [day] }
  - create_table: { table: old, columns: [{ name: day, type: date, nullable: false }] }
`,
        )
        project.write(
          'a2',
          `operations:
  - create_index: { table: old, name: ix_old_day, columns: [day] }
  - attach_partition: { table: events, name: old, from: [2025-01-01], to: [2026-01-01] }
`,
        )
        project.write(
          'a3',
          `operations:
  - detach_partition: { table: events, name: old }
`,
        )
        await project.up({ target: 'a1' })
        const before = await project.catalog()
        await project.test.exec("INSERT INTO old VALUES ('2025-05-05')")
        await project.up()
        const after = await project.catalog()
        await project.down('a1')
        expect(await project.differsFrom(before)).to.deep.equal([])
        await project.up()
        expect(await project.differsFrom(after)).to.deep.equal([])
        expect(await project.rows('SELECT count(*)::int AS n FROM old')).to.deep.equal([1])
      },
    )
  })
})
