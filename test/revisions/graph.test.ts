import { expect } from 'chai'
import * as fc from 'fast-check'
import { anyNodes, graphOf, graphs, soundGraph } from './sample-graphs.js'

const orders: readonly (readonly [notation: string, order: string])[] = [
  [graphs.L, 'a b c d e'],
  ['e<d d<c c<b b<a a', 'a b c d e'],
  [graphs.B, 'a b c1 d1 c2 d2'],
  [graphs.D, 'a b c1 d1 c2 d2 e f'],
  ['a1 b1 a2<a1 b2<b1', 'a1 a2 b1 b2'],
  // A branch waits for the other's revision, and then goes on before the other.
  ['b1 b2<b1~a1 b3<b2 a1 a2<a1', 'b1 a1 b2 b3 a2'],
  [graphs.Y, 'y1 x1 y2 x2'],
  [graphs.Q, 'p1 p2 q1 q2'],
  ['', ''],
]

describe('RevisionGraph', () => {
  for (const [notation, order] of orders) {
    it(`orders ${notation || 'nothing'}`, () => {
      expect(graphOf(notation).inOrder().join(' ')).to.equal(order)
    })
  }

  it('knows neighbours, heads, bases, merges and branch points', () => {
    const graph = graphOf(graphs.D)
    expect(graph.parents('e')).to.deep.equal(['d1', 'd2'])
    expect(graph.children('b')).to.deep.equal(['c1', 'c2'])
    expect(graph.heads).to.deep.equal(['f'])
    expect(graph.bases).to.deep.equal(['a'])
    expect(['a', 'b', 'e', 'f', 'zzz'].map((id) => graph.isHead(id))).to.deep.equal([
      false,
      false,
      false,
      true,
      false,
    ])
    expect(['a', 'b', 'zzz'].map((id) => graph.isBase(id))).to.deep.equal([true, false, false])
    expect(['d1', 'e'].map((id) => graph.isMerge(id))).to.deep.equal([false, true])
    expect(['a', 'b'].map((id) => graph.isBranchPoint(id))).to.deep.equal([false, true])
    expect(graph.labelled('L2')?.revision).to.equal('c2')
  })

  it('takes what others depend on for a head all the same', () => {
    expect(graphOf(graphs.Q).heads).to.deep.equal(['p2', 'q2'])
  })

  it('resolves a dependency on a label to the labelled revision', () => {
    expect(graphOf('a1[A] a2<a1 b~A').dependencies('b')).to.deep.equal(['a1'])
  })

  it('walks with and without dependencies', () => {
    const graph = graphOf(graphs.Y)
    expect([...graph.ancestors(['y2'], { dependencies: false })]).to.have.members(['y2', 'y1'])
    expect([...graph.ancestors(['y2'], { dependencies: true })]).to.have.members(['y2', 'y1', 'x1'])
    expect([...graph.descendants(['x1'], { dependencies: false })]).to.have.members(['x1', 'x2'])
    expect([...graph.descendants(['x1'], { dependencies: true })]).to.have.members(['x1', 'x2', 'y2'])
    expect(graph.tips(['y1', 'x1', 'y2'])).to.deep.equal(['y2'])
  })

  it('puts parents and dependencies first, each revision once, in any graph', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const graph = soundGraph(nodes)
        const order = graph.inOrder()
        const rank = new Map(order.map((id, index) => [id, index]))
        expect([...rank.keys()]).to.have.members(nodes.map((node) => node.revision))
        expect(order).to.have.length(nodes.length)
        for (const node of nodes) {
          for (const need of [...node.revises, ...node.dependsOn]) {
            expect(rank.get(need)).to.be.lessThan(rank.get(node.revision) ?? -1)
          }
        }
      }),
    )
  })
})
