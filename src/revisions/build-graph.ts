import { suggest } from '../diagnostics/suggest.js'
import { findCycles } from './find-cycles.js'
import { checkReplaced, replacedTwice } from './check-replaced.js'
import { placeOf, type GraphProblem, type HeaderPlace } from './graph-problem.js'
import { RevisionGraph } from './graph.js'
import { linkUp } from './links.js'
import { resolveReplaced, type Replaced, type ReplacedView } from './replaced.js'
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
 * references that lead nowhere or to the revision itself, circles. Where a revision replaces others, `view` says which are
 * seen; without it those are that are seen beside an empty database, and both the one and the others must make a graph.
 */
export function buildGraph<N extends RevisionNode>(nodes: readonly N[], view?: ReplacedView): GraphResult<N> {
  const repeated: GraphProblem[] = [...duplicateIds(nodes), ...replacedTwice(nodes)]
  const seen = linkNodes(resolveReplaced(nodes, view), repeated.length, view?.outside)
  const others = view === undefined ? openedGraph(nodes, seen.problems) : undefined
  const problems = [...repeated, ...seen.problems, ...(others?.problems ?? [])]
  const misplaced =
    problems.length === 0 && others?.graph !== undefined ? checkReplaced(nodes, others.graph) : []
  const all = [...problems, ...misplaced]
  return all.length > 0 || seen.graph === undefined ? { problems: all } : { graph: seen.graph, problems: [] }
}

/** What is replaced, as it was before that: problems that are known already are not told again. */
function openedGraph<N extends RevisionNode>(
  nodes: readonly N[],
  known: readonly GraphProblem[],
): GraphResult<N> | undefined {
  const replaced = nodes.flatMap(({ replaces = [] }) => replaces)
  if (replaced.length === 0) return undefined
  const { graph, problems } = linkNodes(resolveReplaced(nodes, { opened: replaced }), known.length)
  const told = new Set(known.map((problem) => JSON.stringify(problem.places)))
  const fresh = problems.filter(({ places }) => !told.has(JSON.stringify(places)))
  return { ...(graph === undefined ? {} : { graph }), problems: fresh }
}

/** The graph of those that are seen. */
function linkNodes<N extends RevisionNode>(
  replaced: Replaced<N>,
  known: number,
  outsideIds: ReadonlySet<string> = new Set(),
): GraphResult<N> {
  const { nodes, sameAs, partOf } = replaced
  const problems: GraphProblem[] = []
  const numbers = new Map<string, number>()
  for (const [number, { revision }] of nodes.entries()) {
    if (!numbers.has(revision)) numbers.set(revision, number)
  }
  const labels = numberLabels(nodes, numbers, problems)
  const resolve = (id: string, key: HeaderPlace['key']): number | undefined =>
    numbers.get(id) ??
    numbers.get(sameAs.get(id) ?? '') ??
    (key === 'depends_on' ? labels.get(id) : undefined)

  const edgesOf = (node: N, number: number, key: 'revises' | 'depends_on'): readonly number[] => {
    const ids = key === 'revises' ? node.revises : node.dependsOn
    if (ids.length === 0) return []
    const targets = new Set<number>()
    for (const [index, id] of ids.entries()) {
      const target = resolve(id, key)
      const places = [placeOf(node, key, index)]
      const by = partOf.get(id)
      if (target === undefined && by !== undefined) {
        problems.push({ kind: 'part-of-another', id, by, places })
      } else if (target === undefined) {
        const words = key === 'revises' ? numbers.keys() : [...numbers.keys(), ...labels.keys()]
        const candidates = known + problems.length < maxSuggestedProblems ? suggest(id, words) : []
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
    if (node.dependsOn.length === 0) return []
    const own = new Set(parents[number])
    return edgesOf(node, number, 'depends_on').filter((target) => !own.has(target))
  })
  const all = [...problems, ...circles(nodes, parents, dependencies)]
  if (all.length > 0) return { problems: all }
  const outside = new Set(nodes.flatMap(({ revision }, number) => (outsideIds.has(revision) ? [number] : [])))
  return {
    graph: new RevisionGraph(nodes, linkUp(parents, dependencies), numbers, labels, replaced, outside),
    problems: [],
  }
}

const unknownKind = { revises: 'unknown-parent', depends_on: 'unknown-dependency' } as const

const reserved: ReadonlySet<string> = new Set(targetWords)

function duplicateIds(nodes: readonly RevisionNode[]): readonly GraphProblem[] {
  const problems: GraphProblem[] = []
  const first = new Map<string, RevisionNode>()
  const duplicates = new Map<string, HeaderPlace[]>()
  for (const node of nodes) {
    const id = node.revision
    if (reserved.has(id)) {
      problems.push({ kind: 'reserved-word', word: id, places: [placeOf(node, 'revision')] })
    }
    const firstNode = first.get(id)
    if (firstNode === undefined) {
      first.set(id, node)
      continue
    }
    const places = duplicates.get(id) ?? [placeOf(firstNode, 'revision')]
    places.push(placeOf(node, 'revision'))
    duplicates.set(id, places)
  }
  for (const [id, places] of duplicates) problems.push({ kind: 'duplicate-id', id, places })
  return problems
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
      const here = placeOf(node, 'branch_labels', index)
      const first = firstPlaces.get(label)
      const owner = nodes[numbers.get(label) ?? -1]
      if (reserved.has(label)) problems.push({ kind: 'reserved-word', word: label, places: [here] })
      if (owner !== undefined) {
        problems.push({ kind: 'label-equals-id', label, places: [here, placeOf(owner, 'revision')] })
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
  if (parent >= 0) return placeOf(node, 'revises', parent)
  const names = new Set([next.revision, ...next.branchLabels])
  return placeOf(
    node,
    'depends_on',
    Math.max(
      0,
      node.dependsOn.findIndex((id) => names.has(id)),
    ),
  )
}
