import { expect } from 'chai'
import * as fc from 'fast-check'
import type { RevisionGraph } from '../../src/revisions/graph.js'
import type { RevisionNode } from '../../src/revisions/revision.js'
import { routeDowngrade, routeSync, routeUpgrade, type Route } from '../../src/revisions/route.js'
import { routeStamp } from '../../src/revisions/stamp-route.js'
import type { TargetResult } from '../../src/revisions/target-problem.js'
import { anyNodes, graphOf, graphs, soundGraph } from './sample-graphs.js'

function valueOf<T>(result: TargetResult<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.problem.kind}`)
  return result.value
}

describe('routes', () => {
  it('leave applied revisions that the graph does not know as they are', () => {
    const graph = graphOf(graphs.L)
    expect(valueOf(routeUpgrade(graph, ['a', 'zzz'], ['b'])).to).to.deep.equal(['a', 'zzz', 'b'])
    const down = valueOf(routeDowngrade(graph, ['a', 'zzz'], ['base']))
    expect(down).to.deep.include({ down: ['a'], to: ['zzz'] })
  })

  it('go down in the reverse of the order applied', () => {
    const route = routeDowngrade(graphOf(graphs.B), ['a', 'b', 'c2', 'c1', 'd2'], ['b'])
    expect(valueOf(route).down).to.deep.equal(['d2', 'c1', 'c2'])
  })

  it('offer candidates for what was mistyped', () => {
    const result = routeUpgrade(graphOf(graphs.H), [], ['E623'])
    expect(!result.ok && result.problem).to.deep.equal({
      kind: 'unknown-revision',
      text: 'E623',
      candidates: ['e6239818bb3a'],
    })
  })
})

/** A graph with picks among its revisions. */
const picked = fc
  .tuple(anyNodes, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }))
  .filter(([nodes]) => nodes.length > 0)
  .map(([nodes, picks]) => ({
    graph: soundGraph(nodes),
    picks: picks.map((pick) => nodes[pick % nodes.length]?.revision ?? ''),
  }))

function isClosed(graph: RevisionGraph<RevisionNode>, applied: readonly string[]): void {
  expect(graph.ancestors(applied, { dependencies: true })).to.deep.equal(new Set(applied))
}

/** Every revision comes after what it stands on. */
function respectsEdges(graph: RevisionGraph<RevisionNode>, order: readonly string[]): void {
  const rank = new Map(order.map((id, index) => [id, index]))
  expect(rank.size).to.equal(order.length)
  for (const [id, index] of rank) {
    for (const need of [...graph.parents(id), ...graph.dependencies(id)]) {
      expect(rank.get(need) ?? -1, `${need} under ${id}`).to.be.lessThan(index)
    }
  }
}

describe('routes through any graph', () => {
  it('visit every revision once, up and down again', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const graph = soundGraph(nodes)
        const { up, to } = valueOf(routeUpgrade(graph, [], ['heads']))
        expect(new Set(up)).to.deep.equal(new Set(nodes.map(({ revision }) => revision)))
        respectsEdges(graph, up)
        expect(valueOf(routeDowngrade(graph, to, ['base'])).down).to.deep.equal(up.toReversed())
      }),
    )
  })

  it('leave the applied set closed after any sequence of partial steps', () => {
    fc.assert(
      fc.property(picked, fc.array(fc.nat(4), { maxLength: 8 }), ({ graph, picks }, kinds) => {
        let applied: readonly string[] = []
        for (const [step, kind] of kinds.entries()) {
          const target = [picks[step % picks.length] ?? '']
          const back = [`${target.join()}@base`]
          const next = [
            () => routeUpgrade(graph, applied, target),
            () => routeDowngrade(graph, applied, target),
            () => routeDowngrade(graph, applied, back),
            () => routeSync(graph, applied, target),
            () => stamped(applied, routeStamp(graph, applied, target)),
          ][kind]?.()
          if (next?.ok !== true) continue
          const { down, up, to } = next.value
          respectsEdges(graph, to)
          expect(down).to.deep.equal(applied.filter((id) => down.includes(id)).toReversed())
          expect(to).to.deep.equal([...applied.filter((id) => !down.includes(id)), ...up])
          applied = to
          isClosed(graph, applied)
        }
      }),
    )
  })

  it('lead back: down to a revision and up again, and up beside it and down again', () => {
    fc.assert(
      fc.property(picked, ({ graph, picks: [first = '', second = first] }) => {
        const low = valueOf(routeUpgrade(graph, [], [first])).to
        const high = valueOf(routeUpgrade(graph, low, [second]))
        const under = valueOf(routeSync(graph, high.to, [first]))
        expect(new Set(under.to)).to.deep.equal(new Set(low))
        expect(new Set(under.down)).to.deep.equal(new Set(high.up))
        const again = valueOf(routeUpgrade(graph, under.to, [second]))
        expect(again.up).to.deep.equal(high.up)
      }),
    )
  })

  it('stay what they are when taken a second time', () => {
    fc.assert(
      fc.property(picked, ({ graph, picks }) => {
        const { to } = valueOf(routeUpgrade(graph, [], picks))
        const nothing = { down: [], up: [], from: to, to }
        expect(valueOf(routeUpgrade(graph, to, picks))).to.deep.equal(nothing)
        expect(valueOf(routeSync(graph, to, picks))).to.deep.equal(nothing)
      }),
    )
  })
})

/** What was stamped, as if it had been run. */
function stamped(from: readonly string[], result: TargetResult<readonly string[]>): TargetResult<Route> {
  if (!result.ok) return result
  const to = result.value
  const down = from.filter((id) => !to.includes(id)).toReversed()
  return { ok: true, value: { down, up: to.filter((id) => !from.includes(id)), from, to } }
}
