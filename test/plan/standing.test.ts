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
    const standing = standingAfter({ before, after: before }, [
      { kind: 'drop_constraint', table: users, constraint },
    ])
    expect(findTable(standing, users)?.uniques).to.deep.equal([])
    expect(findTable(before, users)?.uniques).to.deep.equal([constraint])
  })

  it('has the table under the name that a step before gave it', () => {
    const standing = standingAfter({ before, after: before }, [
      { kind: 'rename_table', table: users, to: 'people' },
    ])
    expect(findTable(standing, users)).to.equal(undefined)
    expect(findTable(standing, { name: 'people' })?.columns).to.deep.equal(users.columns)
  })

  it('knows a table that was set aside by its step alone', () => {
    const kept = { ...users, name: '_aludel_kept_users' }
    const standing = standingAfter({ before: emptyModel, after: emptyModel }, [
      { kind: 'rename_table', table: kept, to: 'users' },
      { kind: 'drop_column', table: users, column: column('email', 'text') },
    ])
    expect(findTable(standing, users)?.columns.map(({ name }) => name)).to.deep.equal(['id'])
  })

  it('has a whole table where the first step makes it, and what the steps behind it do', () => {
    const made = findTable(before, users)
    if (made === undefined) throw new Error('the table is not there')
    const [create, rename] = [
      { kind: 'create_table', table: made, foreignKeys: [] } as const,
      { kind: 'rename_table', table: made, to: 'people' } as const,
    ]
    for (const after of [before, emptyModel]) {
      const standing = standingAfter({ before: emptyModel, after }, [create])
      expect(findTable(standing, users)).to.deep.equal(made)
      const renamed = standingAfter({ before: emptyModel, after }, [create, rename])
      expect([...renamed.tables.values()].map(({ name }) => name)).to.deep.equal(['people'])
    }
  })
})
