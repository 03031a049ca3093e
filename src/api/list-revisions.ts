import type { RevisionRow } from '../dialects/journal.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { historyRange } from '../revisions/history-range.js'
import { currentRevisions } from '../revisions/tips.js'
import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { graphOf, type Project } from './project.js'
import { listedRevision, type AppliedRevision, type ListedRevision } from './listed-revision.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'

/** Where a database is. */
export interface CurrentState {
  /** In the order of applying. */
  readonly applied: readonly (ListedRevision & { readonly applied: AppliedRevision })[]
  /** Applied revisions that no other applied one revises. */
  readonly tips: readonly string[]
  /** Heads of the checkout, and how many of its revisions are not applied. */
  readonly heads: readonly string[]
  /** Those of the heads that are not applied. */
  readonly behind: readonly string[]
  readonly pending: number
  readonly half_run?: { readonly revision: string; readonly direction: 'up' | 'down' }
  readonly notes: readonly string[]
}

/**
 * Revisions of the checkout, newest first; with a database also those that only it knows, and what is applied.
 *
 * @throws DocumentsError for wrong documents, UsageError for a range that makes no sense
 */
export function listHistory(
  project: Project,
  options: { readonly range?: string; readonly database?: ProjectDatabase } = {},
): readonly ListedRevision[] {
  const { graph, rows, edited } = withDatabase(project, options.database)
  const applied = [...rows.keys()]
  const ids =
    options.range === undefined ? graph.inOrder() : valueOrThrow(historyRange(graph, applied, options.range))
  return sourcesOf(graph, ids)
    .map((source) => listedRevision(source, graph, rows.get(source.revision), edited))
    .toReversed()
}

/** The revisions that nothing revises. */
export function listHeads(project: Project): readonly ListedRevision[] {
  const graph = graphOf(project)
  return sourcesOf(graph, graph.heads).map((source) => listedRevision(source, graph))
}

/** Where the database is, beside the checkout. Writes nothing. */
export function currentState(project: Project, database: ProjectDatabase): CurrentState {
  const { graph, rows, edited } = withDatabase(project, database)
  const ids = [...rows.keys()]
  const { halfRun } = database.database.state
  const heads = project.graph?.heads ?? []
  return {
    applied: ids.flatMap((id) => {
      const source = graph.get(id)
      const row = rows.get(id)
      if (source === undefined || row === undefined) return []
      const entry = listedRevision(source, graph, row, edited)
      return entry.applied === undefined ? [] : [{ ...entry, applied: entry.applied }]
    }),
    tips: currentRevisions(graph, ids),
    heads,
    behind: heads.filter((id) => !rows.has(id)),
    pending: project.revisions.filter(({ revision }) => !rows.has(revision)).length,
    ...(halfRun === undefined
      ? {}
      : { half_run: { revision: halfRun.revision, direction: halfRun.direction } }),
    notes: [],
  }
}

interface Together {
  readonly graph: RevisionGraph<RevisionSource>
  readonly rows: ReadonlyMap<string, RevisionRow>
  readonly edited: ReadonlySet<string>
}

function withDatabase(project: Project, database: ProjectDatabase | undefined): Together {
  if (database === undefined) return { graph: graphOf(project), rows: new Map(), edited: new Set() }
  const { state } = database.database
  const { graph, edited } = appliedSources(project, state)
  return {
    graph,
    rows: new Map(state.applied.map((row) => [row.revision, row])),
    edited: new Set(edited.map(({ file }) => file.revision)),
  }
}
