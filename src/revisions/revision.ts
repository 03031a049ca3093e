/** What the graph knows of a revision. Callers put their own payload beside it. */
export interface RevisionNode {
  /** The id, unique among all documents. */
  readonly revision: string
  /** Ids of the parents: none for a base, several for a merge. */
  readonly revises: readonly string[]
  /** Ids or labels of revisions that must be applied before, without being parents. */
  readonly dependsOn: readonly string[]
  /** Names that stand for this revision, and for the branch it begins. */
  readonly branchLabels: readonly string[]
  /** Ids of the revisions that it does the work of; the last is the one that later revisions stood on. Absent: none. */
  readonly replaces?: readonly string[]
  readonly message: string
  /** RFC 3339. */
  readonly created?: string
  /** The document's file, as it should be shown. */
  readonly file: string
}

/** Words that targets give a meaning of their own, so that no id or label may be one of them. */
export const targetWords = ['head', 'heads', 'base', 'current'] as const
