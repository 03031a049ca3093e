import { expect } from 'chai'
import { historyRange } from '../../src/revisions/history-range.js'
import type { TargetProblem } from '../../src/revisions/target-problem.js'
import { graphOf, graphs } from './sample-graphs.js'

/** Range, and the revisions of it in graph L with c applied. */
const cases: readonly (readonly [
  range: string,
  outcome: string | { readonly error: TargetProblem['kind'] },
])[] = [
  ['a:c', 'a b c'],
  ['b:', 'b c d e'],
  [':b', 'a b'],
  [':', 'a b c d e'],
  ['base:head', 'a b c d e'],
  ['current:', 'c d e'],
  [':current', 'a b c'],
  ['-2:current', 'c'],
  ['current:+1', 'c d'],
  ['a:+2', 'a b c'],
  ['c:a', { error: 'not-a-range' }],
  ['a', { error: 'invalid-target' }],
  ['a:b:c', { error: 'invalid-target' }],
  ['a:zz', { error: 'unknown-revision' }],
]

describe('historyRange', () => {
  for (const [range, outcome] of cases) {
    it(`L13: ${range}`, () => {
      const result = historyRange(graphOf(graphs.L), ['a', 'b', 'c'], range)
      const shown = result.ok ? result.value.join(' ') : { error: result.problem.kind }
      expect(shown).to.deep.equal(outcome)
    })
  }
})
