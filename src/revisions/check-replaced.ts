import { placeOf, type GraphProblem, type HeaderPlace } from './graph-problem.js'
import type { RevisionGraph } from './graph.js'
import type { RevisionNode } from './revision.js'

/** A revision that is replaced twice, or replaces itself by whatever detour. */
export function replacedTwice(nodes: readonly RevisionNode[]): readonly GraphProblem[] {
  const replacing = nodes.filter(({ replaces = [] }) => replaces.length > 0)
  if (replacing.length === 0) return []
  const by = new Map<string, RevisionNode>()
  const places = new Map<string, HeaderPlace[]>()
  for (const node of replacing) {
    for (const [index, id] of (node.replaces ?? []).entries()) {
      const first = by.get(id)
      by.set(id, first ?? node)
      places.set(id, [...(places.get(id) ?? []), placeOf(node, 'replaces', index)])
    }
  }
  const twice = [...places].filter(([, found]) => found.length > 1)
  const circles = replacing.filter((node) => replacesItself(node, by))
  return [
    ...twice.map(([id, found]) => ({ kind: 'replaced-twice', id, places: found }) as const),
    ...circles.map(
      (node) =>
        ({ kind: 'replaces-itself', id: node.revision, places: [placeOf(node, 'replaces')] }) as const,
    ),
  ]
}

/** Each is replaced by one: the way up from a revision is a line. */
function replacesItself(node: RevisionNode, by: ReadonlyMap<string, RevisionNode>): boolean {
  const passed = new Set<string>()
  for (let at = by.get(node.revision); at !== undefined; at = by.get(at.revision)) {
    if (at.revision === node.revision) return true
    if (passed.has(at.revision)) return false
    passed.add(at.revision)
  }
  return false
}

/**
 * Is what a revision replaces a whole stretch of the graph, and does it stand where that stretch does? Looked at where all
 * of its documents are there. `opened` is the graph in which what is replaced is seen.
 */
export function checkReplaced<N extends RevisionNode>(
  nodes: readonly N[],
  opened: RevisionGraph<N>,
): readonly GraphProblem[] {
  const replaces = new Map(nodes.map((node) => [node.revision, node.replaces ?? []]))
  const problems: GraphProblem[] = []
  for (const node of nodes) {
    const members = membersOf(node.revision, replaces)
    const last = members.at(-1)
    if (last === undefined || members.length === 0 || opened.has(node.revision)) continue
    problems.push(...checkOne(node, members, last, opened))
  }
  return problems
}

/** All that a revision replaces, to the ground: what replaces others in its turn is not among them. In order. */
export function replacedMembers(id: string, nodes: readonly RevisionNode[]): readonly string[] {
  return membersOf(id, new Map(nodes.map((node) => [node.revision, node.replaces ?? []])))
}

function membersOf(id: string, replaces: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return (replaces.get(id) ?? []).flatMap((member) => {
    const inner = membersOf(member, replaces)
    return inner.length === 0 ? [member] : inner
  })
}

function checkOne<N extends RevisionNode>(
  node: N,
  members: readonly string[],
  last: string,
  opened: RevisionGraph<N>,
): readonly GraphProblem[] {
  const id = node.revision
  const below = opened.ancestors([last], { dependencies: true })
  const apart = members.find((member) => !below.has(member))
  if (apart !== undefined) {
    return [{ kind: 'not-a-stretch', id, last, apart, places: [placeOf(node, 'replaces')] }]
  }
  const outside = outsideOf(members, opened)
  const here = {
    revises: resolved(node.revises, opened),
    depends_on: resolved(node.dependsOn, opened),
  }
  const isSame =
    here.revises.size === outside.revises.length && outside.revises.every((other) => here.revises.has(other))
  if (!isSame) {
    const places = [placeOf(node, 'revises')]
    return [{ kind: 'stands-elsewhere', id, key: 'revises', expected: outside.revises, places }]
  }
  const missing = outside.depends_on.some((other) => !here.depends_on.has(other) && !here.revises.has(other))
  return missing
    ? [
        {
          kind: 'stands-elsewhere',
          id,
          key: 'depends_on',
          expected: outside.depends_on,
          places: [placeOf(node, node.dependsOn.length === 0 ? 'revision' : 'depends_on')],
        },
      ]
    : []
}

/** What a set of revisions stands on that is not one of them. */
export function outsideOf<N extends RevisionNode>(
  members: readonly string[],
  graph: RevisionGraph<N>,
): { readonly revises: readonly string[]; readonly depends_on: readonly string[] } {
  const own = new Set(members)
  const revises = new Set(members.flatMap((id) => graph.parents(id)).filter((id) => !own.has(id)))
  const dependsOn = members.flatMap((id) => graph.dependencies(id))
  return {
    revises: [...revises],
    depends_on: [...new Set(dependsOn)].filter((id) => !own.has(id) && !revises.has(id)),
  }
}

function resolved<N extends RevisionNode>(
  ids: readonly string[],
  graph: RevisionGraph<N>,
): ReadonlySet<string> {
  return new Set(
    ids.map((id) =>
      graph.has(id) ? id : (graph.replaced.sameAs.get(id) ?? graph.labelled(id)?.revision ?? id),
    ),
  )
}
