import { buildGraph } from '../revisions/build-graph.js'
import type { GraphProblem } from '../revisions/graph-problem.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { ReplacedView } from '../revisions/replaced.js'
import type { KeptNode } from './listed-revision.js'

/** The revisions of a checkout. */
export interface CheckoutFiles<N extends KeptNode> {
  /** In the order of loading. */
  readonly revisions: readonly N[]
  /** Absent where they make none by themselves. */
  readonly graph?: RevisionGraph<N>
  /** Throws what is wrong with them: all can be read, or the graph that they make with others is none. */
  fail(problems: readonly GraphProblem[], nodes: readonly N[]): never
}

/** Two views of the revisions of a checkout beside those of a database. */
export interface GraphsBeside<N extends KeptNode> {
  /** The checkout's graph, with applied revisions that the checkout does not know. */
  readonly graph: RevisionGraph<N>
  /** The checkout's alone, of what replaces others as this database is to see it; what there is to go up to. */
  readonly checkout: RevisionGraph<N>
}

/**
 * Lays the applied revisions that a checkout lacks beside its own.
 *
 * @param stored those that only the database has
 * @param applied all that are applied
 */
export function graphsBeside<N extends KeptNode>(
  files: CheckoutFiles<N>,
  stored: readonly N[],
  applied: readonly string[],
): GraphsBeside<N> {
  const known = new Set(files.revisions.map(({ revision }) => revision))
  const beside = besideCheckout(files, stored)
  const first = graphBeside(files, beside, { applied })
  const related = beside.filter((source) => isRelated(source, known, first))
  const outside = new Set(
    beside.filter((source) => !related.includes(source)).map(({ revision }) => revision),
  )
  const graph = outside.size === 0 ? first : graphBeside(files, beside, { applied, outside })
  return {
    graph,
    checkout:
      // Where only the database has what a file stands on, there is no graph of files alone.
      (stored.length === 0 && graph.replaced.torn.length === 0) || files.graph === undefined
        ? graph
        : graphBeside(files, related, { applied, withoutTorn: true }),
  }
}

/** Does the database alone know it, and the checkout what it replaces, or the other part of what replaces it? */
function isRelated<N extends KeptNode>(
  { revision, replaces = [] }: N,
  known: ReadonlySet<string>,
  graph: RevisionGraph<N>,
): boolean {
  return (
    replaces.some((id) => known.has(id)) ||
    graph.replaced.open.some(({ replaced }) => replaced.includes(revision))
  )
}

/**
 * The graph of files and stored documents together: what the files alone lack (a parent), the database may have. Of what
 * replaces others, it depends on what is applied which is seen.
 */
function graphBeside<N extends KeptNode>(
  files: CheckoutFiles<N>,
  stored: readonly N[],
  view: ReplacedView,
): RevisionGraph<N> {
  const nodes = [...files.revisions, ...stored]
  if (stored.length === 0 && nodes.every(({ replaces = [] }) => replaces.length === 0))
    return files.graph ?? files.fail([], nodes)
  const { graph, problems } = buildGraph(nodes, view)
  return graph ?? files.fail(problems, nodes)
}

/**
 * Stored documents with labels as they can stand beside the checkout's: one that the checkout gives to another revision means
 * that one, and what depended on it by the label goes on to depend on what it was.
 */
function besideCheckout<N extends KeptNode>(
  { revisions }: CheckoutFiles<N>,
  stored: readonly N[],
): readonly N[] {
  if (stored.length === 0) return stored
  const taken = new Set(revisions.flatMap(({ revision, branchLabels }) => [revision, ...branchLabels]))
  const lost = new Map(
    stored.flatMap(({ revision, branchLabels }) =>
      branchLabels.filter((label) => taken.has(label)).map((label) => [label, revision] as const),
    ),
  )
  if (lost.size === 0) return stored
  return stored.map((source) => ({
    ...source,
    branchLabels: source.branchLabels.filter((label) => !lost.has(label)),
    dependsOn: source.dependsOn.map((name) => lost.get(name) ?? name),
  }))
}
