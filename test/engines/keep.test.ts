import { expect } from 'chai'
import { eachEngine } from '../support/each-engine.js'
import { refusal, ScenarioProject } from './scenario-project.js'

const makeUsers = `message: users
operations:
  - create_table: { table: teams, columns: [{ name: id, type: int, primary_key: true }] }
  - create_table:
      table: users
      comment: People
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: email, type: text, nullable: false, unique: true, comment: Login }
        - { name: team_id, type: int, references: { table: teams, on_delete: cascade } }
        - { name: score, type: int, default: 1, check: users.score >= 0 }
      indexes: [{ columns: [team_id] }]
  - create_table:
      table: logs
      columns: [{ name: user_id, type: bigint, references: { table: users } }]
`

const replaceUsers = `message: replace users
operations:
  - drop_table: { table: users, keep: true, drop_references: true }
  - create_table:
      table: users
      columns:
        - { name: id, type: uuid, primary_key: true }
        - { name: email, type: text, nullable: false, unique: true }
      indexes: [{ name: ix_users_team_id, columns: [email] }]
`

const makeInvoices = `message: invoices
operations:
  - create_sequence: { name: invoice_no, start: 100, comment: Numbers }
  - create_sequence: { name: receipt_no }
  - grant: { privileges: [usage], sequence: invoice_no, roles: [public] }
  - create_table:
      table: invoices
      columns:
        - { name: number, type: bigint, nullable: false, default: { sql: "nextval('invoice_no')" } }
        - { name: paid, type: boolean }
  - create_table:
      table: receipts
      columns:
        - { name: number, type: bigint, nullable: false, default: { sql: "nextval('receipt_no')" } }
        - { name: paid, type: boolean }
  - alter_sequence: { name: invoice_no, owned_by: { table: invoices, column: number } }
  - alter_sequence: { name: receipt_no, owned_by: { table: receipts, column: number } }
`

const makeEvents = `message: events
operations:
  - create_table:
      table: events
      comment: All that happened
      columns:
        - { name: id, type: int, nullable: false }
        - { name: day, type: date, nullable: false, comment: When }
        - { name: note, type: text, nullable: false }
      primary_key: [id, day]
      unique_constraints: [{ columns: [note, day] }]
      check_constraints: [{ name: ck_events_note, check: length(note) > 0 }]
      indexes: [{ columns: [note], comment: Search }]
      partition_by:
        method: range
        columns: [day]
        partitions:
          - { name: events_2024, from: [2024-01-01], to: [2025-01-01] }
          - { name: events_2026_01, from: [2026-01-01], to: [2026-02-01] }
          - { name: events_rest, default: true }
  - create_index: { table: events_2024, columns: [day] }
  - create_check_constraint: { table: events_2024, name: ck_2024, check: id > 0 }
  - create_policy: { table: events_2024, name: all_of_2024, using: id > 0 }
  - alter_table: { table: events_2024, comment: Long ago }
  - grant: { table: events_2024, privileges: [select], roles: [public] }
`

const replaceEvents = `message: replace events
operations:
  - drop_table: { table: events, keep: true }
  - create_table:
      table: events
      columns: [{ name: day, type: date, primary_key: true }]
      partition_by:
        method: range
        columns: [day]
        partitions:
          - { name: events_2024, from: [2024-01-01], to: [2025-01-01] }
          - { name: events_rest, default: true }
`

/** Notes of the way down, one list for all revisions. */
async function downNotes(project: ScenarioProject, target: string): Promise<readonly string[]> {
  const { plan } = await project.plan({ direction: 'down', target })
  return plan.revisions.flatMap(({ notes }) => notes)
}

describe('keep and purge', () => {
  eachEngine((engine) => {
    const scenario = (title: string, work: (project: ScenarioProject) => Promise<void>): void => {
      it(title, async () => ScenarioProject.run(await engine.database(), work))
    }

    scenario(
      'a table kept and replaced: down brings its rows back; after a purge it comes empty',
      async (project) => {
        project.write('a1', makeUsers)
        project.write('a2', replaceUsers)
        await project.up({ target: 'a1' })
        const made = await project.catalog()
        await project.test.exec(
          `INSERT INTO teams VALUES (1);
         INSERT INTO users (email, team_id) VALUES ('ann', 1), ('bob', NULL);
         INSERT INTO logs VALUES (2)`,
        )

        const plan = (await project.plan({ direction: 'up' })).plan.revisions[0]
        expect(plan?.reversible).to.equal('exact')
        const [kept] = plan?.notes.flatMap((note) => /_aludel_kept_\w+/.exec(note) ?? []) ?? []
        expect(kept).to.match(/^_aludel_kept_[0-9a-f]{8}_users$/)
        await project.up()
        await project.test.exec(`INSERT INTO users VALUES ('00000000-0000-0000-0000-000000000001', 'new')`)
        expect(await project.rows(`SELECT email FROM "${kept ?? ''}" ORDER BY id`)).to.deep.equal([
          'ann',
          'bob',
        ])

        const loss = await refusal(project.down('a1'))
        expect(loss.details.problems?.map(({ sentence }) => sentence)).to.deep.equal(['all rows of "users"'])
        await project.down('a1', { allowDataLoss: true })
        expect(await project.differsFrom(made)).to.deep.equal([])
        expect(await project.rows('SELECT email FROM users ORDER BY id')).to.deep.equal(['ann', 'bob'])
        await project.test.exec(`INSERT INTO users (email) VALUES ('cem')`)
        expect(await project.rows('SELECT id::int FROM users ORDER BY id')).to.deep.equal([1, 2, 3])

        await project.up()
        const [entry] = await project.kept()
        expect(entry).to.include({ name: kept, kind: 'table', was: 'users', revision: 'a2', isThere: true })
        expect(await project.purge(['users'])).to.deep.equal([kept])
        expect(await project.kept()).to.deep.equal([])
        expect(await project.rows(`SELECT to_regclass('"${kept ?? ''}"') IS NULL`)).to.deep.equal([true])
        const blocked = await refusal(project.down('a1', { allowDataLoss: true }))
        expect(blocked.code).to.equal('precondition')
        expect(blocked.details.problems?.map(({ sentence }) => sentence)).to.deep.equal([
          'no row of "logs" has a value in "user_id": "users", which "fk_logs_user_id_users" refers to, comes back empty',
        ])
        await project.test.exec('DELETE FROM logs')
        expect(await downNotes(project, 'a1')).to.include(
          'table "users" comes back empty: what was kept of it was purged',
        )
        const down = (await project.plan({ direction: 'down', target: 'a1' })).plan.revisions[0]
        expect(down?.reversible).to.equal('lossy')
        await project.down('a1', { allowDataLoss: true })
        expect(await project.differsFrom(made)).to.deep.equal([])
        expect(await project.rows('SELECT count(*)::int FROM users')).to.deep.equal([0])

        await project.up()
        expect((await project.kept()).map(({ was }) => was)).to.deep.equal(['users'])
        await project.down('a1', { allowDataLoss: true })
        expect(await project.differsFrom(made)).to.deep.equal([])
      },
    )

    scenario(
      'rows that came later keep a column from coming back, until it has a value for them',
      async (project) => {
        project.write('a1', makeUsers)
        project.write('a2', `operations:\n  - drop_column: { table: users, column: email, keep: true }\n`)
        await project.up({ target: 'a1' })
        const made = await project.catalog()
        await project.test.exec(`INSERT INTO users (email) VALUES ('ann')`)
        await project.up()
        await project.test.exec('INSERT INTO users (score) VALUES (7)')
        const [entry] = await project.kept()
        const kept = entry?.name ?? ''
        expect(entry).to.include({ kind: 'column', was: 'users.email' })
        const error = await refusal(project.down('a1'))
        expect(error).to.include({ code: 'precondition', exitCode: 1 })
        expect(error.details.problems?.map(({ sentence }) => sentence)).to.deep.equal([
          `no row of "users" has a null in "${kept}"`,
        ])
        await project.test.exec(`UPDATE users SET "${kept}" = 'bob' WHERE score = 7`)
        await project.down('a1')
        expect(await project.differsFrom(made)).to.deep.equal([])
        expect(await project.rows('SELECT email FROM users ORDER BY id')).to.deep.equal(['ann', 'bob'])
      },
    )

    scenario('a kept column of a table that is renamed, kept and purged with it', async (project) => {
      project.write('a1', makeUsers)
      project.write(
        'a2',
        `operations:\n  - drop_column: { table: users, column: email, keep: true, restore: none }\n  - rename_table: { table: users, to: people }\n`,
      )
      project.write(
        'a3',
        'operations:\n  - drop_table: { table: people, keep: true, drop_references: true }\n',
      )
      await project.up({ target: 'a1' })
      const made = await project.catalog()
      await project.test.exec(`INSERT INTO users (email) VALUES ('ann')`)
      await project.up()
      expect((await project.kept()).map(({ was }) => was)).to.deep.equal(['users.email', 'people'])
      await project.down('a1')
      expect(await project.differsFrom(made)).to.deep.equal([])
      expect(await project.rows('SELECT email FROM users')).to.deep.equal(['ann'])

      await project.up()
      expect(await project.purge(['people'])).to.have.length(2)
      expect(await downNotes(project, 'a1')).to.include.members([
        'table "people" comes back empty: what was kept of it was purged',
        'column "users"."email" comes back without its values: what was kept of it was purged',
      ])
      await project.down('a1')
      expect(await project.differsFrom(made)).to.deep.equal([])
    })

    scenario('what somebody dropped by hand is recorded; what still needs it is said', async (project) => {
      project.write('a1', makeUsers)
      project.write(
        'a2',
        `operations:\n  - drop_table: { table: logs, keep: true }\n  - drop_column: { table: users, column: score, keep: true }\n`,
      )
      await project.up()
      const [logs, score] = await project.kept()
      await project.test.exec(
        `DROP TABLE "${logs?.name ?? ''}"; CREATE VIEW held AS SELECT "${score?.name ?? ''}" FROM users`,
      )
      expect((await project.kept()).map(({ isThere }) => isThere)).to.deep.equal([false, true])
      const error = await refusal(project.purge([]))
      expect(error).to.include({ code: 'statement-failed', exitCode: 3 })
      expect(await project.purge(['logs'])).to.deep.equal([logs?.name])
      await project.test.exec('DROP VIEW held')
      expect(await project.purge([])).to.deep.equal([score?.name])
      expect(await project.kept()).to.deep.equal([])
    })

    scenario(
      'sequences go aside with their table or column, and come back where they were',
      async (project) => {
        project.write('a1', makeInvoices)
        project.write(
          'a2',
          `operations:
  - drop_column: { table: receipts, column: number, keep: true }
  - drop_table: { table: invoices, keep: true }
  - create_sequence: { name: invoice_no }
  - create_sequence: { name: receipt_no }
`,
        )
        await project.up({ target: 'a1' })
        const made = await project.catalog()
        await project.test.exec(
          `INSERT INTO invoices (paid) VALUES (true), (false);
         INSERT INTO receipts (paid) VALUES (true), (true);
         DELETE FROM invoices WHERE number = 101`,
        )
        await project.up()
        await project.test.exec(`INSERT INTO receipts (paid) VALUES (false)`)
        await project.down('a1', { allowDataLoss: true })
        expect(await project.differsFrom(made)).to.deep.equal([])
        await project.test.exec(
          'INSERT INTO invoices (paid) VALUES (true); INSERT INTO receipts (paid) VALUES (true)',
        )
        // Number 101 was given out; the row that came while the column was kept has its number.
        expect(await project.rows('SELECT number::int FROM invoices ORDER BY number')).to.deep.equal([
          100, 102,
        ])
        expect(await project.rows('SELECT number::int FROM receipts ORDER BY number')).to.deep.equal([
          1, 2, 3, 4,
        ])

        await project.up()
        expect((await project.purge([])).length).to.equal(2)
        expect(
          await project.rows(`SELECT relname FROM pg_class WHERE relname LIKE '\\_aludel\\_kept%'`),
        ).to.deep.equal([])
        await project.test.exec('DELETE FROM receipts')
        await project.down('a1', { allowDataLoss: true })
        expect(await project.differsFrom(made)).to.deep.equal([])
      },
    )

    scenario(
      'a kept column that takes numbers is made again with a table that was dropped',
      async (project) => {
        project.write('a1', makeInvoices)
        project.write(
          'a2',
          `operations:
  - create_schema: { name: old }
  - drop_column: { table: receipts, column: number, keep: true }
  - alter_table: { table: receipts, to_schema: old }
  - rename_table: { schema: old, table: receipts, to: slips }
`,
        )
        project.write('a3', 'operations: [drop_table: { schema: old, table: slips }]')
        await project.up({ target: 'a1' })
        const made = await project.catalog()
        await project.up()
        await project.down('a1', { allowDataLoss: true })
        expect(await project.differsFrom(made)).to.deep.equal([])
        await project.test.exec('INSERT INTO receipts (paid) VALUES (true)')
        expect(await project.rows('SELECT number::int FROM receipts')).to.deep.equal([1])
      },
    )

    scenario('a table kept with its partitions and replaced: all rows come back', async (project) => {
      project.write('a1', makeEvents)
      project.write('a2', replaceEvents)
      await project.up({ target: 'a1' })
      const made = await project.catalog()
      await project.test.exec(
        `INSERT INTO events VALUES (1, '2026-01-15', 'a'), (2, '2027-01-15', 'b'), (3, '2024-01-15', 'c')`,
      )
      const plan = (await project.plan({ direction: 'up' })).plan.revisions[0]
      expect(plan?.reversible).to.equal('exact')
      await project.up()
      await project.test.exec(`INSERT INTO events VALUES ('2026-01-20'), ('2024-01-20'); ANALYZE`)
      const [entry] = await project.kept()
      expect(entry).to.include({ kind: 'table', was: 'events', isThere: true, rows: 3 })
      expect(entry?.partitions).to.deep.equal(['events_2024', 'events_2026_01', 'events_rest'])
      expect(entry?.bytes).to.be.greaterThan(0)
      expect(await project.rows(`SELECT id FROM "${entry?.name ?? ''}" ORDER BY id`)).to.deep.equal([1, 2, 3])
      await project.down('a1', { allowDataLoss: true })
      expect(await project.differsFrom(made)).to.deep.equal([])
      expect(
        await project.rows(`SELECT tableoid::regclass || ' ' || note FROM events ORDER BY id`),
      ).to.deep.equal(['events_2026_01 a', 'events_rest b', 'events_2024 c'])
    })

    scenario('a table purged with its partitions comes back empty, and the plan says so', async (project) => {
      project.write('a1', makeEvents)
      project.write('a2', replaceEvents)
      await project.up({ target: 'a1' })
      const made = await project.catalog()
      await project.test.exec(`INSERT INTO events VALUES (1, '2026-01-15', 'a'), (3, '2024-01-15', 'c')`)
      await project.up()
      expect(await project.purge(['events'])).to.have.length(1)
      expect(
        await project.rows(`SELECT relname FROM pg_class WHERE relname LIKE '\\_aludel\\_kept%'`),
      ).to.deep.equal([])
      expect(await downNotes(project, 'a1')).to.include(
        'table "events" comes back empty: what was kept of it was purged',
      )
      const down = (await project.plan({ direction: 'down', target: 'a1' })).plan.revisions[0]
      expect(down?.reversible).to.equal('lossy')
      await project.down('a1', { allowDataLoss: true })
      expect(await project.differsFrom(made)).to.deep.equal([])
      expect(await project.rows('SELECT count(*)::int FROM events')).to.deep.equal([0])

      await project.up()
      expect((await project.kept()).map(({ was }) => was)).to.deep.equal(['events'])
      await project.down('a1', { allowDataLoss: true })
      expect(await project.differsFrom(made)).to.deep.equal([])
    })

    scenario('a partition kept: its rows come back, where none took their place', async (project) => {
      project.write('a1', makeEvents)
      project.write('a2', 'operations: [drop_table: { table: events_2024, keep: true }]')
      await project.up({ target: 'a1' })
      const made = await project.catalog()
      await project.test.exec(`INSERT INTO events VALUES (1, '2026-01-15', 'a'), (3, '2024-01-15', 'c')`)
      await project.up()
      expect(await project.rows('SELECT note FROM events')).to.deep.equal(['a'])
      expect((await project.kept()).map(({ was, isThere }) => [was, isThere])).to.deep.equal([
        ['events_2024', true],
      ])
      await project.test.exec(`INSERT INTO events VALUES (4, '2024-02-02', 'd')`)
      const taken = await refusal(project.down('a1'))
      expect(taken.details.problems?.map(({ sentence }) => sentence)).to.deep.equal([
        'no row of the default partition "events_rest" belongs to "events_2024"',
      ])
      await project.test.exec('DELETE FROM events WHERE id = 4')
      await project.down('a1')
      expect(await project.differsFrom(made)).to.deep.equal([])
      expect(await project.rows('SELECT note FROM events ORDER BY note')).to.deep.equal(['a', 'c'])

      await project.up()
      expect(await project.purge(['events_2024'])).to.have.length(1)
      expect(await downNotes(project, 'a1')).to.include(
        'table "events_2024" comes back empty: what was kept of it was purged',
      )
      await project.down('a1')
      expect(await project.differsFrom(made)).to.deep.equal([])
      expect(await project.rows('SELECT note FROM events')).to.deep.equal(['a'])
    })

    scenario('copies of keys take back their names where those are free', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table:
      table: others
      columns: [{ name: id, type: int, primary_key: true }]
      partition_by: { method: range, columns: [id], partitions: [{ name: p, from: [0], to: [10] }] }
  - rename_table: { table: p, to: q }
  - create_table:
      table: events
      columns: [{ name: id, type: int, primary_key: true }]
      partition_by: { method: range, columns: [id], partitions: [{ name: p, from: [0], to: [10] }] }
`,
      )
      project.write('a2', 'operations: [drop_table: { table: events, keep: true }]')
      await project.up({ target: 'a1' })
      await project.test.exec('INSERT INTO events VALUES (1)')
      await project.up()
      await project.down('a1')
      expect(await project.rows('SELECT id FROM events')).to.deep.equal([1])
      expect(
        await project.rows(`SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = 'q'::regclass`),
      ).to.deep.equal(['p_pkey'])
    })

    scenario('a generated column is computed again from what came back before it', async (project) => {
      const { major } = engine.running()
      const ways = major >= 18 ? [true, false] : [true]
      project.write(
        'a1',
        `operations:
  - create_table:
      table: parcels
      columns:
        - { name: width, type: int }
        - { name: depth, type: int }
${ways.map((stored) => `        - { name: area_${String(stored)}, type: int, generated: { sql: width * depth, stored: ${String(stored)} } }\n`).join('')}`,
      )
      project.write(
        'a2',
        `operations:
${ways.map((stored) => `  - drop_column: { table: parcels, column: area_${String(stored)}, keep: true }\n`).join('')}  - drop_column: { table: parcels, column: width, keep: true }
`,
      )
      await project.up({ target: 'a1' })
      const made = await project.catalog()
      await project.test.exec('INSERT INTO parcels VALUES (2, 3), (4, 5)')
      const plan = (await project.plan({ direction: 'up' })).plan.revisions[0]
      expect(plan?.reversible).to.equal('exact')
      await project.up()
      expect((await project.kept()).map(({ was }) => was)).to.deep.equal(['parcels.width'])
      await project.down('a1')
      expect(await project.differsFrom(made)).to.deep.equal([])
      for (const stored of ways) {
        expect(await project.rows(`SELECT area_${String(stored)} FROM parcels ORDER BY width`)).to.deep.equal(
          [6, 20],
        )
      }
    })

    scenario('the values of a generated column are kept as a plain one', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table:
      table: people
      columns:
        - { name: first, type: text }
        - { name: shout, type: text, generated: { sql: upper(first) } }
`,
      )
      project.write(
        'a2',
        `operations:
  - alter_column: { table: people, column: shout, generated: null }
  - drop_column: { table: people, column: shout, keep: true }
`,
      )
      await project.up({ target: 'a1' })
      const made = await project.catalog()
      await project.test.exec(`INSERT INTO people (first) VALUES ('ann')`)
      await project.up()
      const [kept] = await project.kept()
      expect(await project.rows(`SELECT "${kept?.name ?? ''}" FROM people`)).to.deep.equal(['ANN'])
      await project.down('a1')
      expect(await project.differsFrom(made)).to.deep.equal([])
      expect(await project.rows('SELECT shout FROM people')).to.deep.equal(['ANN'])
    })
  })
})
