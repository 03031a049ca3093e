import { buildGraph } from '../revisions/build-graph.js'
import { exchanged } from '../plan/exchange.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { findPlace } from '../revisions/find-place.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { ReplacedView } from '../revisions/replaced.js'
import { documentsError, graphOf, type Project } from './project.js'
import { graphDiagnostics } from './graph-diagnostics.js'
import type { ReplacedSources } from './exchange-sources.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'

/**
 * What counts as applied where no database is asked: the named revisions, with all they stand on. One that is named and
 * replaced by another means a database that has not exchanged it yet.
 *
 * @throws DocumentsError for wrong documents, UsageError for an unknown revision
 */
export function assumedSources(project: Project, names: readonly string[]): ReplacedSources {
  const graph = graphOf(project)
  const opened = names.flatMap((name) => replacedByName(project, graph, name))
  const before = opened.length === 0 ? graph : graphSeen(project, { opened })
  const tips = names.flatMap((name) => valueOrThrow(findPlace(before, name)).ids)
  const ids = before.inOrder(before.ancestors(tips, { dependencies: true }))
  const asStored = sourcesOf(before, ids)
  if (opened.length === 0) return { asStored, applied: asStored, graph }
  const now = graphSeen(project, { applied: ids })
  return {
    asStored,
    applied: exchanged(asStored, now.replaced.exchanges, ({ revision }) => revision),
    graph: now,
  }
}

/** The revision that the text names, if it has a file and is not seen for another that replaces it. */
function replacedByName(
  { revisions }: Project,
  graph: RevisionGraph<RevisionSource>,
  name: string,
): readonly string[] {
  const names = [...graph.nodes.map(({ revision }) => revision), ...graph.branchLabels]
  if (name === '' || names.some((other) => other.startsWith(name))) return []
  return revisions.map(({ revision }) => revision).filter((id) => !graph.has(id) && id.startsWith(name))
}

function graphSeen(project: Project, view: ReplacedView): RevisionGraph<RevisionSource> {
  const { graph, problems } = buildGraph(project.revisions, view)
  if (graph === undefined) throw documentsError(project, graphDiagnostics(problems, project.revisions))
  return graph
}
