import { expect } from 'chai'
import { buildGraph } from '../../src/revisions/build-graph.js'
import type { GraphProblem } from '../../src/revisions/graph-problem.js'
import { nodesOf } from './sample-graphs.js'

type Expected = Partial<GraphProblem> & { readonly kind: GraphProblem['kind'] }

const cases: readonly (readonly [notation: string, problems: readonly Expected[]])[] = [
  ['a<a', [{ kind: 'self-loop', id: 'a' }]],
  ['a b<a~b', [{ kind: 'self-loop', id: 'b' }]],
  ['a<c b<a c<b', [{ kind: 'cycle', ids: ['a', 'c', 'b'] }]],
  ['x a<c,x b<a c<b d<c', [{ kind: 'cycle', ids: ['a', 'c', 'b'] }]],
  ['a~c b<a c<b', [{ kind: 'dependency-cycle', ids: ['a', 'c', 'b'] }]],
  [
    'a<b b<a c<d d<c',
    [
      { kind: 'cycle', ids: ['a', 'b'] },
      { kind: 'cycle', ids: ['c', 'd'] },
    ],
  ],
  ['users b<usres', [{ kind: 'unknown-parent', id: 'usres', candidates: ['users'] }]],
  ['a b<a~zzz', [{ kind: 'unknown-dependency', id: 'zzz', candidates: [] }]],
  ['a[L] b[L]<a', [{ kind: 'label-reused', label: 'L' }]],
  ['a b[a]<a', [{ kind: 'label-equals-id', label: 'a' }]],
  [
    'head a[base]',
    [
      { kind: 'reserved-word', word: 'head' },
      { kind: 'reserved-word', word: 'base' },
    ],
  ],
  ['a a b<a a', [{ kind: 'duplicate-id', id: 'a' }]],
  ['a b<a s=a,b,s', [{ kind: 'replaces-itself', id: 's' }]],
  [
    's=t t=s',
    [
      { kind: 'replaces-itself', id: 's' },
      { kind: 'replaces-itself', id: 't' },
    ],
  ],
  ['a b<a s=a,b t=b', [{ kind: 'replaced-twice', id: 'b' }]],
  ['a b<a s=b,a', [{ kind: 'not-a-stretch', id: 's', last: 'a', apart: 'b' }]],
  ['a b<a c<b s=a,c', [{ kind: 'part-of-another', id: 'a', by: 's' }]],
  ['a b<a c<b x<b s<a=b,c', [{ kind: 'part-of-another', id: 'b', by: 's' }]],
  ['a b<a c<b x~b s<a=b,c', [{ kind: 'part-of-another', id: 'b', by: 's' }]],
  ['a b<a c<b s=b,c', [{ kind: 'stands-elsewhere', id: 's', key: 'revises', expected: ['a'] }]],
  ['a x b<a c<b~x s<a=b,c', [{ kind: 'stands-elsewhere', id: 's', key: 'depends_on', expected: ['x'] }]],
  ['a b<a c<nope s=a,b,c', [{ kind: 'unknown-parent', id: 'nope' }]],
  [
    'a<a a b<nope~nope',
    [
      { kind: 'duplicate-id', id: 'a' },
      { kind: 'self-loop', id: 'a' },
      { kind: 'unknown-parent', id: 'nope' },
      { kind: 'unknown-dependency', id: 'nope' },
    ],
  ],
]

describe('buildGraph', () => {
  for (const [notation, expected] of cases) {
    it(`refuses ${notation}: ${expected.map(({ kind }) => kind).join(', ')}`, () => {
      const { graph, problems } = buildGraph(nodesOf(notation))
      expect(graph).to.equal(undefined)
      expect(problems).to.have.length(expected.length)
      for (const [index, problem] of expected.entries()) expect(problems[index]).to.deep.include(problem)
    })
  }

  it('points at the entries that make a circle', () => {
    const { problems } = buildGraph(nodesOf('x a[L]<x~c b<x,a c<b'))
    expect(problems[0]?.places).to.deep.equal([
      { revision: 'a', file: 'a.yaml', key: 'depends_on', index: 0 },
      { revision: 'c', file: 'c.yaml', key: 'revises', index: 0 },
      { revision: 'b', file: 'b.yaml', key: 'revises', index: 1 },
    ])
  })

  it('points at all documents of a duplicate id', () => {
    const nodes = nodesOf('a a').map((node, index) => ({ ...node, file: `${index}.yaml` }))
    const [problem] = buildGraph(nodes).problems
    expect(problem?.places.map(({ file }) => file)).to.deep.equal(['0.yaml', '1.yaml'])
  })

  it('keeps the payload of the nodes', () => {
    const nodes = nodesOf('a b<a').map((node) => ({ ...node, payload: node.revision.toUpperCase() }))
    expect(buildGraph(nodes).graph?.get('b')?.payload).to.equal('B')
  })

  it('takes a chain of 100,000 revisions, and finds a circle through all of them', () => {
    const count = 100_000
    const chain = Array.from({ length: count }, (_, index) => ({
      revision: `r${index}`,
      revises: index === 0 ? [] : [`r${index - 1}`],
      dependsOn: [],
      branchLabels: [],
      message: '',
      file: '',
    }))
    const { graph } = buildGraph(chain)
    expect(graph?.inOrder()).to.have.length(count)
    expect(graph?.ancestors([`r${count - 1}`], { dependencies: true }).size).to.equal(count)
    expect(graph?.heads).to.deep.equal([`r${count - 1}`])
    const circle = chain.map((node, index) => (index === 0 ? { ...node, revises: [`r${count - 1}`] } : node))
    const [problem] = buildGraph(circle).problems
    expect(problem?.kind).to.equal('cycle')
    expect(problem?.places).to.have.length(count)
  })
})
