import { branchesOf, type BranchPoint } from './list-headers.js'
import { graphOf, type Project } from './project.js'

/**
 * Where the history parts, the newest first.
 *
 * @throws DocumentsError for wrong documents
 */
export function listBranches(project: Project): readonly BranchPoint[] {
  return branchesOf(graphOf(project))
}
