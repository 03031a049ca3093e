import { expect } from 'chai'
import { modelToJson, type SchemaModel } from '../../src/model/schema-model.js'
import { executeWarnings } from '../../src/operations/execute.js'
import {
  applyOperation,
  createdBy,
  describeOperation,
  invertOperation,
  planOperation,
} from '../../src/operations/index.js'
import type { Operation, OperationOf } from '../../src/operations/operation.js'
import { foldContext, undoContext, writtenContext } from './fold-context.js'
import { problemsOf, saidOf } from './problems-of.js'
import { sampleModel } from './sample-model.js'
import { expectSameModel } from './same-model.js'

type Execute = OperationOf<'execute'>

function sql(up: Execute['up'], keys: Partial<Execute> = { irreversible: 'x' }): Execute {
  return { kind: 'execute', up, ...keys }
}

function said(keys: Partial<Execute>, model: SchemaModel = sampleModel): readonly string[] {
  return saidOf(sql('select 1', { irreversible: 'x', ...keys }), model)
}

function opaqueOf(model: SchemaModel): unknown {
  return modelToJson(model).opaque
}

function after(operation: Operation, model: SchemaModel = sampleModel): SchemaModel {
  return applyOperation(operation, model, foldContext)
}

/** The model after the operation and its inverse. */
function thereAndBack(operation: Execute): SchemaModel {
  const inverse = invertOperation(operation, sampleModel, foldContext)
  expect(inverse).to.have.property('operations')
  const operations = 'operations' in inverse ? inverse.operations : []
  return operations.reduce((model, undo) => applyOperation(undo, model, undoContext), after(operation))
}

describe('execute', () => {
  it('plans its statements one by one, without what comes behind the last', () => {
    const operation = sql('select 1;\nselect $$;$$; -- the end', { irreversible: 'x' })
    expect(planOperation(operation, sampleModel, sampleModel, foldContext)).to.deep.equal([
      { kind: 'execute', statements: ['select 1', 'select $$;$$'], transaction: true },
    ])
  })

  it('plans what is to be asked on resume', () => {
    const operation = sql('vacuum roles', {
      irreversible: 'x',
      transaction: false,
      done_when: 'select true;',
    })
    expect(planOperation(operation, sampleModel, sampleModel, foldContext)).to.deep.equal([
      { kind: 'execute', statements: ['vacuum roles'], transaction: false, doneWhen: 'select true' },
    ])
  })

  it('locates what is wrong within the text', () => {
    const problems = problemsOf(sql({ postgresql: 'select 1;\n  commit;' }), sampleModel)
    expect(problems).to.have.length(1)
    expect(problems[0]).to.include({
      ruleId: 'sql/transaction-control',
      pointer: '/up/postgresql',
      textOffset: 12,
    })
    expect(saidOf(sql("select 'a"), sampleModel)[0]).to.match(/^sql\/unbalanced \/up:/)
    expect(saidOf(sql('-- nothing'), sampleModel)[0]).to.match(/^sql\/empty \/up:/)
    expect(saidOf(sql({ sqlite: 'select 1' }), sampleModel)[0]).to.match(/^sql\/missing-dialect \/up:/)
  })

  it('refuses what cannot run inside a transaction, and says the way out', () => {
    const [problem] = problemsOf(sql('select 1; vacuum roles'), sampleModel)
    expect(problem).to.include({ ruleId: 'sql/outside-transaction', pointer: '/up', textOffset: 10 })
    expect(problem?.help).to.include('transaction: false')
    expect(saidOf(sql('vacuum roles', { irreversible: 'x', transaction: false }), sampleModel)).to.deep.equal(
      [],
    )
  })

  it('demands a decision, but not where the way back is written or this is it', () => {
    expect(saidOf(sql('select 1', {}), sampleModel)[0]).to.match(/^model\/decision :/)
    for (const context of [writtenContext, undoContext]) {
      expect(saidOf(sql('select 1', {}), sampleModel, context)).to.deep.equal([])
      expect(saidOf(sql('select 1', { down: 'select 2' }), sampleModel, context)[0]).to.match(
        /^model\/decision \/down:/,
      )
    }
  })

  it('asks on resume by one SELECT', () => {
    expect(said({ done_when: 'select 1; select 2' })[0]).to.match(/^sql\/several-statements \/done_when:/)
    expect(said({ done_when: 'true' })[0]).to.match(/^schema\/malformed-value \/done_when:/)
    expect(said({ done_when: "(select 'a'" })[0]).to.match(/^sql\/unbalanced \/done_when:/)
  })

  it('knows tables, columns, schemas and what raw SQL made by name', () => {
    const uses = ['roles', 'roles.code', 'public.roles', 'billing.invoices', 'billing.invoices.id', 'ix_x']
    const model = after(
      { kind: 'create_index', table: 'roles', columns: ['rank'], name: 'ix_x' },
      after(sql('select 1', { irreversible: 'x', creates: ['one', 'roles.extra'] })),
    )
    expect(said({ uses: [...uses, 'one', 'roles.extra'] }, model)).to.deep.equal([])
    const problems = problemsOf(
      sql('select 1', { irreversible: 'x', uses: ['rolse', 'roles.cod', 'a.b'] }),
      model,
    )
    expect(problems.map(({ pointer }) => pointer)).to.deep.equal(['/uses/0', '/uses/1', '/uses/2'])
    expect(problems[0]).to.deep.include({
      ruleId: 'model/declared-name',
      missing: { kind: 'any', name: 'rolse' },
    })
    expect(problems[0]?.suggestions).to.include('roles')
    expect(problems[1]).to.deep.include({ missing: { kind: 'column', table: 'roles', name: 'cod' } })
  })

  it('remembers the names it makes, which then are taken', () => {
    const model = after(
      sql('select 1', { irreversible: 'x', creates: ['one', 'billing.two', 'roles.extra'] }),
    )
    expect(opaqueOf(model)).to.have.deep.members([
      { name: 'one' },
      { schema: 'billing', name: 'two' },
      { name: 'roles', part: 'extra' },
    ])
    expect(said({ creates: ['one'] }, model)[0]).to.match(/^model\/declared-name \/creates\/0:/)
    expect(said({ creates: ['roles'] })[0]).to.match(/^model\/declared-name \/creates\/0:/)
    const table: Operation = { kind: 'create_table', table: 'one', columns: [{ name: 'a', type: 'text' }] }
    expect(saidOf(table, model)[0]).to.match(/^model\/name-taken /)
  })

  it('forgets what it drops, and takes nothing away that the model knows whole', () => {
    const model = after(sql('select 1', { irreversible: 'x', creates: ['one'] }))
    expect(opaqueOf(after(sql('select 1', { irreversible: 'x', drops: ['one'] }), model))).to.deep.equal([])
    const [modelled] = problemsOf(sql('select 1', { irreversible: 'x', drops: ['roles'] }), model)
    expect(modelled?.help).to.include('effect')
    const [unknown] = problemsOf(sql('select 1', { irreversible: 'x', drops: ['onee'] }), model)
    expect(unknown?.suggestions).to.deep.equal(['one'])
  })

  it('folds its effect without running it, and takes all back by `down`', () => {
    const operation = sql('select 1', {
      down: 'select 2',
      creates: ['one'],
      effect: [
        { drop_table: { table: 'countries' } },
        { create_table: { table: 'lands', columns: [{ name: 'id', type: 'bigint', primary_key: true }] } },
        { rename_column: { table: 'roles', column: 'name', to: 'title' } },
      ],
    })
    const names = modelToJson(after(operation)).tables.map(({ name }) => name)
    expect(names).to.include('lands').and.not.include('countries')
    expect(planOperation(operation, sampleModel, after(operation), foldContext)).to.have.length(1)
    expectSameModel(thereAndBack(operation), sampleModel, 'the model after down')
  })

  it('leaves out operations of the effect that are for other dialects', () => {
    const effect: Execute['effect'] = [{ drop_table: { table: 'countries', dialects: ['mysql'] } }]
    expectSameModel(after(sql('select 1', { irreversible: 'x', effect })), sampleModel, 'the model')
  })

  it('locates what is wrong with its effect', () => {
    expect(said({ effect: [{ drop_table: { table: 'rolse' } }] })[0]).to.match(
      /^model\/no-such-table \/effect\/0\/drop_table\/table:/,
    )
    expect(said({ effect: [{ execute: { up: 'select 1' } }] })[0]).to.match(
      /^model\/nothing-to-change \/effect\/0\/execute:/,
    )
  })

  it('cannot leave behind what its effect changes in the model, but names it can', () => {
    const effect: Execute['effect'] = [{ drop_table: { table: 'countries' } }]
    expect(saidOf(sql('select 1', { leave_on_downgrade: 'x', effect }), sampleModel)[0]).to.match(
      /^model\/decision \/leave_on_downgrade:/,
    )
    const named = sql('select 1', { leave_on_downgrade: 'x', creates: ['one'] })
    expectSameModel(thereAndBack(named), sampleModel, 'the model after the downgrade')
  })

  it('runs `down` the way `up` runs', () => {
    const keys = { down: 'vacuum roles', transaction: false }
    const inverse = invertOperation(sql('vacuum roles', keys), sampleModel, foldContext)
    expect(inverse).to.have.nested.property('operations[0].transaction', false)
    expect(saidOf(sql('select 1', { down: 'vacuum roles' }), sampleModel)[0]).to.match(
      /^sql\/outside-transaction \/down:/,
    )
  })

  it('warns of SQL outside a transaction that nobody can ask about', () => {
    expect(executeWarnings(sql('vacuum', { transaction: false }))).to.have.nested.property(
      '[0].ruleId',
      'sql/unchecked-resume',
    )
    expect(executeWarnings(sql('vacuum', { transaction: false, done_when: 'select true' }))).to.deep.equal([])
    expect(executeWarnings(sql('select 1', {}))).to.deep.equal([])
  })

  it('says what it does and what it provides', () => {
    expect(describeOperation(sql('create function\n one()'))).to.equal('run SQL: create function one()')
    expect(describeOperation(sql(`select '${'x'.repeat(99)}'`))).to.have.length(69)
    expect(createdBy(sql('select 1', { creates: ['users.email'] }), foldContext)).to.deep.include.members([
      { kind: 'column', table: 'users', name: 'email' },
      { kind: 'table', schema: 'users', table: 'email' },
    ])
  })
})
