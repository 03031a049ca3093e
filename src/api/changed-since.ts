import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { UsageError } from './errors.js'
import type { Project } from './project.js'

const run = promisify(execFile)
/** Names of files of a large repository. */
const maxBytes = 64 * 1024 * 1024

/**
 * The revisions whose files are other than in a commit, or not there: those of a branch, where the commit is what it began
 * from. Files that Git does not know yet count as changed.
 *
 * @param ref a commit as Git takes it: `main`, `origin/main`, `HEAD~3`
 * @throws UsageError where there is no Git, no repository, or no such commit
 */
export async function changedSince(project: Project, ref: string): Promise<readonly string[]> {
  const cwd = project.config.folder
  // What the branch began from, not what the other one has come to since.
  const [base] = await lines(cwd, ref, ['merge-base', ref, 'HEAD'], '\n')
  const names = [
    ...(await lines(cwd, ref, ['diff', '--name-only', '--relative', '-z', base ?? ref, '--', '.'], '\0')),
    ...(await lines(cwd, ref, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'], '\0')),
  ]
  const changed = new Set(names.map((name) => path.resolve(cwd, name)))
  return project.revisions.flatMap(({ revision, file }) =>
    changed.has(path.resolve(project.cwd, file)) ? [revision] : [],
  )
}

async function lines(
  cwd: string,
  ref: string,
  args: readonly string[],
  end: string,
): Promise<readonly string[]> {
  if (ref.startsWith('-')) throw new UsageError(`${ref} is no commit`, 'name a branch, a tag or a commit')
  try {
    const { stdout } = await run('git', [...args], { cwd, maxBuffer: maxBytes })
    return stdout.split(end).filter((line) => line !== '')
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : ''
    throw new UsageError(
      `Git cannot tell what changed since ${ref}${said === '' ? '' : `: ${said}`}`,
      'in a shallow clone fetch the commit first: git fetch --depth=1 origin REF, or a full clone',
    )
  }
}
