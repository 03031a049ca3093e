import { listHistory, type ListedRevision } from './list-revisions.js'
import { graphOf, type Project } from './project.js'

/** A revision that several revise. */
export interface BranchPoint {
  readonly point: ListedRevision
  /** The revisions that revise it, in the order of loading. */
  readonly branches: readonly ListedRevision[]
}

/**
 * Where the history parts, the newest first.
 *
 * @throws DocumentsError for wrong documents
 */
export function listBranches(project: Project): readonly BranchPoint[] {
  const graph = graphOf(project)
  const listed = listHistory(project)
  const byId = new Map(listed.map((revision) => [revision.revision, revision]))
  return listed
    .filter(({ is_branch_point }) => is_branch_point)
    .map((point) => ({
      point,
      branches: graph.children(point.revision).flatMap((id) => byId.get(id) ?? []),
    }))
}
