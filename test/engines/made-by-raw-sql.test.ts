import { expect } from 'chai'
import { eachEngine } from '../support/each-engine.js'
import { refusal, ScenarioProject } from './scenario-project.js'

const makeAccounts = `operations:
  - create_enum: { name: status, values: [open, closed, lost] }
  - create_domain: { name: amount, type: int }
  - create_table:
      table: account
      columns:
        - { name: id, type: int, primary_key: true }
        - { name: name, type: text }
        - { name: status, type: status }
        - { name: states, type: "status[]" }
        - { name: balance, type: amount }
        - { name: age, type: int }
        - { name: months, type: int, generated: { sql: age * 12, stored: true } }
  - create_view: { name: ages, query: "select id, age from account" }
`

const toBigint = `operations:
  - alter_column: { table: account, column: age, type: bigint }
`

/** What a run is refused for before it begins. */
async function found(run: Promise<unknown>): Promise<readonly string[]> {
  const error = await refusal(run)
  expect(error, error.message).to.include({ code: 'precondition', exitCode: 1 })
  expect(error.message).to.match(/^The database does not fit/)
  return (error.details.problems ?? []).map(({ sentence }) => sentence)
}

describe('what only raw SQL made stands in the way', () => {
  eachEngine((engine) => {
    const scenario = (title: string, work: (project: ScenarioProject) => Promise<void>): void => {
      it(title, async () => ScenarioProject.run(await engine.database(), work))
    }

    const refuses = (
      title: string,
      { sql, revision, says }: { sql: string; revision: string; says: readonly string[] },
    ): void => {
      scenario(title, async (project) => {
        project.write('a1', makeAccounts)
        await project.up()
        await project.test.exec(sql)
        project.write('a2', revision)
        const before = await project.catalog()
        expect(await found(project.up())).to.deep.equal(says)
        expect(await project.differsFrom(before)).to.deep.equal([])
      })
    }

    refuses('a column that gets another type: all that is found is told at once', {
      sql: `CREATE VIEW seen AS SELECT age FROM account;
        CREATE VIEW seen_again AS SELECT age FROM seen;
        CREATE MATERIALIZED VIEW kept AS SELECT id FROM account WHERE age > 1;
        CREATE TABLE other (id int);
        CREATE RULE noted AS ON INSERT TO other DO ALSO UPDATE account SET age = 1;
        CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER on_age AFTER UPDATE OF age ON account FOR EACH ROW EXECUTE FUNCTION nothing();
        CREATE TRIGGER when_old AFTER UPDATE ON account FOR EACH ROW WHEN (new.age > 9) EXECUTE FUNCTION nothing();
        CREATE POLICY old ON account USING (age > 1);
        ALTER TABLE account ADD years int GENERATED ALWAYS AS (age + 1) STORED`,
      revision: toBigint,
      says: [
        'only what the documents know uses "account"."age", "account"."months"; found: column years of table account, materialized view kept, policy old on table account, rule noted on table other, trigger on_age on table account, trigger when_old on table account, view seen',
      ],
    })

    refuses('a view over one that the documents know, which must go with its column', {
      sql: 'CREATE VIEW older AS SELECT id FROM ages WHERE age > 60',
      revision: toBigint,
      says: ['only what the documents know uses "ages"; found: view older'],
    })

    refuses('a view over a generated column that is made anew', {
      sql: 'CREATE VIEW monthly AS SELECT months FROM account',
      revision: toBigint,
      says: ['only what the documents know uses "account"."age", "account"."months"; found: view monthly'],
    })

    refuses('a column that is dropped', {
      sql: 'CREATE VIEW named AS SELECT name FROM account',
      revision: 'operations: [{ drop_column: { table: account, column: name } }]\n',
      says: ['only what the documents know uses "account"."name"; found: view named'],
    })

    // Since 14 a body may be read when the function is made.
    if (engine.label !== 'PostgreSQL 13') {
      refuses('a column that a function reads', {
        sql: 'CREATE FUNCTION first() RETURNS text BEGIN ATOMIC SELECT min(name) FROM account; END',
        revision: 'operations: [{ drop_column: { table: account, column: name } }]\n',
        says: ['only what the documents know uses "account"."name"; found: function first()'],
      })
    }

    refuses('a view that is replaced', {
      sql: 'CREATE VIEW older AS SELECT id FROM ages WHERE age > 60',
      revision: 'operations: [{ replace_view: { name: ages, query: select id from account } }]\n',
      says: ['only what the documents know uses "ages"; found: view older'],
    })

    refuses('an enum that is made anew', {
      sql: `CREATE VIEW lost AS SELECT id FROM account WHERE status = 'lost';
        CREATE TABLE copied AS SELECT status, states FROM account`,
      revision: 'operations: [{ alter_enum: { name: status, remove: [{ value: lost }] } }]\n',
      says: [
        'only what the documents know uses "status"; found: column states of table copied, column status of table copied',
        'only what the documents know uses "account"."status", "account"."states"; found: view lost',
      ],
    })

    refuses('a domain that is made anew', {
      sql: `CREATE VIEW rich AS SELECT id FROM account WHERE balance > 10;
        CREATE FUNCTION half(amount) RETURNS int LANGUAGE sql AS 'SELECT 1'`,
      revision: 'operations: [{ alter_domain: { name: amount, type: bigint } }]\n',
      says: [
        'only what the documents know uses "amount"; found: function half(amount)',
        'only what the documents know uses "account"."balance"; found: view rich',
      ],
    })

    scenario('the way down is refused before it begins, and goes once the view is gone', async (project) => {
      project.write('a1', makeAccounts)
      project.write('a2', toBigint)
      await project.up()
      await project.test.exec('CREATE VIEW seen AS SELECT age FROM account')
      expect(await found(project.down('a1'))).to.deep.equal([
        'only what the documents know uses "account"."age", "account"."months"; found: view seen',
      ])
      await project.test.exec('DROP VIEW seen')
      await project.down('a1')
    })

    scenario(
      'an execute before it drops the view, and another makes it again, both ways',
      async (project) => {
        project.write('a1', makeAccounts)
        await project.up()
        await project.test.exec('CREATE VIEW seen AS SELECT age FROM account')
        project.write(
          'a2',
          `operations:
  - execute: { up: DROP VIEW seen, down: CREATE VIEW seen AS SELECT age FROM account }
  - alter_column: { table: account, column: age, type: bigint }
  - execute: { up: CREATE VIEW seen AS SELECT age FROM account, down: DROP VIEW seen }
`,
        )
        const before = await project.catalog()
        await project.up()
        await project.down('a1')
        expect(await project.differsFrom(before)).to.deep.equal([])
      },
    )

    scenario('what an execute says that it drops is out of the way, and the rest is not', async (project) => {
      const makeSeen = `operations:
  - execute:
      up: CREATE VIEW seen AS SELECT age FROM account
      down: DROP VIEW seen
      creates: [seen]
`
      project.write('a1', makeAccounts)
      project.write('a2', makeSeen)
      project.write(
        'a3',
        `operations:
  - execute:
      up: DROP VIEW seen
      down: CREATE VIEW seen AS SELECT age FROM account
      drops: [seen]
  - alter_column: { table: account, column: age, type: bigint }
`,
      )
      await project.up({ target: 'a2' })
      await project.test.exec('CREATE VIEW others AS SELECT age FROM account')
      const before = await project.catalog()
      expect(await found(project.up())).to.deep.equal([
        'only what the documents know uses "account"."age", "account"."months"; found: view others',
      ])
      await project.test.exec('DROP VIEW others')
      const alone = await project.catalog()
      await project.up()
      await project.down('a2')
      expect(await project.differsFrom(alone)).to.deep.equal([])
      expect(before).not.to.deep.equal(alone)
    })

    scenario('a schema that no document made is asked for once, before anything runs', async (project) => {
      project.write(
        'a1',
        'operations: [{ create_table: { table: t, columns: [{ name: id, type: int }] } }]\n',
      )
      project.write(
        'a2',
        `operations:
  - create_table: { schema: other, table: u, columns: [{ name: id, type: int }] }
  - create_enum: { schema: other, name: e, values: [a] }
  - alter_table: { table: t, to_schema: other }
`,
      )
      project.write('a3', 'operations: [{ create_sequence: { schema: other, name: s } }]\n')
      const before = await project.catalog()
      expect(await found(project.up())).to.deep.equal(['there is a schema "other"'])
      expect(await project.differsFrom(before)).to.deep.equal([])
      await project.test.exec('CREATE SCHEMA other')
      await project.up()
      await project.down('base')
    })

    scenario('what the revision itself takes out of the way is not asked for', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table:
      table: visit
      columns: [{ name: id, type: int }, { name: age, type: int }, { name: months, type: int, generated: { sql: age * 12, stored: true } }]
      partition_by: { method: list, columns: [id], partitions: [{ name: visit_1, in: [1] }] }
  - create_function: { name: nothing, returns: trigger, language: plpgsql, body: begin return null; end }
  - create_trigger: { name: on_age, table: visit, timing: after, events: [update], update_of: [age], function: nothing }
  - create_policy: { name: old, table: visit, using: age > 1 }
  - create_view: { name: ages, query: select age from visit }
  - create_view: { name: older, query: select age from ages }
`,
      )
      project.write(
        'a2',
        `operations:
  - alter_column: { table: visit, column: age, type: bigint }
`,
      )
      project.write(
        'a3',
        `operations:
  - drop_trigger: { name: on_age, table: visit }
  - drop_policy: { name: old, table: visit }
  - replace_view: { name: older, query: select 1 as age }
  - replace_view: { name: ages, query: select 1 as age }
  - drop_column: { table: visit, column: months }
  - drop_column: { table: visit, column: age }
`,
      )
      await project.up({ target: 'a1' })
      const before = await project.catalog()
      await project.up({ target: 'a2' })
      await project.up({ target: 'a3' })
      await project.down('a1', { allowDataLoss: true })
      expect(await project.differsFrom(before)).to.deep.equal([])
      await project.test.exec('CREATE VIEW others AS SELECT age FROM visit_1')
      expect(await found(project.up({ target: 'a2' }))).to.deep.equal([
        'only what the documents know uses "visit"."age", "visit"."months"; found: view others',
      ])
    })
  })
})
