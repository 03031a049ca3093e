import { expect } from 'chai'
import { functionCalls } from '../../src/sql/function-calls.js'
import { postgresqlLexer } from '../../src/sql/postgresql-lexer.js'

/** A text with the calls in it, each as `schema.name/arguments`. */
const cases: readonly (readonly [text: string, calls: readonly string[]])[] = [
  ['f()', ['f/0']],
  ['F (a, (b, c), array[d, e])', ['f/3']],
  ['public."We ird"(1) > g(h(2, 3))', ['public.We ird/1', 'g/1', 'h/2']],
  ['f + g', []],
  ["'f(1)' -- f(1)", []],
  ['a in (1, 2)', ['in/2']],
  ['f(', ['f/1']],
]

describe('functionCalls', () => {
  for (const [text, calls] of cases) {
    it(`finds ${calls.length === 0 ? 'nothing' : calls.join(', ')} in ${text}`, () => {
      const found = functionCalls(text, postgresqlLexer).map(
        ({ schema, name, argumentCount }) =>
          `${schema === undefined ? '' : `${schema}.`}${name}/${argumentCount}`,
      )
      expect(found).to.deep.equal(calls)
    })
  }
})
