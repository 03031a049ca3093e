import { expect } from 'chai'
import { describeOperation, invertOperation, lossesOf, planOperation } from '../../src/operations/index.js'
import type { OperationOf } from '../../src/operations/operation.js'
import { foldContext, undoContext, writtenContext } from './fold-context.js'
import { problemsOf, saidOf } from './problems-of.js'
import { sampleModel } from './sample-model.js'

type DeleteRows = OperationOf<'delete_rows'>

const country = { code: 'ch', name: 'X' }

function countries(keys: Partial<DeleteRows>): DeleteRows {
  return { kind: 'delete_rows', table: 'countries', ...keys }
}

function matchOf(operation: DeleteRows): unknown {
  const [step] = planOperation(operation, sampleModel, sampleModel, foldContext)
  return step?.kind === 'delete_rows' ? step.match : undefined
}

describe('delete_rows', () => {
  it('finds whole rows by a unique key, and inserts them again on the way down', () => {
    const operation = countries({ rows: [country] })
    expect(matchOf(operation)).to.deep.equal({ rows: [[['code', 'ch']]] })
    expect(invertOperation(operation, sampleModel, foldContext)).to.deep.equal({
      operations: [{ kind: 'insert_rows', table: 'countries', rows: [country] }],
    })
  })

  it('finds rows by all their values where no key stands in them', () => {
    const rows = [{ at: '2026-01-31 12:00:00', what: null }]
    const operation: DeleteRows = { kind: 'delete_rows', table: 'events', rows }
    expect(saidOf(operation, sampleModel)).to.deep.equal([])
    expect(matchOf(operation)).to.deep.equal({
      rows: [
        [
          ['at', '2026-01-31 12:00:00'],
          ['what', null],
        ],
      ],
    })
    const json: DeleteRows = { ...operation, rows: [{ at: null, what: { json: '1' } }] }
    expect(saidOf(json, sampleModel)[0]).to.match(/^model\/rows \/rows\/0: nothing in the row finds it/)
  })

  it('finds rows by the columns that an insert_rows names, when it is its undo', () => {
    const operation = countries({ rows: [country], matchBy: ['name'] })
    expect(matchOf(operation)).to.deep.equal({ rows: [[['name', 'X']]] })
  })

  it('demands whole rows only where it must insert them again', () => {
    const operation = countries({ rows: [{ code: 'ch' }] })
    expect(saidOf(operation, sampleModel)).to.deep.equal([
      'model/rows /rows/0: the row does not say "name", so it could not be inserted again',
    ])
    expect(saidOf(operation, sampleModel, writtenContext)).to.deep.equal([])
    expect(saidOf(operation, sampleModel, undoContext)).to.deep.equal([])
  })

  it('takes no decision with rows, and demands one with a condition', () => {
    expect(saidOf(countries({ rows: [country], down: 'select 1' }), sampleModel)[0]).to.match(
      /^model\/decision \/down:/,
    )
    expect(saidOf(countries({ where: 'true' }), sampleModel)[0]).to.match(/^model\/decision :/)
    expect(saidOf(countries({ where: 'true', irreversible: 'x' }), sampleModel)).to.deep.equal([])
  })

  it('is planned by its condition, in batches when asked', () => {
    const operation = countries({ where: "code = 'ch'", batch_size: 10, leave_on_downgrade: 'x' })
    expect(matchOf(operation)).to.deep.equal({ where: "code = 'ch'", batchSize: 10 })
    expect(invertOperation(operation, sampleModel, foldContext)).to.deep.equal({ operations: [] })
  })

  it('refuses rows and a condition together, neither, and rows in batches', () => {
    expect(saidOf(countries({}), sampleModel)[0]).to.match(/^model\/conflicting-keys :/)
    expect(saidOf(countries({ rows: [country], where: 'true' }), sampleModel)[0]).to.match(
      /^model\/conflicting-keys :/,
    )
    const [problem] = problemsOf(countries({ rows: [country], batch_size: 5 }), sampleModel)
    expect(problem).to.include({ ruleId: 'model/conflicting-keys', pointer: '/batch_size' })
  })

  it('says what it does and what it destroys', () => {
    expect(describeOperation(countries({ rows: [country] }))).to.equal('delete one row from "countries"')
    const operation = countries({ where: "code = 'ch'", irreversible: 'x' })
    expect(describeOperation(operation)).to.equal(`delete rows from "countries" where code = 'ch'`)
    expect(lossesOf(countries({ rows: [country] }), sampleModel, foldContext)).to.deep.equal([])
    expect(lossesOf(operation, sampleModel, foldContext)).to.deep.equal([
      {
        table: { name: 'countries' },
        sentence: `the rows of "countries" that match code = 'ch'`,
        kind: 'gone',
      },
    ])
  })
})
