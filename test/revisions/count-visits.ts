import type { Links } from '../../src/revisions/links.js'

/** Links that count how often the edges of a node are looked at: what a walk costs, without a clock. */
export function countingLinks(links: Links): { readonly links: Links; visits(): number } {
  let count = 0
  const counted = (edges: readonly (readonly number[])[]): readonly (readonly number[])[] =>
    new Proxy(edges, {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1 + (target[Number(key)]?.length ?? 0)
        return Reflect.get(target, key, receiver)
      },
    })
  const { parents, dependencies, children, dependents } = links
  return {
    links: {
      parents: counted(parents),
      dependencies: counted(dependencies),
      children: counted(children),
      dependents: counted(dependents),
    },
    visits: () => count,
  }
}
