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
