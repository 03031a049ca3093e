/**
 * One shortest cycle of every strongly connected part of a graph, in the order of the edges, each beginning at its
 * node of the smallest number. Nodes are numbers; `edges[n]` leads from n. Linear, and never recursive.
 */
export function findCycles(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  // Nearly always every edge leads back in the order of loading, and nothing can go in circles.
  if (edges.every((list, node) => list.every((next) => next < node))) return []
  const part = strongParts(edges)
  const members = new Map<number, number[]>()
  for (const [node, id] of part.entries()) {
    const list = members.get(id)
    if (list === undefined) members.set(id, [node])
    else list.push(node)
  }
  return [...members.values()]
    .filter((nodes) => nodes.length > 1)
    .map(([start = 0]) => cycleThrough(start, edges, part))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

/** Breadth first from `start` back to `start`, inside its part. */
function cycleThrough(
  start: number,
  edges: readonly (readonly number[])[],
  part: readonly number[],
): readonly number[] {
  const cameFrom = new Map<number, number>()
  const queue = [start]
  for (const node of queue) {
    for (const next of edges[node] ?? []) {
      if (next === start) return pathTo(node, start, cameFrom)
      if (part[next] !== part[start] || cameFrom.has(next)) continue
      cameFrom.set(next, node)
      queue.push(next)
    }
  }
  return [start]
}

function pathTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const path: number[] = []
  for (let node: number | undefined = end; node !== undefined && node !== start; node = cameFrom.get(node)) {
    path.push(node)
  }
  return [start, ...path.toReversed()]
}

/** Tarjan's algorithm with an explicit stack: for every node the number of its strongly connected part. */
function strongParts(edges: readonly (readonly number[])[]): readonly number[] {
  const count = edges.length
  const index: number[] = Array.from({ length: count }, () => -1)
  const low: number[] = Array.from({ length: count }, () => 0)
  const part: number[] = Array.from({ length: count }, () => -1)
  const open: number[] = []
  let visited = 0
  let parts = 0

  const enter = (node: number): { readonly node: number; next: number } => {
    index[node] = low[node] = visited
    visited += 1
    open.push(node)
    return { node, next: 0 }
  }
  const close = (node: number): void => {
    if (low[node] !== index[node]) return
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      part[member] = parts
      if (member === node) break
    }
    parts += 1
  }
  const lower = (node: number, value: number | undefined): void => {
    low[node] = Math.min(low[node] ?? 0, value ?? 0)
  }

  for (let root = 0; root < count; root += 1) {
    if (index[root] !== -1) continue
    const path = [enter(root)]
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const next = edges[frame.node]?.[frame.next]
      frame.next += 1
      if (next === undefined) {
        path.pop()
        close(frame.node)
        const above = path.at(-1)
        if (above !== undefined) lower(above.node, low[frame.node])
      } else if (index[next] === -1) {
        path.push(enter(next))
      } else if (part[next] === -1) {
        lower(frame.node, index[next])
      }
    }
  }
  return part
}
