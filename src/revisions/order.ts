import { Heap } from './heap.js'
import type { Links } from './links.js'

/**
 * The rank of every node in the order by `revises` alone: parents first, the order of loading among free choices, and
 * a branch finished before the next begins.
 */
export function branchRanks({ parents, children }: Links): readonly number[] {
  const waitingFor = parents.map((list) => list.length)
  const ranks: number[] = parents.map(() => 0)
  const ready = waitingFor.flatMap((count, node) => (count === 0 ? [node] : [])).toReversed()
  let rank = 0
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    ranks[node] = rank
    rank += 1
    for (const child of (children[node] ?? []).toReversed()) {
      waitingFor[child] = (waitingFor[child] ?? 0) - 1
      if (waitingFor[child] === 0) ready.push(child)
    }
  }
  return ranks
}

/**
 * Orders nodes so that parents and dependencies come first, and otherwise by rank: a revision whose dependency is not
 * there yet waits, with what stands on it, and goes on as soon as it can. Edges to nodes outside the set do not count.
 */
export function orderByRank(
  nodes: Iterable<number>,
  links: Links,
  ranks: readonly number[],
): readonly number[] {
  const set = new Set(nodes)
  const byRank: number[] = []
  const waitingFor = new Map<number, number>()
  const ready = new Heap()
  for (const node of set) {
    const rank = ranks[node] ?? 0
    byRank[rank] = node
    const needs = [...(links.parents[node] ?? []), ...(links.dependencies[node] ?? [])]
    const count = needs.filter((need) => set.has(need)).length
    waitingFor.set(node, count)
    if (count === 0) ready.push(rank)
  }
  const ordered: number[] = []
  for (let rank = ready.pop(); rank !== undefined; rank = ready.pop()) {
    const node = byRank[rank] ?? 0
    ordered.push(node)
    for (const next of [...(links.children[node] ?? []), ...(links.dependents[node] ?? [])]) {
      const count = waitingFor.get(next)
      if (count === undefined) continue
      waitingFor.set(next, count - 1)
      if (count === 1) ready.push(ranks[next] ?? 0)
    }
  }
  return ordered
}
