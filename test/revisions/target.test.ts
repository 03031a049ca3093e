import { expect } from 'chai'
import { describeTargetProblem } from '../../src/revisions/describe-target-problem.js'
import { parseTarget } from '../../src/revisions/target.js'
import type { TargetProblem } from '../../src/revisions/target-problem.js'

const valid: readonly (readonly [text: string, target: object])[] = [
  ['head', { anchor: { kind: 'head' }, steps: 0 }],
  ['heads', { anchor: { kind: 'heads' }, steps: 0 }],
  ['base', { anchor: { kind: 'base' }, steps: 0 }],
  ['current', { anchor: { kind: 'current' }, steps: 0 }],
  ['004512345678', { anchor: { kind: 'revision', id: '004512345678' }, steps: 0 }],
  ['+2', { anchor: { kind: 'relative' }, steps: 2 }],
  ['-1', { anchor: { kind: 'relative' }, steps: -1 }],
  ['head-1', { anchor: { kind: 'head' }, steps: -1 }],
  ['base+2', { anchor: { kind: 'base' }, steps: 2 }],
  ['4f2a+1', { anchor: { kind: 'revision', id: '4f2a' }, steps: 1 }],
  ['L1@head', { branch: 'L1', anchor: { kind: 'head' }, steps: 0 }],
  ['L1@-2', { branch: 'L1', anchor: { kind: 'relative' }, steps: -2 }],
  ['L1@base+2', { branch: 'L1', anchor: { kind: 'base' }, steps: 2 }],
]

const invalid = ['', '+0', '-0', '+1foo', 'a@', '@head', 'a@b@c', 'heads-1', 'a-b', 'a b', 'a:b', '+', 'ä']

const problems: readonly TargetProblem[] = [
  { kind: 'invalid-target', text: 'x', reason: 'it is empty' },
  { kind: 'unknown-revision', text: 'x', candidates: ['y'] },
  { kind: 'ambiguous-revision', text: 'x', candidates: ['x1', 'x2'] },
  { kind: 'unknown-branch', text: 'x', candidates: [] },
  { kind: 'not-in-branch', text: 'x', branch: 'b', id: 'x1', candidates: ['b2'] },
  { kind: 'several-heads', text: 'x', candidates: ['a', 'b'] },
  { kind: 'several-tips', text: '-1', candidates: ['a', 'b'] },
  { kind: 'several-ways', text: 'x', at: undefined, candidates: ['a', 'b'] },
  { kind: 'walked-too-far', text: 'x', wanted: 2, possible: 1 },
  { kind: 'wrong-direction', text: 'x', direction: 'up' },
  { kind: 'wrong-direction', text: 'x', direction: 'down' },
  { kind: 'not-applied', text: 'x', ids: ['x1'] },
  { kind: 'only-needed', text: 'x', id: 'x1', by: ['y1'] },
  { kind: 'not-a-range', text: 'x' },
  { kind: 'steps-not-counted', text: '+1' },
  { kind: 'not-a-head', text: 'x', id: 'x1', children: ['y1', 'y2'] },
  { kind: 'named-twice', text: 'x', id: 'x1' },
  { kind: 'one-above-other', text: 'x y', lower: 'x1', upper: 'y1' },
  { kind: 'nothing-to-merge', text: 'heads', ids: [] },
  { kind: 'nothing-to-merge', text: 'heads', ids: ['x1'] },
  { kind: 'not-one', text: 'base', ids: [] },
  { kind: 'not-one', text: 'heads', ids: ['x1', 'y1'] },
  { kind: 'nothing-to-rebase', text: '', ids: [] },
  { kind: 'nothing-to-rebase', text: 'x', ids: ['x1'] },
  { kind: 'branch-unsaid', text: '', candidates: ['x1', 'y1'] },
  { kind: 'onto-unsaid', text: 'x', candidates: ['y1', 'z1'] },
  { kind: 'under-onto', text: 'x', ids: ['x1'], onto: 'y1' },
  { kind: 'under-onto', text: 'x', ids: ['x1'], onto: 'x1' },
  { kind: 'onto-moves', text: 'x', onto: 'y1' },
]

describe('parseTarget', () => {
  for (const [text, target] of valid) {
    it(`reads ${text}`, () => {
      expect(parseTarget(text)).to.deep.equal({ ok: true, value: { text, ...target } })
    })
  }

  for (const text of invalid) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      const result = parseTarget(text)
      expect(!result.ok && result.problem).to.include({ kind: 'invalid-target', text })
    })
  }
})

describe('describeTargetProblem', () => {
  for (const problem of problems) {
    it(`says what is wrong and what to do: ${problem.kind}`, () => {
      const { message, help } = describeTargetProblem(problem)
      expect(message).to.match(/\w/)
      expect(help).to.match(/\w/)
      expect(message).not.to.include('undefined')
    })
  }

  it('offers what was probably meant', () => {
    expect(
      describeTargetProblem({ kind: 'unknown-revision', text: 'ab', candidates: ['abc', 'abd'] }),
    ).to.deep.equal({
      message: 'there is no revision `ab`',
      help: 'did you mean abc or abd?',
    })
  })

  it('spells out the choices where the database stands on several revisions', () => {
    const { help } = describeTargetProblem({ kind: 'several-tips', text: '-1', candidates: ['d1', 'd2'] })
    expect(help).to.equal('say from which: `d1@-1`, `d2@-1`')
  })
})
