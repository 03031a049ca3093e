import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { branchesOf, type BranchPoint } from './list-headers.js'
import { listHistory } from './list-revisions.js'
import { graphOf, type Project } from './project.js'

/**
 * Where the history parts, the newest first; with a database also where it does with revisions that only it has.
 *
 * @throws DocumentsError for wrong documents
 */
export function listBranches(
  project: Project,
  { database }: { readonly database?: ProjectDatabase } = {},
): readonly BranchPoint[] {
  if (database === undefined) return branchesOf(graphOf(project))
  const { graph } = appliedSources(project, database.database.state)
  const listed = listHistory(project, { database })
  const byId = new Map(listed.map((revision) => [revision.revision, revision]))
  return listed
    .filter(({ is_branch_point }) => is_branch_point)
    .map((point) => ({
      point,
      branches: graph.children(point.revision).flatMap((id) => byId.get(id) ?? []),
    }))
}
