import { expect } from 'chai'
import { journal } from '../../src/dialects/postgresql/journal.js'
import type { SpelledExpression } from '../../src/model/expressions.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'
import { ScenarioProject } from './scenario-project.js'

const place = { prefix: 'aludel_' }

async function stored(database: TestDatabase): Promise<readonly (readonly SpelledExpression[])[]> {
  return (await database.query(journal.readExpressions(place))).map((row) => journal.parseExpressions(row))
}

const table = `operations:
  - create_table:
      table: orders
      columns:
        - { name: id, type: int, primary_key: true }
        - { name: amount, type: int, nullable: false, default: 0, check: amount>=0 }
        - { name: double, type: int, generated: { sql: amount*2 } }
        - { name: made, type: timestamptz, default: { sql: now() } }
      indexes:
        - columns: [made]
        - { name: ix_orders_large, columns: [{ sql: amount%10 }], where: amount>100 }
`

describe('the engine’s own spelling of expressions', () => {
  eachEngine((engine) => {
    const scenario = (title: string, work: (project: ScenarioProject) => Promise<void>): void => {
      it(title, async () => ScenarioProject.run(await engine.database(), work))
    }

    scenario('is stored with the revision that wrote them', async (project) => {
      project.write('a1', table)
      await project.up()
      const [first] = await stored(project.test)
      expect(first?.map(({ kind, name, texts, engine }) => [kind, name, texts, engine])).to.deep.equal([
        ['default', 'amount', ['0'], ['0']],
        ['generated', 'double', ['amount*2'], ['(amount * 2)']],
        ['default', 'made', ['now()'], ['now()']],
        ['check', 'ck_orders_amount', ['amount>=0'], ['(amount >= 0)']],
        ['index', 'ix_orders_large', ['amount%10'], ['((amount % 10))']],
        ['index_where', 'ix_orders_large', ['amount>100'], ['(amount > 100)']],
      ])
      expect(new Set(first?.map((expression) => expression.of.name))).to.deep.equal(new Set(['orders']))
    })

    scenario('is stored again by a revision that makes them read otherwise', async (project) => {
      project.write('a1', table)
      project.write(
        'a2',
        `operations:
  - rename_column: { table: orders, column: amount, to: total }
`,
      )
      project.write(
        'a3',
        `operations:
  - add_column: { table: orders, column: note, type: text, default: "-" }
`,
      )
      await project.up()
      const [, renamed, added] = await stored(project.test)
      expect(renamed?.map(({ kind, texts, engine }) => [kind, texts, engine])).to.deep.include.members([
        ['generated', ['total*2'], ['(total * 2)']],
        ['check', ['total>=0'], ['(total >= 0)']],
      ])
      expect(added?.map(({ name, engine }) => [name, engine])).to.deep.equal([['note', [`'-'::text`]]])
    })

    scenario('is stored of views, policies, triggers and domains too', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_domain: { name: code, type: text, default: x, check: value<>'' }
  - create_function: { name: touch, returns: trigger, language: plpgsql, body: begin return new; end }
  - create_table: { table: users, columns: [{ name: id, type: int, primary_key: true }, { name: code, type: code }] }
  - create_policy: { name: own, table: users, using: id>0, with_check: id>1 }
  - create_trigger: { name: t, table: users, timing: before, events: [update], function: touch, when: old.id<>new.id }
  - create_view: { name: seen, query: select id from users where id>2 }
`,
      )
      await project.up()
      const [first] = await stored(project.test)
      // PostgreSQL 13 writes the table's name before its columns.
      const spelled = first?.map(({ kind, engine }) => [
        kind,
        ...engine.map((words) => words?.replaceAll('users.id', 'id')),
      ])
      expect(spelled).to.deep.equal([
        ['policy_using', '(id > 0)'],
        ['policy_check', '(id > 1)'],
        ['trigger', '(old.id <> new.id)'],
        ['returns', 'trigger'],
        ['domain_default', `'x'::text`],
        ['domain_check', `(VALUE <> ''::text)`],
        ['view', 'SELECT id\n   FROM users\n  WHERE (id > 2)'],
      ])
    })

    scenario('is stored by a revision of several groups too', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table:
      table: users
      columns: [{ name: id, type: int, primary_key: true }, { name: age, type: int }]
`,
      )
      project.write(
        'a2',
        `operations:
  - create_check_constraint: { table: users, name: ck_users_age, check: age<200 }
  - create_index: { table: users, columns: [age], where: age>0, concurrently: true }
`,
      )
      await project.up()
      const [, second] = await stored(project.test)
      expect(second?.map(({ name, engine }) => [name, engine])).to.deep.equal([
        ['ck_users_age', ['(age < 200)']],
        ['ix_users_age', ['(age > 0)']],
      ])
    })
  })
})
