import { expect } from 'chai'
import { resolveRevision } from '../../src/revisions/resolve.js'
import type { TargetResult } from '../../src/revisions/target-problem.js'
import { graphOf } from './sample-graphs.js'

const graph = graphOf('abc[first] abcd<abc abd<abcd ef012[efx]<abd')

const cases: readonly (readonly [text: string, result: TargetResult<string>])[] = [
  ['abc', { ok: true, value: 'abc' }],
  ['abcd', { ok: true, value: 'abcd' }],
  ['e', { ok: true, value: 'ef012' }],
  ['first', { ok: true, value: 'abc' }],
  [
    'ab',
    { ok: false, problem: { kind: 'ambiguous-revision', text: 'ab', candidates: ['abc', 'abcd', 'abd'] } },
  ],
  ['EF012', { ok: false, problem: { kind: 'unknown-revision', text: 'EF012', candidates: ['ef012'] } }],
  ['frist', { ok: false, problem: { kind: 'unknown-revision', text: 'frist', candidates: ['first'] } }],
  ['', { ok: false, problem: { kind: 'unknown-revision', text: '', candidates: [] } }],
]

describe('resolveRevision', () => {
  for (const [text, result] of cases) {
    it(`answers ${JSON.stringify(text)}`, () => {
      expect(resolveRevision(graph, text)).to.deep.equal(result)
    })
  }
})
