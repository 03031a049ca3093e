import { expect } from 'chai'
import type { IdentityOptions } from '../../src/generated/documents.js'
import { emptyModel, modelToJson, type SchemaModel } from '../../src/model/schema-model.js'
import { applyOperation, invertOperation, planOperation } from '../../src/operations/index.js'
import type { Operation } from '../../src/operations/operation.js'
import { foldContext } from './fold-context.js'
import { saidOf } from './problems-of.js'
import { expectSameModel } from './same-model.js'

function applied(...operations: readonly Operation[]): SchemaModel {
  return operations.reduce((model, operation) => applyOperation(operation, model, foldContext), emptyModel)
}

const pairs: Operation = {
  kind: 'create_table',
  table: 't',
  columns: [
    { name: 'c', type: 'bigint' },
    { name: 'd', type: 'bigint' },
    { name: 'e', type: 'bigint' },
  ],
  indexes: [{ columns: ['c', 'd'], unique: true }],
  foreign_keys: [{ columns: ['c', 'e'], references: { table: 't', columns: ['c', 'd'] } }],
}

/** Where an identity with these options begins. */
function start(identity: IdentityOptions): number | undefined {
  const columns = [{ name: 'id', type: 'bigint', identity }]
  return modelToJson(applied({ kind: 'create_table', table: 't', columns })).tables[0]?.columns[0]?.identity
    ?.start
}

describe('operations on tables and columns', () => {
  it('make a foreign key that stands on an index of its own table after the index', () => {
    const after = applied(pairs)
    const steps = planOperation(pairs, emptyModel, after, foldContext).map(({ kind }) => kind)
    expect(steps).to.deep.equal(['create_table', 'create_index', 'add_foreign_key'])
  })

  it('bring back a dropped column with its index before the foreign key that stands on it', () => {
    const before = applied(pairs)
    const drop: Operation = { kind: 'drop_column', table: 't', column: 'c' }
    const inverse = invertOperation(drop, before, foldContext)
    const undo = 'operations' in inverse ? inverse.operations : []
    expect(undo.map(({ kind }) => kind)).to.deep.equal(['add_column', 'create_index', 'create_foreign_key'])
    const back = undo.reduce(
      (model, operation) => applyOperation(operation, model, foldContext),
      applyOperation(drop, before, foldContext),
    )
    expectSameModel(back, before, 'after drop_column and its undo')
  })

  it('tell a table "a.b" from table "b" of schema "a"', () => {
    const before = applied(
      {
        kind: 'create_table',
        schema: 'a',
        table: 'b',
        columns: [{ name: 'id', type: 'bigint', primary_key: true }],
      },
      {
        kind: 'create_table',
        table: 'a.b',
        columns: [{ name: 'ref', type: 'bigint', references: { schema: 'a', table: 'b', column: 'id' } }],
      },
    )
    expect(saidOf({ kind: 'drop_column', schema: 'a', table: 'b', column: 'id' }, before)).to.deep.equal([
      'model/still-needed /column: column "a.b"."id" is still needed by foreign key "fk_a.b_ref_b" of "a.b"',
    ])
    expect(saidOf({ kind: 'drop_primary_key', schema: 'a', table: 'b' }, before)).to.have.length(1)
  })

  it('say of a name that raw SQL made only that', () => {
    const before = applied({
      kind: 'execute',
      up: 'create table ghost ()',
      down: 'drop table ghost',
      creates: ['ghost'],
    })
    expect(
      saidOf({ kind: 'create_table', table: 'ghost', columns: [{ name: 'id', type: 'bigint' }] }, before),
    ).to.deep.equal(['model/name-taken /table: the name "ghost" is taken by an object made by raw SQL'])
  })

  it('begin an identity at its lowest value, or counting down at its highest, as the server does', () => {
    expect(start({ min: 10 })).to.equal(10)
    expect(start({ increment: -1 })).to.equal(-1)
    expect(start({ increment: -1, max: 50 })).to.equal(50)
    expect(start({})).to.equal(1)
  })

  it('refuse batches where there is no key to go on from', () => {
    const before = applied({ kind: 'create_table', table: 't', columns: [{ name: 'a', type: 'bigint' }] })
    expect(
      saidOf(
        { kind: 'delete_rows', table: 't', where: 'a > 1', batch_size: 10, irreversible: 'gone' },
        before,
      ),
    ).to.deep.equal([
      'model/conflicting-keys /batch_size: table "t" has no primary key by which batches could go on',
    ])
  })
})
