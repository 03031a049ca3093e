import type { RevisionRow } from '../dialects/journal.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { RevisionNode } from '../revisions/revision.js'
import { storedName } from './stored-name.js'

/** What the database says of an applied revision. */
export interface AppliedRevision {
  readonly revision: string
  readonly applied_at: string
  readonly applied_by: string
  readonly applied_order: number
  readonly duration_ms: number
  readonly stamped: boolean
  readonly status: string
  /** No other applied revision revises it. */
  readonly is_tip: boolean
  readonly tool_version: string
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
  /** Revisions of which it does the work; the last is the one that later ones stood on. */
  readonly replaces: readonly string[]
  readonly is_head: boolean
  readonly is_base: boolean
  readonly is_merge: boolean
  readonly is_branch_point: boolean
  readonly file: string
  /** There is no file of it: the database kept what was applied. */
  readonly only_in_database: boolean
  readonly applied?: AppliedRevision
}

/** A revision of a graph that knows whether it has a file. */
export interface KeptNode extends RevisionNode {
  /** Only the database has its document. */
  readonly stored: boolean
}

/** What a database says of its revisions. */
export interface ListedDatabase {
  readonly rows: ReadonlyMap<string, RevisionRow>
  /** Those whose file says something else by now. */
  readonly edited: ReadonlySet<string>
  /** Those that no other applied one revises. */
  readonly tips: ReadonlySet<string>
}

/** A revision with what it is in its graph, and what a database says of it. */
export function listedRevision<N extends KeptNode>(
  source: N,
  graph: RevisionGraph<N>,
  database?: ListedDatabase,
): ListedRevision {
  const { revision } = source
  const row = database?.rows.get(revision)
  return {
    revision,
    revises: graph.parents(revision),
    message: source.message,
    ...(source.created === undefined ? {} : { created: source.created }),
    branch_labels: source.branchLabels,
    depends_on: source.dependsOn,
    replaces: source.replaces ?? [],
    is_head: graph.isHead(revision),
    is_base: graph.isBase(revision),
    is_merge: graph.isMerge(revision),
    is_branch_point: graph.isBranchPoint(revision),
    file: source.stored ? storedName(revision) : source.file,
    only_in_database: source.stored,
    ...(row === undefined || database === undefined
      ? {}
      : {
          applied: appliedOf(row, {
            edited: database.edited.has(revision),
            is_tip: database.tips.has(revision),
          }),
        }),
  }
}

function appliedOf(row: RevisionRow, beside: Pick<AppliedRevision, 'edited' | 'is_tip'>): AppliedRevision {
  return {
    revision: row.revision,
    applied_at: row.appliedAt,
    applied_by: row.appliedBy,
    applied_order: row.appliedOrder,
    duration_ms: row.durationMs,
    stamped: row.stamped,
    status: row.status,
    tool_version: row.toolVersion,
    ...beside,
  }
}
