import { expect } from 'chai'
import * as fc from 'fast-check'
import { routeDowngrade, routeUpgrade } from '../../src/revisions/route.js'
import type { TargetProblem } from '../../src/revisions/target-problem.js'
import { anyNodes, graphOf, graphs, soundGraph } from './sample-graphs.js'

type Outcome = string | { readonly error: TargetProblem['kind'] }
type Case = readonly [
  name: string,
  graph: keyof typeof graphs,
  tips: string,
  target: string,
  outcome: Outcome,
]

/** Revisions to run, in order; the applied set is everything under the tips. */
const up: readonly Case[] = [
  ['L1', 'L', '', 'head', 'a b c d e'],
  ['L1', 'L', '', 'c', 'a b c'],
  ['L1', 'L', '', '+1', 'a'],
  ['L1', 'L', '', 'base+1', 'a'],
  ['L1', 'L', '', 'head-1', 'a b c d'],
  ['L2', 'L', 'a', '+2', 'b c'],
  ['L2', 'L', 'a', 'b+2', 'b c d'],
  ['L2', 'L', 'a', 'd-2', 'b'],
  ['L3', 'L', 'b', '+5', { error: 'walked-too-far' }],
  ['L3', 'L', 'b', '-2', { error: 'wrong-direction' }],
  ['L3', 'L', 'b', 'nope', { error: 'unknown-revision' }],
  ['L3', 'L', 'b', 'a:c', { error: 'invalid-target' }],
  ['L4', 'L', 'c', 'a', ''],
  ['L4', 'L', 'c', 'base', ''],
  ['L4', 'L', 'c', 'c', ''],
  ['H1', 'H', '', 'b7ea', 'e6239818bb3a 548bbb905360 b7ea43dc85e4'],
  ['H1', 'H', '', 'b7e', 'e6239818bb3a 548bbb905360 b7ea43dc85e4'],
  ['H1', 'H', '', 'e6', 'e6239818bb3a'],
  ['H2', 'H', '', '1bbe', { error: 'ambiguous-revision' }],
  ['H2', 'H', 'b7ea43dc85e4', '1bbe3', '1bbe33445780'],
  ['H2', 'H', '548bbb905360', 'b7ea+1', 'b7ea43dc85e4 1bbe33445780'],
  ['H2', 'H', '', 'E623', { error: 'unknown-revision' }],
  ['E0', 'E', '', 'head', ''],
  ['E0', 'E', '', 'heads', ''],
  ['E0', 'E', '', '+1', { error: 'walked-too-far' }],
  ['B1', 'B', '', 'head', { error: 'several-heads' }],
  ['B1', 'B', '', 'heads', 'a b c1 d1 c2 d2'],
  ['B2', 'B', 'b', 'd1', 'c1 d1'],
  ['B2', 'B', 'b', 'L1@head', 'c1 d1'],
  ['B2', 'B', 'b', 'L1@+1', 'c1'],
  ['B2', 'B', 'b', 'L2@head-1', 'c2'],
  ['B2', 'B', 'b', 'c1+1', 'c1 d1'],
  ['B2', 'B', 'b', '+1', { error: 'several-ways' }],
  ['B3', 'B', 'c1', 'L2@+1', 'c2'],
  ['B3', 'B', 'c1', 'L2', 'c2'],
  ['B3', 'B', 'c1', 'd2@head', 'c2 d2'],
  ['B3', 'B', 'c1', 'L1@+2', { error: 'walked-too-far' }],
  ['B3', 'B', 'c1', 'L2@c1', { error: 'not-in-branch' }],
  ['B3', 'B', 'c1', 'no@head', { error: 'unknown-branch' }],
  ['B4', 'B', 'c1 c2', '+1', { error: 'several-tips' }],
  ['D1', 'D', 'b', 'f', 'c1 d1 c2 d2 e f'],
  ['D2', 'D', 'd1', '+1', 'c2 d2 e'],
  ['Y1', 'Y', '', 'y@head', 'y1 x1 y2'],
  ['Y2', 'Y', 'y2', '+1', { error: 'walked-too-far' }],
  ['Q1', 'Q', '', 'heads', 'p1 p2 q1 q2'],
]

const down: readonly Case[] = [
  ['L5', 'L', 'e', 'c', 'e d'],
  ['L5', 'L', 'e', '-3', 'e d c'],
  ['L5', 'L', 'e', 'head-2', 'e d'],
  ['L5', 'L', 'e', 'base+2', 'e d c'],
  ['L5', 'L', 'e', 'e', ''],
  ['L5', 'L', 'e', 'heads', ''],
  ['L6', 'L', 'c', 'base', 'c b a'],
  ['L6', 'L', 'c', '-1', 'c'],
  ['L6', 'L', 'c', '-3', 'c b a'],
  ['L6', 'L', 'c', 'b@base', 'c b'],
  ['L6', 'L', 'c', 'base+9', { error: 'walked-too-far' }],
  ['L6', 'L', 'c', 'a-5', { error: 'walked-too-far' }],
  ['L6', 'L', 'c', 'a-1', { error: 'walked-too-far' }],
  ['L7', 'L', 'd', 'a+2', 'd'],
  ['L7', 'L', 'd', 'c-2', 'd c b'],
  ['L8', 'L', 'b', 'c', { error: 'not-applied' }],
  ['L8', 'L', 'b', 'head', { error: 'not-applied' }],
  ['L8', 'L', 'b', '+2', { error: 'wrong-direction' }],
  ['L8', 'L', 'b', '-5', { error: 'walked-too-far' }],
  ['L9', 'L', '', 'base', ''],
  ['L9', 'L', '', '-1', { error: 'walked-too-far' }],
  ['L9', 'L', '', 'a', { error: 'not-applied' }],
  ['H3', 'H', 'b7ea43dc85e4', '548b', 'b7ea43dc85e4'],
  ['E0', 'E', '', 'base', ''],
  ['E0', 'E', '', '-1', { error: 'walked-too-far' }],
  ['B5', 'B', 'd1 d2', 'b', 'd2 c2 d1 c1'],
  ['B5', 'B', 'd1 d2', 'c2', 'd2'],
  ['B5', 'B', 'd1 d2', 'L2@b', 'd2 c2'],
  ['B6', 'B', 'd1 d2', 'L1@-1', 'd1'],
  ['B6', 'B', 'd1 d2', 'L2@base', 'd2 c2'],
  ['B7', 'B', 'd1 d2', '-1', { error: 'several-tips' }],
  ['D4', 'D', 'f', 'd1', 'f e'],
  ['D4', 'D', 'f', 'c2', 'f e d2'],
  ['D5', 'D', 'e', '-1', 'e'],
  ['D5', 'D', 'e', '-2', { error: 'several-ways' }],
  ['Y3', 'Y', 'y2', 'x@-1', 'y2 x1'],
  ['Q2', 'Q', 'q2', '-2', 'q2 q1'],
  ['Q2', 'Q', 'q2', 'p1', 'q2 q1 p2'],
  ['Q2', 'Q', 'q2', 'q2-2', { error: 'walked-too-far' }],
  ['G1', 'G', 'm', 'a1', 'm'],
  ['K1', 'K', 'd1 d2', 'L1@b', 'd2 d1 c1'],
  ['V1', 'V', 'm', '-1', 'm'],
  ['V1', 'V', 'm', 'm-1', 'm'],
  ['V1', 'V', 'm', 'a', 'm b'],
]

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}

const directions = [
  ['routeUpgrade', routeUpgrade, up],
  ['routeDowngrade', routeDowngrade, down],
] as const

for (const [title, route, cases] of directions) {
  describe(title, () => {
    for (const [name, graphName, tips, target, outcome] of cases) {
      it(`${name}: {${tips}} ${target}`, () => {
        const graph = graphOf(graphs[graphName])
        const applied = graph.inOrder(graph.ancestors(words(tips), { dependencies: true }))
        const result = route(graph, applied, target)
        if (typeof outcome === 'string') {
          expect(result.ok ? result.value.revisions : result.problem).to.deep.equal(words(outcome))
        } else {
          expect(result.ok ? result.value.revisions : result.problem.kind).to.equal(outcome.error)
        }
      })
    }
  })
}

describe('routes', () => {
  it('name applied revisions that the graph does not know, and leave them applied', () => {
    const graph = graphOf(graphs.L)
    const upgrade = routeUpgrade(graph, ['a', 'zzz'], 'b')
    expect(upgrade).to.deep.include({ ok: true })
    expect(upgrade.ok && upgrade.value).to.deep.include({ unknown: ['zzz'], to: ['a', 'zzz', 'b'] })
    const downgrade = routeDowngrade(graph, ['a', 'zzz'], 'base')
    expect(downgrade.ok && downgrade.value).to.deep.include({ revisions: ['a'], to: ['zzz'] })
  })

  it('go down in the reverse of the order applied', () => {
    const result = routeDowngrade(graphOf(graphs.B), ['a', 'b', 'c2', 'c1', 'd2'], 'b')
    expect(result.ok && result.value.revisions).to.deep.equal(['d2', 'c1', 'c2'])
  })

  it('offer candidates for what was mistyped', () => {
    const result = routeUpgrade(graphOf(graphs.H), [], 'E623')
    expect(!result.ok && result.problem).to.deep.equal({
      kind: 'unknown-revision',
      text: 'E623',
      candidates: ['e6239818bb3a'],
    })
  })

  it('keep the applied set closed, and lead back: any graph, up to any revision and down again', () => {
    fc.assert(
      fc.property(anyNodes, fc.nat(), fc.nat(), (nodes, firstPick, secondPick) => {
        fc.pre(nodes.length > 0)
        const graph = soundGraph(nodes)
        const pick = (number: number): string => nodes[number % nodes.length]?.revision ?? ''
        const first = routeUpgrade(graph, [], pick(firstPick))
        const before = first.ok ? first.value.to : []
        const second = routeUpgrade(graph, before, pick(secondPick))
        const after = second.ok ? second.value.to : []
        expect(new Set(graph.ancestors(after, { dependencies: true }))).to.deep.equal(new Set(after))

        const base = routeDowngrade(graph, after, 'base')
        expect(base.ok && base.value.revisions).to.deep.equal(after.toReversed())

        const back = routeDowngrade(graph, after, pick(firstPick))
        const left = back.ok ? back.value.to : []
        expect(left).to.include(pick(firstPick))
        expect(new Set(graph.ancestors(left, { dependencies: true }))).to.deep.equal(new Set(left))
        const again = routeUpgrade(graph, left, pick(secondPick))
        expect(new Set(again.ok ? again.value.to : [])).to.deep.equal(new Set(after))
      }),
    )
  })
})
