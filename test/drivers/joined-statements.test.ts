import { expect } from 'chai'
import { array, assert, nat, property, string } from 'fast-check'
import { failedStatement, joinStatements } from '../../src/drivers/joined-statements.js'

describe('joined statements', () => {
  it('keeps a comment at the end from swallowing the semicolon', () => {
    expect(joinStatements(['SELECT 1 -- one', 'SELECT 2']).text).to.equal('SELECT 1 -- one\n;\nSELECT 2')
  })

  it('finds any statement by any position within it', () => {
    const statement = string({ unit: 'grapheme', minLength: 1 })
    assert(
      property(array(statement, { minLength: 1 }), nat(), nat(), (statements, which, where) => {
        const joined = joinStatements(statements)
        const index = which % statements.length
        const position = 1 + (where % Array.from(statements[index] ?? '').length)
        const absolute = (joined.starts[index] ?? 0) + position
        expect(failedStatement(joined, 0, absolute)).to.deep.equal({ index, position })
        expect(Array.from(joined.text)[absolute - 1]).to.equal(
          Array.from(statements[index] ?? '')[position - 1],
        )
      }),
    )
  })

  it('counts completed statements where there is no position', () => {
    expect(failedStatement(joinStatements(['a', 'b', 'c']), 1, undefined).index).to.equal(1)
    expect(failedStatement(joinStatements(['a', 'b', 'c']), 3, undefined).index).to.equal(2)
  })
})
