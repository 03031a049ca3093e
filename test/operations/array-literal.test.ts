import { expect } from 'chai'
import { movedArray } from '../../src/operations/support/array-literal.js'

const move = (value: string): string => (value === 'a b' || value === 'x' ? 'new "one"' : value)

describe('an array constant', () => {
  it('has its elements replaced, and the others as they were written', () => {
    expect(movedArray('{a,"a b",x, "y\\"z" ,NULL}', move)).to.equal(
      '{a,"new \\"one\\"","new \\"one\\"", "y\\"z" ,NULL}',
    )
    expect(movedArray('{{x},{y}}', move)).to.equal('{{"new \\"one\\""},{y}}')
    expect(movedArray('{}', move)).to.equal('{}')
  })
})
