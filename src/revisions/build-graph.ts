import { suggest } from '../diagnostics/suggest.js'
import { findCycles } from './find-cycles.js'
import type { GraphProblem, HeaderPlace } from './graph-problem.js'
import { RevisionGraph } from './graph.js'
import { linkUp } from './links.js'
import { targetWords, type RevisionNode } from './revision.js'

/** A graph, or everything that keeps the revisions from being one. */
export interface GraphResult<N extends RevisionNode> {
  /** Set when there are no problems. */
  readonly graph?: RevisionGraph<N>
  readonly problems: readonly GraphProblem[]
}

/** Comparing a mistyped id with every id is linear; a broken folder must not make it quadratic. */
const maxSuggestedProblems = 50

/**
 * Builds the graph of revisions given in load order, and finds all problems at once: duplicate ids, labels that clash,
 * references that lead nowhere or to the revision itself, circles.
 */
export function buildGraph<N extends RevisionNode>(nodes: readonly N[]): GraphResult<N> {
  const problems: GraphProblem[] = []
  const numbers = numberIds(nodes, problems)
  const labels = numberLabels(nodes, numbers, problems)
  const resolve = (id: string, key: HeaderPlace['key']): number | undefined =>
    numbers.get(id) ?? (key === 'depends_on' ? labels.get(id) : undefined)

  const edgesOf = (node: N, number: number, key: 'revises' | 'depends_on'): readonly number[] => {
    const targets = new Set<number>()
    for (const [index, id] of (key === 'revises' ? node.revises : node.dependsOn).entries()) {
      const target = resolve(id, key)
      const places = [place(node, key, index)]
      if (target === undefined) {
        const known = key === 'revises' ? numbers.keys() : [...numbers.keys(), ...labels.keys()]
        const candidates = problems.length < maxSuggestedProblems ? suggest(id, known) : []
        problems.push({ kind: unknownKind[key], id, candidates, places })
      } else if (target === number) {
        problems.push({ kind: 'self-loop', id: node.revision, places })
      } else {
        targets.add(target)
      }
    }
    return [...targets]
  }

  const parents = nodes.map((node, number) => edgesOf(node, number, 'revises'))
  const dependencies = nodes.map((node, number) => {
    const own = new Set(parents[number])
    return edgesOf(node, number, 'depends_on').filter((target) => !own.has(target))
  })
  const all = [...problems, ...circles(nodes, parents, dependencies)]
  if (all.length > 0) return { problems: all }
  return { graph: new RevisionGraph(nodes, linkUp(parents, dependencies), numbers, labels), problems: [] }
}

const unknownKind = { revises: 'unknown-parent', depends_on: 'unknown-dependency' } as const

function place(node: RevisionNode, key: HeaderPlace['key'], index = 0): HeaderPlace {
  return { revision: node.revision, file: node.file, key, index }
}

const reserved: ReadonlySet<string> = new Set(targetWords)

/** The number of every id; of a duplicate id, the first. */
function numberIds(nodes: readonly RevisionNode[], problems: GraphProblem[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const duplicates = new Map<string, HeaderPlace[]>()
  for (const [number, node] of nodes.entries()) {
    const id = node.revision
    if (reserved.has(id))
      problems.push({ kind: 'reserved-word', word: id, places: [place(node, 'revision')] })
    const first = numbers.get(id)
    const firstNode = first === undefined ? undefined : nodes[first]
    if (firstNode === undefined) {
      numbers.set(id, number)
      continue
    }
    const places = duplicates.get(id) ?? [place(firstNode, 'revision')]
    places.push(place(node, 'revision'))
    duplicates.set(id, places)
  }
  for (const [id, places] of duplicates) problems.push({ kind: 'duplicate-id', id, places })
  return numbers
}

function numberLabels(
  nodes: readonly RevisionNode[],
  numbers: ReadonlyMap<string, number>,
  problems: GraphProblem[],
): ReadonlyMap<string, number> {
  const labels = new Map<string, number>()
  const firstPlaces = new Map<string, HeaderPlace>()
  for (const [number, node] of nodes.entries()) {
    for (const [index, label] of node.branchLabels.entries()) {
      const here = place(node, 'branch_labels', index)
      const first = firstPlaces.get(label)
      const owner = nodes[numbers.get(label) ?? -1]
      if (reserved.has(label)) problems.push({ kind: 'reserved-word', word: label, places: [here] })
      if (owner !== undefined) {
        problems.push({ kind: 'label-equals-id', label, places: [here, place(owner, 'revision')] })
      }
      if (first !== undefined) {
        problems.push({ kind: 'label-reused', label, places: [here, first] })
        continue
      }
      firstPlaces.set(label, here)
      labels.set(label, number)
    }
  }
  return labels
}

/** Circles by `revises`, and those that only close through `depends_on`. */
function circles(
  nodes: readonly RevisionNode[],
  parents: readonly (readonly number[])[],
  dependencies: readonly (readonly number[])[],
): readonly GraphProblem[] {
  const byParents = findCycles(parents)
  const known = new Set(byParents.flat())
  const all = parents.map((list, number) => [...list, ...(dependencies[number] ?? [])])
  const byDependencies = findCycles(all).filter((cycle) => !cycle.some((number) => known.has(number)))
  const problem = (kind: 'cycle' | 'dependency-cycle', cycle: readonly number[]): GraphProblem => ({
    kind,
    ids: cycle.map((number) => nodes[number]?.revision ?? ''),
    places: cycle.flatMap((number, index) => {
      const [node, next] = [nodes[number], nodes[cycle[(index + 1) % cycle.length] ?? -1]]
      return node === undefined || next === undefined ? [] : [edgePlace(node, next)]
    }),
  })
  return [
    ...byParents.map((cycle) => problem('cycle', cycle)),
    ...byDependencies.map((cycle) => problem('dependency-cycle', cycle)),
  ]
}

function edgePlace(node: RevisionNode, next: RevisionNode): HeaderPlace {
  const parent = node.revises.indexOf(next.revision)
  if (parent >= 0) return place(node, 'revises', parent)
  const names = new Set([next.revision, ...next.branchLabels])
  return place(
    node,
    'depends_on',
    Math.max(
      0,
      node.dependsOn.findIndex((id) => names.has(id)),
    ),
  )
}
