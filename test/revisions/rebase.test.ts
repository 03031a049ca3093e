import { expect } from 'chai'
import * as fc from 'fast-check'
import { findRebase, type WantedRebase } from '../../src/revisions/rebase.js'
import { anyNodes, graphOf, soundGraph } from './sample-graphs.js'

/** What `rebase` of some names makes of a graph: `moved | new parents`, or the kind of problem. */
function rebased(notation: string, names: string, onto?: string): string {
  const wanted: WantedRebase = {
    names: names.split(' ').filter((name) => name !== ''),
    ...(onto === undefined ? {} : { onto }),
  }
  const result = findRebase(graphOf(notation), wanted)
  if (!result.ok) return result.problem.kind
  const { moved, changes, merges } = result.value
  const parents = changes.map(({ revision, to }) => `${revision}<${to.join()}`).join(' ')
  const refused = merges.map(({ revision, parent }) => ` !${revision}<${parent}`).join('')
  return `${moved.join(' ')} | ${parents}${refused}`
}

const fork = 'a b<a c1[L1]<b d1<c1 c2[L2]<b d2<c2'

const table: readonly (readonly [
  graph: string,
  names: string,
  onto: string | undefined,
  expected: string,
])[] = [
  [fork, 'L2', undefined, 'c2 d2 | c2<d1'],
  [fork, 'd2', 'd1', 'c2 d2 | c2<d1'],
  [fork, 'd2', 'c1', 'c2 d2 | c2<c1'],
  [fork, 'L2@head', 'L1', 'c2 d2 | c2<c1'],
  [fork, '', 'L1@head', 'c2 d2 | c2<d1'],
  [fork, '', 'c1', 'c2 d2 | c2<c1'],
  [fork, 'd2:d2', 'd1', 'd2 | d2<d1'],
  [fork, 'c2:d2', 'd1', 'c2 d2 | c2<d1'],
  [fork, '', undefined, 'branch-unsaid'],
  [fork, 'b', 'd1', 'under-onto'],
  [fork, 'b:d2', 'd1', 'onto-moves'],
  [fork, 'L2', 'heads', 'not-one'],
  [fork, 'L2', 'base', 'not-one'],
  [fork, 'x', undefined, 'unknown-revision'],
  [fork, 'L2', 'x', 'unknown-revision'],
  [fork, 'L2', 'b', 'c2 d2 | '],
  ['a b<a', 'b', undefined, 'nothing-to-rebase'],
  ['', '', undefined, 'nothing-to-rebase'],
  // Three heads: which one is meant must be said.
  ['a b<a c<a d<a', 'b', undefined, 'onto-unsaid'],
  ['a b<a c<a d<a', '', 'b', 'branch-unsaid'],
  ['a b<a c<a d<a', 'b c', undefined, 'b c | b<d c<d'],
  // A base, and a merge of the trunk, get one parent.
  ['a b<a x y<x', 'y', 'b', 'x y | x<b'],
  ['a b<a c<a m<b,c n<m o<b,c', 'n', 'o', 'm n | m<o'],
  // Two lowest revisions, joined above.
  ['a b<a c<a d<a m<c,d', 'm', 'b', 'c d m | c<b d<b'],
  // A merge of the branch with the other side has nothing left to merge.
  ['a b<a c<a m<b,c d<b', 'm', 'd', 'c m | c<d !m<b'],
]

describe('findRebase', () => {
  for (const [graph, names, onto, expected] of table) {
    it(`${graph}: ${names} onto ${onto ?? 'the other head'}`, () => {
      expect(rebased(graph, names, onto)).to.equal(expected)
    })
  }

  it('leaves a graph in which everything that moved stands on the other side, and nothing else did', () => {
    fc.assert(
      fc.property(anyNodes, fc.nat(), fc.nat(), (nodes, pick, place) => {
        fc.pre(nodes.length > 1)
        const before = soundGraph(nodes)
        const branch = nodes[pick % nodes.length]?.revision ?? ''
        const onto = nodes[place % nodes.length]?.revision ?? ''
        const result = findRebase(before, { names: [branch], onto })
        if (!result.ok) {
          expect(result.problem.kind).to.equal('under-onto')
          return
        }
        const { changes, moved } = result.value
        expect(moved).to.include(branch)
        const parents = new Map(changes.map(({ revision, to }) => [revision, to]))
        const changed = nodes.map((node) => ({
          ...node,
          revises: parents.get(node.revision) ?? node.revises,
          // What moves may be depended on by what it would stand on: that is for the graph to refuse.
          dependsOn: [],
        }))
        const after = soundGraph(changed)
        for (const id of moved) {
          expect([...after.ancestors([id], { dependencies: false })], id).to.include(onto)
        }
        for (const { revision } of nodes.filter((node) => !moved.includes(node.revision))) {
          expect(after.parents(revision)).to.deep.equal(before.parents(revision))
        }
      }),
    )
  })
})
