import { expect } from 'chai'
import { numbersAsTexts } from '../../src/data-files/numbers-as-texts.js'

describe('numbers of JSON as texts', () => {
  const cases: readonly (readonly [json: string, expected: string])[] = [
    ['{"a":1.50,"b":2}', '{"a":"1.50","b":2}'],
    ['{ "a" : -1e+30 , "b" : -1 }', '{ "a" : "-1e+30" , "b" : -1 }'],
    ['{"b":"a","a":12345678901234567890.123}', '{"b":"a","a":"12345678901234567890.123"}'],
    ['{"a":[1,{"a":2}],"b":{"a":3}}', '{"a":[1,{"a":2}],"b":{"a":3}}'],
    ['{"a":"1, \\"a\\": 2","b":0}', '{"a":"1, \\"a\\": 2","b":0}'],
    ['{"\\u0061":7,"a":null,"a":true}', '{"\\u0061":"7","a":null,"a":true}'],
  ]
  for (const [json, expected] of cases) {
    it(`${json} is ${expected}`, () => {
      expect(numbersAsTexts(json, new Set(['a']))).to.equal(expected)
    })
  }
})
