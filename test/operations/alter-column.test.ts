import { expect } from 'chai'
import { emptyModel } from '../../src/model/schema-model.js'
import { applyOperation, lossesOf } from '../../src/operations/index.js'
import type { Operation } from '../../src/operations/operation.js'
import { foldContext } from './fold-context.js'

const users: Operation = {
  kind: 'create_table',
  table: 'users',
  columns: [
    { name: 'id', type: 'bigint', primary_key: true },
    { name: 'locale', type: 'text' },
  ],
}

describe('alter_column', () => {
  const before = applyOperation(users, emptyModel, foldContext)
  const losses = (change: object) =>
    lossesOf({ kind: 'alter_column', table: 'users', column: 'locale', ...change }, before, foldContext)

  it('says that the nulls it fills stay filled', () => {
    expect(losses({ nullable: false, backfill: 'en' })).to.deep.equal([
      {
        table: { name: 'users' },
        column: 'locale',
        sentence: 'the nulls of "users"."locale"',
        kind: 'changed',
      },
    ])
  })

  it('changes no values where it fills nothing', () => {
    expect(losses({ nullable: false })).to.deep.equal([])
    expect(losses({ default: 'en' })).to.deep.equal([])
  })
})
