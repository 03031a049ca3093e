import { expect } from 'chai'
import { assert, nat, property } from 'fast-check'
import { grouped } from '../../src/values/grouped.js'

describe('digits in groups', () => {
  it('are those of a number in English', () => {
    for (const number of [0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 9_007_199_254_740_991]) {
      expect(grouped(number)).to.equal(number.toLocaleString('en-US'))
    }
    assert(
      property(nat(), (number) => {
        expect(grouped(number)).to.equal(number.toLocaleString('en-US'))
      }),
    )
  })
})
