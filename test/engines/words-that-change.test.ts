import { expect } from 'chai'
import { caseSettings } from '../support/case-outcome.js'
import { eachEngine } from '../support/each-engine.js'
import type { JsonObject } from '../support/json-value.js'
import { HistoryRun } from './histories/history-run.js'
import { HistoryWriter } from './histories/history-writer.js'

const tables: readonly JsonObject[] = [
  { create_enum: { name: 'state', values: ['new', 'paid', 'sent'] } },
  { create_domain: { name: 'code', type: 'state', check: "value <> 'new'", default: 'paid' } },
  { create_sequence: { name: 'numbers' } },
  {
    create_table: {
      table: 'orders',
      columns: [
        { name: 'id', type: 'int', primary_key: true, default: { sql: "nextval('numbers')" } },
        { name: 'state', type: 'state', nullable: false, default: 'new', check: "state <> 'sent' or id > 0" },
        { name: 'code', type: 'code' },
        { name: 'amount', type: 'int', check: 'amount >= 0' },
      ],
      indexes: [{ name: 'ix_paid', columns: [{ sql: 'id + amount' }], where: "state = 'paid'" }],
    },
  },
  {
    create_table: {
      table: 'members',
      columns: [
        { name: 'order_id', type: 'int' },
        { name: 'login', type: 'text' },
      ],
    },
  },
  {
    create_policy: {
      name: 'own',
      table: 'members',
      using: "exists (select 1 from orders where id = order_id and state = 'paid')",
    },
  },
  {
    create_view: {
      name: 'paid',
      query: "select id, amount, state from orders where state = 'paid'",
      uses: ['orders'],
    },
  },
  { create_view: { name: 'much', query: "select id from paid where amount > 0 and state <> 'new'" } },
  {
    create_function: {
      name: 'first_state',
      arguments: 'a state',
      returns: 'state',
      body: 'select a',
      language: 'sql',
    },
  },
  { create_check_constraint: { table: 'orders', name: 'ck_first', check: "first_state(state) = 'new'" } },
  {
    create_table: {
      table: 'parts',
      columns: [
        { name: 'state', type: 'state' },
        { name: 'n', type: 'bigint' },
      ],
      partition_by: {
        method: 'list',
        columns: ['state'],
        partitions: [{ name: 'parts_paid', in: ['paid', 'sent'] }],
      },
    },
  },
]

const restated = (where: string): JsonObject => ({
  replace_view: {
    name: 'paid',
    query: `select id, amount, state from ${where}`,
    uses: [where.split(' ')[0] ?? ''],
  },
})

/** By what happens: a revision on top of the tables. */
const changes: Readonly<Record<string, readonly JsonObject[]>> = {
  'a column gets another name': [
    { rename_column: { table: 'orders', column: 'amount', to: 'total' } },
    {
      replace_view: {
        name: 'paid',
        query: "select id, total as amount, state from orders where state = 'paid'",
        uses: ['orders'],
      },
    },
  ],
  'a column that a policy of another table names gets another name': [
    { rename_column: { table: 'members', column: 'order_id', to: 'order' } },
  ],
  'a table gets another name': [
    { rename_table: { table: 'orders', to: 'sales' } },
    restated("sales where state = 'paid'"),
  ],
  'a table goes to another schema': [
    { create_schema: { name: 'words_moved' } },
    { alter_table: { table: 'members', to_schema: 'words_moved' } },
  ],
  'an enum gets another name': [{ rename_enum: { name: 'state', to: 'order_state' } }],
  'a value of an enum gets another name': [
    { alter_enum: { name: 'state', rename_values: [{ value: 'sent', to: 'posted' }] } },
  ],
  'a sequence gets another name': [{ rename_sequence: { name: 'numbers', to: 'order_numbers' } }],
  'a column gets another type': [
    { alter_column: { table: 'orders', column: 'amount', type: 'decimal(10,2)' } },
  ],
  'a table gets one more column': [{ add_column: { table: 'orders', column: 'note', type: 'text' } }],
}

describe('the engine’s words that change under a text that does not', () => {
  eachEngine((engine) => {
    for (const [what, operations] of Object.entries(changes)) {
      it(`are stored anew, up and down, when ${what}`, async () => {
        const settings = { ...caseSettings(engine.running().major * 10_000), defaultSchema: 'words' }
        const history = new HistoryWriter(1, settings)
        for (const revision of [tables, operations]) {
          expect(history.add(revision), 'the revision is taken').to.equal(undefined)
        }
        const run = new HistoryRun(1, 'words', history, await engine.database())
        await run.prepare()
        await run.up()
        await run.up()
        await run.down()
        await run.up()
        await run.down()
        await run.down()
        expect(run.wrong.join('\n')).to.equal('')
      })
    }
  })
})
