import type { RevisionRow } from '../dialects/journal.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import { historyRange } from '../revisions/history-range.js'
import { currentRevisions } from '../revisions/tips.js'
import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { graphOf, type Project } from './project.js'
import { storedName } from './revision-source.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'

/** What the database says of an applied revision. */
export interface AppliedRevision {
  readonly revision: string
  readonly applied_at: string
  readonly applied_by: string
  readonly applied_order: number
  readonly duration_ms: number
  readonly stamped: boolean
  readonly status: string
  readonly tool_version: string
  /** Is there a file? */
  readonly in_checkout: boolean
  /** Does the file say something else than what was applied? */
  readonly edited: boolean
}

/** A revision as lists show it. */
export interface ListedRevision {
  readonly revision: string
  readonly revises: readonly string[]
  readonly message: string
  readonly created?: string
  readonly branch_labels: readonly string[]
  readonly depends_on: readonly string[]
  readonly is_head: boolean
  readonly is_base: boolean
  readonly is_merge: boolean
  readonly is_branch_point: boolean
  readonly file: string
  readonly applied?: AppliedRevision
}

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
    .map((source) => listed(source, graph, rows.get(source.revision), edited))
    .toReversed()
}

/** The revisions that nothing revises. */
export function listHeads(project: Project): readonly ListedRevision[] {
  const graph = graphOf(project)
  return sourcesOf(graph, graph.heads).map((source) => listed(source, graph, undefined, new Set()))
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
      const entry = listed(source, graph, row, edited)
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

function listed(
  source: RevisionSource,
  graph: RevisionGraph<RevisionSource>,
  row: RevisionRow | undefined,
  edited: ReadonlySet<string>,
): ListedRevision {
  const { revision } = source
  return {
    revision,
    revises: source.revises,
    message: source.message,
    ...(source.created === undefined ? {} : { created: source.created }),
    branch_labels: source.branchLabels,
    depends_on: source.dependsOn,
    is_head: graph.isHead(revision),
    is_base: graph.isBase(revision),
    is_merge: graph.isMerge(revision),
    is_branch_point: graph.isBranchPoint(revision),
    file: source.stored ? storedName(revision) : source.file,
    ...(row === undefined ? {} : { applied: appliedOf(row, !source.stored, edited.has(revision)) }),
  }
}

function appliedOf(row: RevisionRow, inCheckout: boolean, edited: boolean): AppliedRevision {
  return {
    revision: row.revision,
    applied_at: row.appliedAt,
    applied_by: row.appliedBy,
    applied_order: row.appliedOrder,
    duration_ms: row.durationMs,
    stamped: row.stamped,
    status: row.status,
    tool_version: row.toolVersion,
    in_checkout: inCheckout,
    edited,
  }
}
