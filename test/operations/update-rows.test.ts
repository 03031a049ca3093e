import { expect } from 'chai'
import type { FoldContext } from '../../src/operations/definition.js'
import { describeOperation, invertOperation, lossesOf, planOperation } from '../../src/operations/index.js'
import type { OperationOf } from '../../src/operations/operation.js'
import { foldContext, undoContext, writtenContext } from './fold-context.js'
import { problemsOf, saidOf } from './problems-of.js'
import { sampleModel } from './sample-model.js'

type UpdateRows = OperationOf<'update_rows'>

function update(keys: Partial<UpdateRows>): UpdateRows {
  return { kind: 'update_rows', table: 'roles', set: { name: 'X' }, ...keys }
}

/** In a document that added these columns of roles before. */
function after(...columns: readonly string[]): FoldContext {
  const added = new Set(columns.map((column) => `"roles" ${column}`))
  return { ...foldContext, document: { ...foldContext.document, added } }
}

describe('update_rows', () => {
  it('plans one update, batched when asked', () => {
    const operation = update({ where: ' rank = 0 ', batch_size: 50, irreversible: 'x' })
    const [step] = planOperation(operation, sampleModel, sampleModel, foldContext)
    expect(step).to.deep.include({
      kind: 'update_rows',
      set: [['name', 'X']],
      where: 'rank = 0',
      batchSize: 50,
    })
  })

  it('demands a decision, as old values are not kept', () => {
    const [problem] = problemsOf(update({}), sampleModel)
    expect(problem?.ruleId).to.equal('model/decision')
    expect(problem?.help).to.include('leave_on_downgrade')
    expect(saidOf(update({ leave_on_downgrade: 'x' }), sampleModel)).to.deep.equal([])
  })

  it('refuses one where every column was added by the document, but not where only some were', () => {
    const both = { set: { name: 'X', active: true } }
    expect(saidOf(update({}), sampleModel, after('name'))).to.deep.equal([])
    expect(saidOf(update({ down: 'select 1' }), sampleModel, after('name'))[0]).to.match(
      /^model\/decision \/down:/,
    )
    expect(saidOf(update(both), sampleModel, after('name'))[0]).to.match(/^model\/decision :/)
    expect(invertOperation(update({}), sampleModel, after('name'))).to.deep.equal({ operations: [] })
  })

  it('refuses one where the way back is written or this is it', () => {
    for (const context of [writtenContext, undoContext]) {
      expect(saidOf(update({}), sampleModel, context)).to.deep.equal([])
      expect(saidOf(update({ irreversible: 'x' }), sampleModel, context)[0]).to.match(
        /^model\/decision \/irreversible:/,
      )
    }
  })

  it('checks the text of `down` where it stands', () => {
    const problems = problemsOf(update({ down: { postgresql: 'select 1;\ncommit' } }), sampleModel)
    expect(problems).to.have.length(1)
    expect(problems[0]).to.include({
      ruleId: 'sql/transaction-control',
      pointer: '/down/postgresql',
      textOffset: 10,
    })
    expect(saidOf(update({ down: 'vacuum roles' }), sampleModel)[0]).to.match(
      /^sql\/outside-transaction \/down:/,
    )
  })

  it('refuses values and columns that cannot be set', () => {
    const said = (set: UpdateRows['set']) => saidOf(update({ set, irreversible: 'x' }), sampleModel)
    expect(said({ name: null })).to.deep.equal(['model/rows /set/name: column "name" does not take null'])
    expect(said({ label: 'x' })[0]).to.include('is generated')
    expect(said({ id: { number: '1' } })[0]).to.match(/^model\/rows \/set\/id: .*identity/)
    expect(said({ nam: 'x' })[0]).to.match(/^model\/no-such-column \/set\/nam:/)
    expect(saidOf(update({ where: 'a;b', irreversible: 'x' }), sampleModel)[0]).to.match(
      /^sql\/several-statements \/where:/,
    )
  })

  it('says what it does and what it destroys', () => {
    const operation = update({ where: 'rank =\n  0', irreversible: 'x' })
    expect(describeOperation(operation)).to.equal('set "name" in "roles" where rank = 0')
    expect(describeOperation(update({}))).to.equal('set "name" of all rows in "roles"')
    expect(lossesOf(operation, sampleModel, foldContext)).to.deep.equal([
      {
        table: { name: 'roles' },
        column: 'name',
        sentence: 'the old values of "roles"."name" in the rows that match',
        kind: 'changed',
      },
    ])
    expect(lossesOf(update({}), sampleModel, after('name'))).to.deep.equal([])
  })
})
