import { expect } from 'chai'
import * as fc from 'fast-check'
import { Siblings } from '../../src/revisions/siblings.js'
import { anyNodes, graphOf, graphs, soundGraph } from './sample-graphs.js'

/** Graphs, and the stretches in which revisions stand beside one another. */
const cases: readonly (readonly [notation: string, stretches: string])[] = [
  [graphs.L, ''],
  [graphs.B, 'c1 d1 c2 d2'],
  [graphs.D, 'c1 d1 c2 d2'],
  [graphs.F, 'a1 b1 a2 b2'],
  [graphs.Q, ''],
  [graphs.Y, 'y1 x1 y2 x2'],
  ['a b<a c<b x<a', 'b c x'],
  ['a b<a c<a m<b,c n<m o<n p<n q<o,p', 'b c | o p'],
  [graphs.E, ''],
]

describe('Siblings', () => {
  for (const [notation, stretches] of cases) {
    it(`cuts ${notation || 'nothing'}`, () => {
      const graph = graphOf(notation)
      const siblings = new Siblings(graph, graph.inOrder())
      expect(siblings.stretches.map((stretch) => stretch.join(' ')).join(' | ')).to.equal(stretches)
    })
  }

  it('knows who stands on whom, and finds every two that stand beside one another in one stretch, in any graph', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const graph = soundGraph(nodes)
        const order = graph.inOrder()
        const siblings = new Siblings(graph, order)
        const stretchOf = new Map(
          siblings.stretches.flatMap((stretch, number) => stretch.map((id) => [id, number])),
        )
        for (const [place, later] of order.entries()) {
          const below = graph.ancestors([later], { dependencies: true })
          for (const earlier of order.slice(0, place)) {
            expect(siblings.standsOn(later, earlier)).to.equal(below.has(earlier))
            if (siblings.lineOf(later) === siblings.lineOf(earlier)) expect(below.has(earlier)).to.equal(true)
            if (below.has(earlier)) continue
            expect(stretchOf.get(later)).not.to.equal(undefined)
            expect(stretchOf.get(later)).to.equal(stretchOf.get(earlier))
          }
        }
      }),
    )
  })
})
