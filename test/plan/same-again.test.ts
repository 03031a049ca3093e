import { expect } from 'chai'
import { emptyModel, putTable, removeTable, type SchemaModel } from '../../src/model/schema-model.js'
import { putObject, removeObject } from '../../src/model/schema-objects.js'
import { isSameAgain } from '../../src/plan/same-again.js'
import { column, table, unique } from '../dialects/postgresql/fixtures.js'

const users = table('users', [column('id', 'bigint'), column('email', 'text')])
const orders = table('orders', [column('id', 'bigint')])
const status = { kind: 'enum', name: 'status', values: ['open', 'done'], grants: [] } as const
const before = putObject(putTable(putTable(emptyModel, users), orders), status)

describe('a model that was changed and changed back', () => {
  const same: Readonly<Record<string, SchemaModel>> = {
    'nothing was done': before,
    'a table was made and dropped': removeTable(putTable(before, table('logs', [column('id', 'bigint')])), {
      name: 'logs',
    }),
    'a table was dropped and made again': putTable(removeTable(before, orders), orders),
    'a constraint came and went': putTable(
      putTable(before, { ...users, uniques: [unique('uq', ['email'])] }),
      users,
    ),
    'an enum was dropped and made again': putObject(removeObject(before, status), status),
  }
  for (const [what, after] of Object.entries(same)) {
    it(`is the same where ${what}`, () => expect(isSameAgain(before, after)).to.equal(true))
  }

  const other: Readonly<Record<string, SchemaModel>> = {
    'a table is left over': putTable(before, table('logs', [column('id', 'bigint')])),
    'a table is gone': removeTable(before, orders),
    'columns stand in another order': putTable(before, { ...users, columns: users.columns.toReversed() }),
    'an enum has another value': putObject(before, { ...status, values: ['open'] }),
    'something was set aside meanwhile': {
      ...before,
      kept: before.kept.set('_aludel_kept_00000000_logs', {
        keptName: '_aludel_kept_00000000_logs',
        revision: 'r1',
        table: orders,
        at: orders,
      }),
    },
  }
  for (const [what, after] of Object.entries(other)) {
    it(`is not where ${what}`, () => expect(isSameAgain(before, after)).to.equal(false))
  }
})
