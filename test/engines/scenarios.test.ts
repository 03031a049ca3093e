import { expect } from 'chai'
import { DocumentsError } from '../../src/index.js'
import { eachEngine } from '../support/each-engine.js'
import { refusal, ScenarioProject } from './scenario-project.js'

describe('scenarios', () => {
  eachEngine((engine) => {
    const scenario = (title: string, work: (project: ScenarioProject) => Promise<void>): void => {
      it(title, async () => ScenarioProject.run(await engine.database(), work))
    }

    scenario(
      'a check on a column, the column renamed, the check dropped, and all of it down again',
      async (project) => {
        project.write(
          'a1',
          `operations:
  - create_table:
      table: users
      columns:
        - { name: id, type: int, primary_key: true }
        - { name: age, type: int, check: age >= 0 and users.age < 200 }
`,
        )
        project.write(
          'a2',
          `operations:
  - rename_column: { table: users, column: age, to: years }
`,
        )
        project.write(
          'a3',
          `operations:
  - drop_check_constraint: { table: users, column: years }
`,
        )
        await project.up({ target: 'a1' })
        const made = await project.catalog()
        await project.test.exec('INSERT INTO users VALUES (1, 30)')
        await project.up()
        await project.test.exec('INSERT INTO users VALUES (2, 900)')
        const error = await refusal(project.down('a1'))
        expect(error).to.include({ code: 'precondition', exitCode: 1 })
        expect(error.details.problems?.map(({ sentence }) => sentence)).to.deep.equal([
          'every row of "users" meets "ck_users_age": years >= 0 and users.years < 200',
        ])
        await project.test.exec('DELETE FROM users WHERE id = 2')
        await project.down('a1')
        expect(await project.differsFrom(made)).to.deep.equal([])
        expect(await project.rows('SELECT age FROM users')).to.deep.equal([30])
        await project.down('base', { allowDataLoss: true })
        expect((await project.catalog()).tables).to.deep.equal({})
      },
    )

    scenario(
      'a primary key made of nullable columns and undone: they are nullable again',
      async (project) => {
        project.write(
          'a1',
          `operations:
  - create_table: { table: tags, columns: [{ name: org, type: int }, { name: nr, type: int, nullable: false }] }
`,
        )
        project.write(
          'a2',
          `operations:
  - create_primary_key: { table: tags, columns: [org, nr] }
`,
        )
        await project.up({ target: 'a1' })
        const before = await project.catalog()
        await project.test.exec('INSERT INTO tags VALUES (1, 1)')
        await project.up()
        const failure = await project.test.exec('INSERT INTO tags VALUES (NULL, 2)').then(
          () => 'taken',
          () => 'refused',
        )
        expect(failure).to.equal('refused')
        await project.down('-1')
        expect(await project.differsFrom(before)).to.deep.equal([])
        await project.test.exec('INSERT INTO tags VALUES (NULL, 2)')
      },
    )

    scenario('a table dropped that others refer to, and restored with its inbound keys', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table: { table: teams, columns: [{ name: id, type: int, primary_key: true }] }
  - create_table:
      table: users
      columns: [{ name: id, type: int, primary_key: true }, { name: team, type: int, references: { table: teams, on_delete: cascade } }]
  - create_table:
      table: logs
      columns: [{ name: team, type: int, references: { table: teams, deferrable: true } }]
`,
      )
      project.write(
        'a2',
        `operations:
  - drop_table: { table: teams, drop_references: true }
`,
      )
      await project.up({ target: 'a1' })
      const before = await project.catalog()
      await project.test.exec('INSERT INTO teams VALUES (1); INSERT INTO users VALUES (1, NULL)')
      await project.up()
      expect((await project.catalog()).tables).to.have.all.keys('public.users', 'public.logs')
      await project.down('-1')
      expect(await project.differsFrom(before)).to.deep.equal([])
      expect(await project.rows('SELECT id FROM users')).to.deep.equal([1])
    })

    scenario(
      'a table renamed and a new one under the old name: the clash is located, and can be solved',
      async (project) => {
        project.write(
          'a1',
          `operations:
  - create_table: { table: users, columns: [{ name: id, type: int, identity: always, primary_key: true }] }
`,
        )
        project.write(
          'a2',
          `operations:
  - rename_table: { table: users, to: accounts }
  - create_table: { table: users, columns: [{ name: id, type: int, identity: always, primary_key: true }] }
`,
        )
        await project.up({ target: 'a1' })
        const before = await project.catalog()
        const clash = await project.up().then(
          () => undefined,
          (error: unknown) => error,
        )
        expect(clash).to.be.instanceOf(DocumentsError)
        const diagnostics = clash instanceof DocumentsError ? clash.diagnostics : []
        expect(
          diagnostics.map(({ ruleId, message, location }) => [
            ruleId,
            message,
            location.pointer,
            location.start.line,
          ]),
        ).to.deep.equal([
          [
            'model/name-taken',
            'the name "pk_users" is taken by the primary key of table "accounts"',
            '/operations/1/create_table/columns/0/primary_key',
            5,
          ],
          [
            'model/name-taken',
            'the name "users_id_seq" is taken by the identity sequence of table "accounts"',
            '/operations/1/create_table/columns/0/identity',
            5,
          ],
        ])
        project.rewrite(
          'a2',
          `operations:
  - rename_table: { table: users, to: accounts }
  - rename_constraint: { table: accounts, name: pk_users, to: pk_accounts }
  - alter_column: { table: accounts, column: id, identity: { generation: always, name: accounts_id_seq } }
  - create_table: { table: users, columns: [{ name: id, type: int, identity: always, primary_key: true }] }
`,
        )
        await project.test.exec('INSERT INTO users DEFAULT VALUES')
        await project.up()
        await project.test.exec('INSERT INTO users DEFAULT VALUES; INSERT INTO accounts DEFAULT VALUES')
        expect(await project.rows('SELECT id FROM accounts ORDER BY id')).to.deep.equal([1, 2])
        expect(await project.rows('SELECT id FROM users')).to.deep.equal([1])
        await project.down('-1', { allowDataLoss: true })
        expect(await project.differsFrom(before)).to.deep.equal([])
        expect(await project.rows('SELECT id FROM users ORDER BY id')).to.deep.equal([1, 2])
      },
    )

    scenario('an execute whose last line is a comment', async (project) => {
      project.write(
        'a1',
        `operations:
  - execute:
      up: |
        CREATE VIEW one AS SELECT 1 AS a;
        COMMENT ON VIEW one IS 'a' -- ; the end
      down: |
        DROP VIEW one
        -- and nothing else
  - create_table: { table: t, columns: [{ name: a, type: int }] }
`,
      )
      await project.up()
      expect((await project.catalog()).views).to.have.all.keys('public.one')
      await project.down('base', { allowDataLoss: true })
      expect((await project.catalog()).views).to.deep.equal({})
    })

    scenario('an execute with COMMIT in it is refused, and nothing is run', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table: { table: t, columns: [{ name: a, type: int }] }
  - execute:
      up: |
        INSERT INTO t VALUES (1);
        COMMIT
      down: DELETE FROM t
`,
      )
      const error = await project.up().then(
        () => undefined,
        (refused: unknown) => refused,
      )
      expect(error).to.be.instanceOf(DocumentsError)
      const [diagnostic] = error instanceof DocumentsError ? error.diagnostics : []
      expect(diagnostic?.ruleId).to.equal('sql/transaction-control')
      expect(diagnostic?.location.start).to.deep.equal({ line: 8, column: 9 })
      expect((await project.catalog()).tables).to.deep.equal({})
    })

    scenario('a unique constraint over duplicates is refused before the first statement', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table: { table: users, columns: [{ name: id, type: int, primary_key: true }, { name: email, type: text }] }
`,
      )
      project.write(
        'a2',
        `operations:
  - create_table: { table: other, columns: [{ name: a, type: int }] }
`,
      )
      project.write(
        'a3',
        `operations:
  - create_unique_constraint: { table: users, columns: [email] }
`,
      )
      await project.up({ target: 'a1' })
      await project.test.exec(`INSERT INTO users VALUES (1, 'a'), (2, 'a'), (3, NULL), (4, NULL)`)
      const before = await project.catalog()
      const error = await refusal(project.up())
      expect(error).to.include({ code: 'precondition', exitCode: 1 })
      const [problem] = error.details.problems ?? []
      expect(problem?.sentence).to.equal('no two rows of "users" have the same "email"')
      expect(problem?.help).to.include('SELECT "email", count(*)')
      expect(problem?.operation.line).to.equal(4)
      expect(await project.differsFrom(before)).to.deep.equal([])
      await project.test.exec('DELETE FROM users WHERE id = 2')
      expect((await project.up()).to).to.deep.equal(['a1', 'a2', 'a3'])
    })

    scenario('a VALIDATE that fails: what its revision had done is undone', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table: { table: users, columns: [{ name: id, type: int, primary_key: true }] }
  - create_table: { table: orders, columns: [{ name: user_id, type: int }] }
`,
      )
      project.write(
        'a2',
        `operations:
  - add_column: { table: orders, column: note, type: text }
  - execute: { up: INSERT INTO orders VALUES (77), down: DELETE FROM orders WHERE user_id = 77 }
  - create_foreign_key: { table: orders, columns: [user_id], references: { table: users } }
`,
      )
      await project.up({ target: 'a1' })
      const before = await project.catalog()
      const error = await refusal(project.up())
      expect(error).to.include({ code: 'statement-failed', exitCode: 3 })
      expect(error.details).to.deep.include({
        revision: 'a2',
        statement: 'ALTER TABLE "orders" VALIDATE CONSTRAINT "fk_orders_user_id_users"',
      })
      expect(error.details.server?.code).to.equal('23503')
      expect(error.details.operation?.line).to.equal(6)
      expect(await project.differsFrom(before)).to.deep.equal([])
      expect(await project.rows('SELECT revision FROM aludel_revision')).to.deep.equal(['a1'])
    })

    scenario('a VALIDATE that fails after rows of the document: the rows go too', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table: { table: users, columns: [{ name: id, type: int, primary_key: true }] }
  - create_table: { table: orders, columns: [{ name: id, type: int, primary_key: true }, { name: user_id, type: int }] }
`,
      )
      project.write(
        'a2',
        `operations:
  - add_column: { table: orders, column: note, type: text }
  - insert_rows: { table: orders, rows: [{ id: 1, user_id: 77 }] }
  - create_foreign_key: { table: orders, columns: [user_id], references: { table: users } }
`,
      )
      await project.up({ target: 'a1' })
      const before = await project.catalog()
      const error = await refusal(project.up())
      expect(error.code).to.equal('statement-failed')
      expect(await project.differsFrom(before)).to.deep.equal([])
      expect(await project.rows('SELECT id FROM orders')).to.deep.equal([])
      expect(await project.rows('SELECT revision FROM aludel_revision')).to.deep.equal(['a1'])
      await project.test.exec('INSERT INTO users VALUES (77)')
      expect((await project.up()).to).to.deep.equal(['a1', 'a2'])
    })

    scenario('an edited applied document is refused, and what was edited is said', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table: { table: users, columns: [{ name: id, type: int }, { name: name, type: varchar(50) }] }
`,
      )
      await project.up()
      project.rewrite(
        'a1',
        `message: the message may change
# comments may too
operations:
  - create_table: { table: users, columns: [{ name: id, type: int }, { type: varchar(80), name: name }] }
`,
      )
      project.write(
        'a2',
        `operations:
  - add_column: { table: users, column: age, type: int }
`,
      )
      const before = await project.catalog()
      const error = await refusal(project.up())
      expect(error).to.include({ code: 'edited', exitCode: 1 })
      expect(error.details.problems?.map(({ sentence }) => sentence)).to.deep.equal([
        'operations.0.create_table.columns.1.type: was "varchar(50)", is "varchar(80)"',
      ])
      expect(error.details.problems?.[0]?.operation.line).to.equal(6)
      expect(await project.differsFrom(before)).to.deep.equal([])
      // The way down needs no file: it goes by what was applied.
      await project.down('base', { allowDataLoss: true })
      expect((await project.catalog()).tables).to.deep.equal({})
    })

    scenario('a revision goes down although its file is missing', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table: { table: users, columns: [{ name: id, type: int, primary_key: true }] }
`,
      )
      project.write(
        'a2',
        `operations:
  - add_column: { table: users, column: name, type: text, nullable: false, backfill: x }
  - create_index: { table: users, columns: [name], concurrently: true }
`,
      )
      await project.up({ target: 'a1' })
      const before = await project.catalog()
      await project.up()
      project.remove('a2')
      const { to } = await project.down('a1')
      expect(to).to.deep.equal(['a1'])
      expect(await project.differsFrom(before)).to.deep.equal([])
    })

    scenario(
      'a downgrade that would destroy rows is refused unless it is allowed, and changes nothing',
      async (project) => {
        project.write(
          'a1',
          `operations:
  - create_table: { table: users, columns: [{ name: id, type: int, primary_key: true }] }
`,
        )
        project.write(
          'a2',
          `operations:
  - add_column: { table: users, column: name, type: text }
`,
        )
        await project.up()
        await project.test.exec(`INSERT INTO users VALUES (1, 'Ann')`)
        const before = await project.catalog()
        const error = await refusal(project.down('base'))
        expect(error).to.include({ code: 'data-loss', exitCode: 1 })
        expect(error.details.problems?.map(({ revision, sentence }) => [revision, sentence])).to.deep.equal([
          ['a2', 'the values of "users"."name"'],
          ['a1', 'all rows of "users"'],
        ])
        expect(await project.differsFrom(before)).to.deep.equal([])
        expect(await project.rows('SELECT name FROM users')).to.deep.equal(['Ann'])
        // Where there is nothing to lose nothing is asked.
        await project.test.exec('UPDATE users SET name = NULL')
        expect((await project.down('-1')).to).to.deep.equal(['a1'])
        await project.down('base', { allowDataLoss: true })
        expect((await project.catalog()).tables).to.deep.equal({})
      },
    )
  })
})
