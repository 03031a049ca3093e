import path from 'node:path'
import { loadRevision, type LoadedRevision } from '../documents/load-revision.js'
import { changedFiles, fileAtBase, type Branch } from './git.js'
import type { Project } from './project.js'

/** Documents as they were where the branch began, of the files that are otherwise now or gone, by revision. */
export async function documentsBefore(
  project: Project,
  branch: Branch,
): Promise<ReadonlyMap<string, LoadedRevision>> {
  const documents = new Map<string, LoadedRevision>()
  for (const name of await changedFiles(branch, 'DMT')) {
    const file = path.resolve(branch.cwd, name)
    const isDocument =
      /\.(ya?ml|json)$/i.test(name) &&
      project.config.revisions.some((folder) => file.startsWith(`${folder}${path.sep}`))
    if (!isDocument) continue
    // What was no revision then cannot have been applied from there.
    const { revision } = loadRevision({ file: name, text: await fileAtBase(branch, name) })
    if (revision !== undefined) documents.set(revision.document.revision, revision)
  }
  return documents
}
