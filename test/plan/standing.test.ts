import { expect } from 'chai'
import { emptyModel, findTable, putTable } from '../../src/model/schema-model.js'
import { standingAfter } from '../../src/plan/standing.js'
import { column, table, unique } from '../dialects/postgresql/fixtures.js'

const users = table('users', [column('id', 'bigint'), column('email', 'text')], {
  primaryKey: { kind: 'primary_key', name: 'pk_users', columns: ['id'] },
  uniques: [unique('uq_users_email', ['email'])],
})
const before = putTable(emptyModel, users)

describe('the model between the steps of an operation', () => {
  it('is without the constraint that a step before dropped, whatever table the next step carries', () => {
    const constraint = unique('uq_users_email', ['email'])
    const standing = standingAfter(before, [{ kind: 'drop_constraint', table: users, constraint }])
    expect(findTable(standing, users)?.uniques).to.deep.equal([])
    expect(findTable(before, users)?.uniques).to.deep.equal([constraint])
  })

  it('has the table under the name that a step before gave it', () => {
    const standing = standingAfter(before, [{ kind: 'rename_table', table: users, to: 'people' }])
    expect(findTable(standing, users)).to.equal(undefined)
    expect(findTable(standing, { name: 'people' })?.columns).to.deep.equal(users.columns)
  })

  it('knows a table that was set aside by its step alone', () => {
    const kept = { ...users, name: '_aludel_kept_users' }
    const standing = standingAfter(emptyModel, [
      { kind: 'rename_table', table: kept, to: 'users' },
      { kind: 'drop_column', table: users, column: column('email', 'text') },
    ])
    expect(findTable(standing, users)?.columns.map(({ name }) => name)).to.deep.equal(['id'])
  })
})
