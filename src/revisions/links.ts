/** The edges of a graph as numbers of nodes in load order: compact, and walked without lookups by id. */
export interface Links {
  /** By `revises`, as written, without repetitions. */
  readonly parents: readonly (readonly number[])[]
  /** By `depends_on`, without those that are parents too. */
  readonly dependencies: readonly (readonly number[])[]
  /** Who revises the node, in load order. */
  readonly children: readonly (readonly number[])[]
  /** Who depends on the node, in load order. */
  readonly dependents: readonly (readonly number[])[]
}

/** Adds the reverse edges to the given ones. */
export function linkUp(
  parents: readonly (readonly number[])[],
  dependencies: readonly (readonly number[])[],
): Links {
  return { parents, dependencies, children: reversed(parents), dependents: reversed(dependencies) }
}

function reversed(edges: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const result: number[][] = edges.map(() => [])
  edges.forEach((targets, from) => {
    for (const to of targets) result[to]?.push(from)
  })
  return result
}
