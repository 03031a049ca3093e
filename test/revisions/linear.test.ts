import { expect } from 'chai'
import { RevisionGraph } from '../../src/revisions/graph.js'
import { linkUp } from '../../src/revisions/links.js'
import type { RevisionNode } from '../../src/revisions/revision.js'
import { routeDowngrade, routeSync, routeUpgrade } from '../../src/revisions/route.js'
import { routeStamp } from '../../src/revisions/stamp-route.js'
import type { TargetResult } from '../../src/revisions/target-problem.js'
import { countingLinks } from './count-visits.js'

/** Parents and dependencies of the revision with this number. */
type Shape = (number: number) => {
  readonly parents: readonly number[]
  readonly dependencies?: readonly number[]
}

/** Shapes on which a walk with an ancestor set per revision takes quadratic time. */
const shapes: Readonly<Record<string, Shape>> = {
  'one line': (n) => ({ parents: n === 0 ? [] : [n - 1] }),
  'a chain of merges': (n) =>
    n === 0 ? { parents: [] } : { parents: n % 3 === 0 ? [n - 1, n - 2] : [n - (n % 3)] },
  'two lines that depend on each other': (n) => ({
    parents: n < 2 ? [] : [n - 2],
    dependencies: n === 0 ? [] : [n - 1],
  }),
  'twenty lines': (n) => ({ parents: n < 20 ? [] : [n - 20] }),
}

const routes: readonly (readonly [
  string,
  (graph: RevisionGraph<RevisionNode>, all: readonly string[]) => TargetResult<unknown>,
])[] = [
  ['upgrade heads', (graph) => routeUpgrade(graph, [], ['heads'])],
  ['downgrade base', (graph, all) => routeDowngrade(graph, all, ['base'])],
  ['sync to the middle', (graph, all) => routeSync(graph, all, [all[all.length >> 1] ?? ''])],
  ['stamp heads', (graph) => routeStamp(graph, [], ['heads'])],
]

/** How many edges are looked at, per revision and edge. */
function effort(shape: Shape, size: number, [, route]: (typeof routes)[number]): number {
  const drawn = Array.from({ length: size }, (_, number) => shape(number))
  const nodes = drawn.map((_, number) => ({
    revision: `r${number}`,
    revises: [],
    dependsOn: [],
    branchLabels: [],
    message: '',
    file: '',
  }))
  const parents = drawn.map((node) => node.parents)
  const dependencies = drawn.map((node) => node.dependencies ?? [])
  const counted = countingLinks(linkUp(parents, dependencies))
  const numbers = new Map(nodes.map(({ revision }, number) => [revision, number]))
  const graph = new RevisionGraph<RevisionNode>(nodes, counted.links, numbers, new Map())
  const before = counted.visits()
  const result = route(graph, [...numbers.keys()])
  expect(result.ok).to.equal(true)
  const edges = [...parents, ...dependencies].reduce((sum, { length }) => sum + length, 0)
  return (counted.visits() - before) / (size + edges)
}

describe('the cost of a route', () => {
  for (const [title, shape] of Object.entries(shapes)) {
    for (const route of routes) {
      it(`${route[0]} along ${title} is in proportion to revisions and edges`, () => {
        const [small, large] = [effort(shape, 300, route), effort(shape, 3000, route)]
        expect(large).to.be.at.most(small * 1.1)
      })
    }
  }
})
