import * as fc from 'fast-check'
import { buildGraph } from '../../src/revisions/build-graph.js'
import type { RevisionGraph } from '../../src/revisions/graph.js'
import type { RevisionNode } from '../../src/revisions/revision.js'

/**
 * Revisions in a short notation, listed in load order and parted by blanks: `x<p` has parent p, `x<p,q` is a merge,
 * `x~d` depends on d, `x[L]` carries the label L, `x=r1,r2` replaces r1 and r2. As in `c2[L2]<b~a3`.
 */
export function nodesOf(notation: string): readonly RevisionNode[] {
  return notation.split(/\s+/).flatMap((part) => {
    const [, revision, label, parents, dependencies, replaces] =
      /^(\w+)(?:\[(\w+)\])?(?:<([\w,]+))?(?:~([\w,]+))?(?:=([\w,]+))?$/.exec(part) ?? []
    if (revision === undefined) return []
    return [
      {
        revision,
        revises: parents?.split(',') ?? [],
        dependsOn: dependencies?.split(',') ?? [],
        branchLabels: label === undefined ? [] : [label],
        ...(replaces === undefined ? {} : { replaces: replaces.split(',') }),
        message: '',
        file: `${revision}.yaml`,
      },
    ]
  })
}

export function graphOf(notation: string): RevisionGraph<RevisionNode> {
  return soundGraph(nodesOf(notation))
}

/** A graph that must have no problems. */
export function soundGraph(nodes: readonly RevisionNode[]): RevisionGraph<RevisionNode> {
  const { graph, problems } = buildGraph(nodes)
  if (graph === undefined) throw new Error(`not a graph: ${JSON.stringify(problems)}`)
  return graph
}

/** The graphs of the conformance cases, by their letters. */
export const graphs = {
  L: 'a b<a c<b d<c e<d',
  B: 'a b<a c1[L1]<b d1<c1 c2[L2]<b d2<c2',
  D: 'a b<a c1<b d1<c1 c2[L2]<b d2<c2 e<d1,d2 f<e',
  F: 'a1[A] b1<a1 a2[B] b2<a2',
  Y: 'y1[y] x1[x] y2<y1~x1 x2<x1',
  Q: 'p1 p2<p1 q1~p2 q2<q1',
  G: 'a1 b1~a1 m<a1,b1',
  K: 'a b<a c1[L1]<b d1<c1 c2[L2]<b d2<c2~c1',
  H: 'e6239818bb3a 548bbb905360<e6239818bb3a b7ea43dc85e4<548bbb905360 1bbe33445780<b7ea43dc85e4 1bbe99999999<1bbe33445780',
  V: 'a b<a m<a,b',
  X: 'base1[b_1] a1a<base1 a1b<base1 b1a<a1a b1b<a1b~a3 base2[b_2] a2<base2 b2<a2 c2<b2~a3 d2<c2 base3[b_3] a3<base3 b3<a3',
  M: 'a1 b1<a1 c1<b1 a2 b2<a2 c2<b2 d1<c1,c2 d2<c2',
  T: 'a b1<a b2<a b3<a c1<b1,b2,b3 c2<b1,b2,b3 d1<c1 d2<c2',
  C: 'a1 a2<a1 b1 b2<b1~a2 b3<b2 a3<a2~b1',
  N: 'a1 a2<a1 a3<a2 b1 b2<b1~a3 b3<b2 b4<b3~a3',
  O: 'a1 a2 a3 am<a1,a2,a3 b1 b2 bm<b1,b2 c1 c2 c3 cm<c1,c2,c3 d1~a3,b2,c1',
  Z: 'a[abranch] b<a somelongername<b c<somelongername d e[ebranch]<d someothername<e f<someothername',
  W: 'a[A] b[B] m<a,b n<m',
  R: 'a b<a c<b d<b e<d f<b',
  E: '',
} as const

/** Any sound graph of up to 30 revisions, listed in any load order. */
export const anyNodes: fc.Arbitrary<readonly RevisionNode[]> = fc
  .array(
    fc.record({
      parents: fc.array(fc.nat(), { maxLength: 2 }),
      dependencies: fc.array(fc.nat(), { maxLength: 2 }),
      place: fc.nat(),
    }),
    { maxLength: 30 },
  )
  .map((shapes) => {
    const nodes = shapes.map(({ parents, dependencies }, index) => ({
      revision: `r${index}`,
      revises: below(parents, index),
      dependsOn: below(dependencies, index),
      branchLabels: [],
      message: '',
      file: `r${index}.yaml`,
    }))
    return nodes.toSorted((a, b) => placeOf(a.revision, shapes) - placeOf(b.revision, shapes))
  })

function placeOf(id: string, shapes: readonly { readonly place: number }[]): number {
  return shapes[Number(id.slice(1))]?.place ?? 0
}

function below(picks: readonly number[], index: number): readonly string[] {
  return index === 0 ? [] : [...new Set(picks.map((pick) => `r${pick % index}`))]
}
