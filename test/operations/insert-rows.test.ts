import { expect } from 'chai'
import type { Row } from '../../src/generated/documents.js'
import { invertOperation, planOperation, describeOperation, lossesOf } from '../../src/operations/index.js'
import type { OperationOf } from '../../src/operations/operation.js'
import { foldContext, undoContext, writtenContext } from './fold-context.js'
import { problemsOf, saidOf } from './problems-of.js'
import { sampleModel } from './sample-model.js'

type InsertRows = OperationOf<'insert_rows'>

const number = (text: string) => ({ number: text })

/** Roles found by their code. */
function roles(rows: readonly Row[], keys: Partial<InsertRows> = { key: ['code'] }): InsertRows {
  return { kind: 'insert_rows', table: 'roles', rows, ...keys }
}

/** What is said about one cell of an otherwise good role. */
function cell(column: string, value: Row[string]): readonly string[] {
  return saidOf(
    roles([
      Object.fromEntries([
        ['code', 'a'],
        ['name', 'A'],
        [column, value],
      ]),
    ]),
    sampleModel,
  )
}

function stepsOf(operation: InsertRows) {
  return planOperation(operation, sampleModel, sampleModel, foldContext)
}

describe('insert_rows', () => {
  it('plans rows in the order of the columns, whatever that of the document', () => {
    const [step] = stepsOf(roles([{ name: 'Admin', code: 'adm', rank: number('0.1900') }]))
    expect(step).to.have.deep.property('rows', [
      [
        ['code', 'adm'],
        ['name', 'Admin'],
        ['rank', { number: '0.1900' }],
      ],
    ])
    expect(step).to.have.deep.property('identity', [])
  })

  it('names the identity columns that rows give, so that the sequence moves on', () => {
    const [step] = stepsOf(
      roles([
        { id: number('7'), code: 'a', name: 'A' },
        { code: 'b', name: 'B' },
      ]),
    )
    expect(step).to.have.deep.property('identity', ['id'])
  })

  it('takes the SQL of the dialect out of a map', () => {
    const [step] = stepsOf(
      roles([{ code: 'a', name: 'A', since: { sql: { postgresql: ' now() ', sqlite: 'x' } } }]),
    )
    expect(step).to.have.deep.nested.property('rows[0][2]', ['since', { sql: 'now()' }])
  })

  it('is undone by deleting the rows by key', () => {
    const rows = [{ code: 'adm', name: 'Admin' }]
    expect(invertOperation(roles(rows), sampleModel, foldContext)).to.deep.equal({
      operations: [{ kind: 'delete_rows', table: 'roles', rows, matchBy: ['code'] }],
    })
  })

  it('finds rows by the primary key when no key is stated', () => {
    const operation: InsertRows = {
      kind: 'insert_rows',
      table: 'countries',
      rows: [{ code: 'ch', name: 'X' }],
    }
    expect(saidOf(operation, sampleModel)).to.deep.equal([])
    expect(invertOperation(operation, sampleModel, foldContext)).to.have.deep.nested.property(
      'operations[0].matchBy',
      ['code'],
    )
  })

  it('is undone as decided', () => {
    const rows = [{ code: 'adm', name: 'Admin' }]
    expect(invertOperation(roles(rows, { down: 'select 1' }), sampleModel, foldContext)).to.deep.equal({
      operations: [{ kind: 'execute', up: 'select 1', computed: { drops: [], effect: [], creates: [] } }],
    })
    expect(invertOperation(roles(rows, { irreversible: 'why' }), sampleModel, foldContext)).to.deep.equal({
      irreversible: 'why',
    })
    expect(
      invertOperation(roles(rows, { leave_on_downgrade: 'why' }), sampleModel, foldContext),
    ).to.deep.equal({
      operations: [],
    })
  })

  it('takes every kind of value that fits', () => {
    for (const [column, value] of [
      ['rank', null],
      ['rank', number('-3')],
      ['active', true],
      ['settings', { json: '{"a":1}' }],
      ['tags', ['a', null, 'b']],
      ['tags', [['a'], ['b']]],
      ['tags', '{a,b}'],
      ['icon', { base64: 'AAE=' }],
      ['since', '2026-01-31 12:00:00Z'],
      ['since', { sql: 'now()' }],
      ['name', 'Chief (old)'],
    ] as const) {
      expect(cell(column, value), column).to.deep.equal([])
    }
  })

  it('refuses values that do not fit their column', () => {
    expect(cell('name', number('5'))).to.deep.equal([
      'model/rows /rows/0/name: 5 does not fit text, the type of column "name"',
    ])
    expect(cell('rank', '5')).to.deep.equal([
      'model/rows /rows/0/rank: "5" does not fit integer, the type of column "rank"',
    ])
    expect(cell('settings', '{"a":1}')[0]).to.match(/^model\/rows \/rows\/0\/settings: .*does not fit jsonb/)
    expect(cell('settings', ['a'])[0]).to.include('a list does not fit jsonb')
    expect(cell('name', ['a'])[0]).to.include('a list does not fit text')
    expect(cell('tags', ['a', number('1')])).to.deep.equal([
      'model/rows /rows/0/tags/1: 1 does not fit text, the type of column "tags"',
    ])
    expect(cell('tags', [['a'], 'b'])[0]).to.include('ragged')
    expect(cell('name', { json: '1' })[0]).to.include('a JSON value does not fit text')
    expect(cell('name', { base64: 'AAE=' })[0]).to.include('base64 does not fit text')
    expect(cell('icon', { base64: 'AAE' })[0]).to.include('cut off')
    expect(cell('since', 'now()')[0]).to.include('the text "now()" does not fit')
    expect(cell('active', { sql: "'" })[0]).to.match(/^sql\/unbalanced \/rows\/0\/active\/sql:/)
    expect(cell('name', null)).to.deep.equal(['model/rows /rows/0/name: column "name" does not take null'])
  })

  it('says how to write a number into a text column', () => {
    const [problem] = problemsOf(roles([{ code: number('1'), name: 'A' }]), sampleModel)
    expect(problem?.help).to.include('quote it')
  })

  it('says which column was meant', () => {
    const problems = problemsOf(roles([{ code: 'a', name: 'A', rnak: number('1') }]), sampleModel)
    expect(problems).to.have.length(1)
    expect(problems[0]).to.include({ ruleId: 'model/no-such-column', pointer: '/rows/0/rnak', atKey: true })
    expect(problems[0]?.suggestions).to.deep.equal(['rank'])
  })

  it('refuses generated columns and rows that lack what they need', () => {
    expect(saidOf(roles([{ code: 'a', name: 'A', label: 'x' }]), sampleModel)).to.deep.equal([
      'model/rows /rows/0/label: column "label" is generated: the database computes it',
    ])
    expect(saidOf(roles([{ code: 'a' }]), sampleModel)).to.deep.equal([
      'model/rows /rows/0: the row does not say "name", which takes no null and has no default',
    ])
  })

  it('refuses two rows with one key, however their numbers are spelled', () => {
    expect(
      saidOf(
        roles([
          { code: 'a', name: 'A' },
          { code: 'a', name: 'B' },
        ]),
        sampleModel,
      ),
    ).to.deep.equal(['model/rows /rows/1: rows 1 and 2 have the same "code", which is unique'])
    const rows = [
      { id: number('1'), code: 'a', name: 'A' },
      { id: number('1.0'), code: 'b', name: 'B' },
    ]
    expect(saidOf(roles(rows), sampleModel)[0]).to.include('rows 1 and 2 have the same "id"')
  })

  it('refuses a key that does not find each row and no other', () => {
    const row = { code: 'a', name: 'A' }
    expect(saidOf(roles([row], { key: ['name'] }), sampleModel)[0]).to.match(
      /^model\/decision \/key: \(name\) is not unique/,
    )
    expect(saidOf(roles([row], { key: ['nmae'] }), sampleModel)[0]).to.match(
      /^model\/no-such-column \/key\/0:/,
    )
    expect(saidOf(roles([row], { key: ['id'] }), sampleModel)[0]).to.match(
      /^model\/decision \/rows\/0: .*"id"/,
    )
    expect(saidOf(roles([{ ...row, code: { sql: "'a'" } }]), sampleModel)[0]).to.match(
      /^model\/decision \/rows\/0\/code:/,
    )
  })

  it('asks for a key or a decision where the primary key is of no use, and names the keys that would do', () => {
    const [problem] = problemsOf(roles([{ code: 'a', name: 'A' }], {}), sampleModel)
    expect(problem).to.include({ ruleId: 'model/decision', help: 'write key: [code]' })
    const [none] = problemsOf({ kind: 'insert_rows', table: 'events', rows: [{ at: null }] }, sampleModel)
    expect(none?.ruleId).to.equal('model/decision')
    expect(none?.help).to.include('irreversible').and.include('leave_on_downgrade')
  })

  it('takes one decision, and none where the way back is written or this is it', () => {
    const row = { code: 'a', name: 'A' }
    const both = roles([row], { key: ['code'], down: 'select 1' })
    expect(saidOf(both, sampleModel)[0]).to.match(/^model\/decision \/key:/)
    const two = roles([row], { down: 'select 1', irreversible: 'x' })
    expect(saidOf(two, sampleModel)[0]).to.match(/^model\/decision \/irreversible:/)
    const down = roles([row], { down: 'select 1' })
    for (const context of [writtenContext, undoContext]) {
      expect(saidOf(down, sampleModel, context)[0]).to.match(/^model\/decision \/down:/)
      expect(saidOf(roles([row], {}), sampleModel, context)).to.deep.equal([])
    }
  })

  it('says what it does, and destroys nothing', () => {
    const operation = roles([
      { code: 'a', name: 'A' },
      { code: 'b', name: 'B' },
    ])
    expect(describeOperation(operation)).to.equal('insert 2 rows into "roles"')
    expect(lossesOf(operation, sampleModel, foldContext)).to.deep.equal([])
  })

  it('of a file is undone by the stored keys, and that again by the file', () => {
    const operation: InsertRows = { kind: 'insert_rows', table: 'roles', file: 'roles.csv', key: ['code'] }
    const inverse = invertOperation(operation, sampleModel, foldContext)
    const loaded = { file: 'roles.csv', place: '/operations/0', key: ['code'] }
    expect(inverse).to.deep.equal({ operations: [{ kind: 'delete_rows', table: 'roles', loaded }] })
    const [back] = 'operations' in inverse ? inverse.operations : []
    expect(back === undefined ? undefined : invertOperation(back, sampleModel, undoContext)).to.deep.equal({
      operations: [operation],
    })
  })
})
