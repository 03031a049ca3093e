import path from 'node:path'
import { branchSince, changedFiles, untrackedFiles } from './git.js'
import type { Project } from './project.js'

/**
 * The revisions whose files are other than in a commit, or not there: those of a branch, where the commit is what it began
 * from. Files that Git does not know yet count as changed.
 *
 * @param ref a commit as Git takes it: `main`, `origin/main`, `HEAD~3`
 * @throws UsageError where there is no Git, no repository, or no such commit
 */
export async function changedSince(project: Project, ref: string): Promise<readonly string[]> {
  const cwd = project.config.folder
  const branch = await branchSince(cwd, ref)
  const names = [...(await changedFiles(branch, 'ACDMRT')), ...(await untrackedFiles(branch))]
  const changed = new Set(names.map((name) => path.resolve(cwd, name)))
  return project.revisions.flatMap(({ revision, file }) =>
    changed.has(path.resolve(project.cwd, file)) ? [revision] : [],
  )
}
