import type { Links } from './links.js'
import { branchRanks, orderByRank } from './order.js'
import { allSeen, type Replaced } from './replaced.js'
import type { RevisionNode } from './revision.js'

/** Which edges a walk follows. */
export interface WalkOptions {
  /** Whether `depends_on` counts beside `revises`. */
  readonly dependencies: boolean
}

/**
 * A sound set of revisions: every reference is known and nothing goes in circles. `buildGraph` makes it.
 * Walks cost time in proportion to revisions and edges, and no walk is recursive.
 */
export class RevisionGraph<N extends RevisionNode> {
  /** In load order; of a revision and those that it replaces, what is seen. */
  readonly nodes: readonly N[]
  /** How revisions that are not seen are told by those that are. */
  readonly replaced: Replaced<N>
  private readonly links: Links
  private readonly numbers: ReadonlyMap<string, number>
  private readonly labels: ReadonlyMap<string, number>
  private knownRanks: readonly number[] | undefined
  private readonly outside: ReadonlySet<number>

  /** For `buildGraph`, which has checked what is passed here. */
  constructor(
    nodes: readonly N[],
    links: Links,
    numbers: ReadonlyMap<string, number>,
    labels: ReadonlyMap<string, number>,
    replaced: Replaced<N> = allSeen(nodes),
    outside: ReadonlySet<number> = new Set(),
  ) {
    this.nodes = nodes
    this.replaced = replaced
    this.links = links
    this.numbers = numbers
    this.labels = labels
    this.outside = outside
  }

  get(id: string): N | undefined {
    const number = this.numbers.get(id)
    return number === undefined ? undefined : this.nodes[number]
  }

  has(id: string): boolean {
    return this.numbers.has(id)
  }

  /** The revision that carries the branch label. */
  labelled(label: string): N | undefined {
    const number = this.labels.get(label)
    return number === undefined ? undefined : this.nodes[number]
  }

  /** All branch labels, in load order. */
  get branchLabels(): readonly string[] {
    return [...this.labels.keys()]
  }

  /** Ids of the parents by `revises`, as written. */
  parents(id: string): readonly string[] {
    return this.neighbours(id, this.links.parents)
  }

  /** Ids of what the revision depends on, labels resolved, parents left out. */
  dependencies(id: string): readonly string[] {
    return this.neighbours(id, this.links.dependencies)
  }

  /** Ids of the revisions that revise it, in load order. */
  children(id: string): readonly string[] {
    return this.neighbours(id, this.links.children)
  }

  /** Ids of the revisions that depend on it without revising it, in load order. */
  dependents(id: string): readonly string[] {
    return this.neighbours(id, this.links.dependents)
  }

  /**
   * Ids without a child by `revises`, in load order. Being depended on does not make a head less of a head. A revision of
   * which there is no document outside of a database is none, and makes none less of one: `head` means what a checkout says.
   */
  get heads(): readonly string[] {
    return this.nodes.flatMap(({ revision }, number) => (this.isHeadNumber(number) ? [revision] : []))
  }

  /** Ids that nothing at all revises, in load order. */
  get ends(): readonly string[] {
    return this.idsWithout(this.links.children)
  }

  /** Ids without a parent, in load order. */
  get bases(): readonly string[] {
    return this.idsWithout(this.links.parents)
  }

  isHead(id: string): boolean {
    const number = this.numbers.get(id)
    return number !== undefined && this.isHeadNumber(number)
  }

  isBase(id: string): boolean {
    return this.has(id) && this.parents(id).length === 0
  }

  isMerge(id: string): boolean {
    return this.parents(id).length > 1
  }

  isBranchPoint(id: string): boolean {
    return this.children(id).length > 1
  }

  /**
   * The given ids, or all, with parents and dependencies first; among free choices in load order, a branch finished
   * before the next begins. The same ids give the same order on every machine. Unknown ids are left out.
   */
  inOrder(ids?: Iterable<string>): readonly string[] {
    const chosen = ids === undefined ? this.nodes.keys() : this.known(ids)
    return this.ids(orderByRank(chosen, this.links, this.ranks))
  }

  /** Another order in which parents and dependencies come first: free choices are made the other way round. */
  inOppositeOrder(ids: Iterable<string>): readonly string[] {
    const last = this.ranks.length - 1
    const opposite = this.ranks.map((rank) => last - rank)
    return this.ids(orderByRank(this.known(ids), this.links, opposite))
  }

  /** The given ids and everything below them. Unknown ids are left out. */
  ancestors(ids: Iterable<string>, { dependencies }: WalkOptions): ReadonlySet<string> {
    return this.reach(ids, this.links.parents, dependencies ? this.links.dependencies : undefined)
  }

  /** The given ids and everything that stands on them. Unknown ids are left out. */
  descendants(ids: Iterable<string>, { dependencies }: WalkOptions): ReadonlySet<string> {
    return this.reach(ids, this.links.children, dependencies ? this.links.dependents : undefined)
  }

  /** Those of the ids that none of the others stands on, by `revises` or `depends_on`, in the order given. */
  tips(ids: Iterable<string>): readonly string[] {
    const set = new Set(ids)
    return [...set].filter((id) => {
      const above = [...this.children(id), ...this.dependents(id)]
      return this.has(id) && !above.some((other) => set.has(other))
    })
  }

  /** Worked out when first asked for: what lists heads needs no order. */
  private get ranks(): readonly number[] {
    this.knownRanks ??= branchRanks(this.links)
    return this.knownRanks
  }

  private isHeadNumber(number: number): boolean {
    if (this.outside.has(number)) return false
    return (this.links.children[number] ?? []).every((child) => this.outside.has(child))
  }

  private reach(
    ids: Iterable<string>,
    edges: readonly (readonly number[])[],
    moreEdges: readonly (readonly number[])[] | undefined,
  ): ReadonlySet<string> {
    const reached = new Set(this.known(ids))
    // A set's iteration goes on to what is added under way.
    for (const number of reached) {
      for (const next of edges[number] ?? []) reached.add(next)
      for (const next of moreEdges?.[number] ?? []) reached.add(next)
    }
    return new Set(this.ids(reached))
  }

  private neighbours(id: string, edges: readonly (readonly number[])[]): readonly string[] {
    const number = this.numbers.get(id)
    return number === undefined ? [] : this.ids(edges[number] ?? [])
  }

  private idsWithout(edges: readonly (readonly number[])[]): readonly string[] {
    return this.nodes.flatMap((node, number) => (edges[number]?.length === 0 ? [node.revision] : []))
  }

  private ids(numbers: Iterable<number>): readonly string[] {
    return Array.from(numbers, (number) => this.nodes[number]?.revision ?? '')
  }

  private known(ids: Iterable<string>): readonly number[] {
    return Array.from(ids, (id) => this.numbers.get(id)).filter((number) => number !== undefined)
  }
}
