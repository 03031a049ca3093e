import { expect } from 'chai'
import { eachEngine } from '../support/each-engine.js'
import { refusal, ScenarioProject } from './scenario-project.js'

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

    scenario('copies that a table had under names of its own come back under them', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table:
      table: events
      columns: [{ name: id, type: int, nullable: false }, { name: day, type: date, nullable: false }]
      primary_key: [id, day]
      indexes: [{ columns: [day] }]
      partition_by: { method: range, columns: [day] }
  - create_table:
      table: old
      columns: [{ name: id, type: int, nullable: false }, { name: day, type: date, nullable: false }]
      primary_key: { name: key_of_old, columns: [id, day] }
      indexes: [{ name: ix_of_old, columns: [day], comment: By day }]
  - attach_partition: { table: events, name: old, from: [2025-01-01], to: [2026-01-01] }
`,
      )
      project.write(
        'a2',
        `operations:
  - drop_index: { table: events, columns: [day] }
  - drop_primary_key: { table: events }
`,
      )
      const own = `SELECT c.relname || coalesce(': ' || obj_description(c.oid, 'pg_class'), '') AS name
        FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid WHERE i.indrelid = 'old'::regclass ORDER BY 1`
      await project.up({ target: 'a1' })
      expect(await project.rows(own)).to.deep.equal(['ix_of_old: By day', 'key_of_old'])
      await project.up()
      expect(await project.rows(own)).to.deep.equal([])
      await project.down('a1')
      expect(await project.rows(own)).to.deep.equal(['ix_of_old: By day', 'key_of_old'])
    })

    scenario('a table that is attached gently is as it was when what follows fails', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table:
      table: events
      columns: [{ name: day, type: date }]
      partition_by: { method: list, columns: [day] }
  - create_table: { table: old, columns: [{ name: day, type: date }] }
`,
      )
      const attach = '{ attach_partition: { table: events, name: old, in: [2025-05-05] } }'
      project.write('a2', `operations:\n  - ${attach}\n  - execute: { up: SELECT 1 / 0, down: SELECT 1 }\n`)
      await project.up({ target: 'a1' })
      await project.test.exec("INSERT INTO old VALUES ('2025-05-05')")
      const before = await project.catalog()
      expect((await refusal(project.up())).details.statement).to.equal('SELECT 1 / 0')
      expect(await project.differsFrom(before)).to.deep.equal([])
      project.rewrite('a2', `operations:\n  - ${attach}\n`)
      await project.up()
      expect(await project.rows('SELECT count(*)::int AS n FROM events')).to.deep.equal([1])
      await project.down('a1')
      expect(await project.differsFrom(before)).to.deep.equal([])
    })
  })
})
