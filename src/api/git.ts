import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { UsageError } from './errors.js'

const run = promisify(execFile)
/** Names of files of a large repository. */
const maxBytes = 64 * 1024 * 1024

/** A working folder, and the commit that its branch began from. */
export interface Branch {
  readonly cwd: string
  /** As it was named. */
  readonly ref: string
  /** What the branch and that commit have in common, not what the other one has come to since. */
  readonly base: string
}

/**
 * What a branch began from.
 *
 * @param ref a commit as Git takes it: `main`, `origin/main`, `HEAD~3`
 * @throws UsageError where there is no Git, no repository, or no such commit
 */
export async function branchSince(cwd: string, ref: string): Promise<Branch> {
  if (ref.startsWith('-')) throw new UsageError(`${ref} is no commit`, 'name a branch, a tag or a commit')
  const base = (await gitText({ cwd, ref }, ['merge-base', ref, 'HEAD'])).trim()
  return { cwd, ref, base: base === '' ? ref : base }
}

/**
 * Files of the folder and below that differ from the beginning of the branch, by their paths from there; a file that was
 * moved is one that is gone and one that came.
 *
 * @param kinds of differences as Git's `--diff-filter` takes them: `A` came, `D` gone, `M` and `T` changed
 */
export async function changedFiles(branch: Branch, kinds: string): Promise<readonly string[]> {
  return names(
    await gitText(branch, [
      'diff',
      '--name-only',
      '--no-renames',
      `--diff-filter=${kinds}`,
      '--relative',
      '-z',
      branch.base,
      '--',
      '.',
    ]),
  )
}

/** Files that Git does not know yet, and was not told to ignore. */
export async function untrackedFiles(branch: Branch): Promise<readonly string[]> {
  return names(await gitText(branch, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']))
}

/** The text of a file as it was where the branch began. */
export async function fileAtBase(branch: Branch, file: string): Promise<string> {
  return gitText(branch, ['show', `${branch.base}:./${file}`])
}

async function gitText({ cwd, ref }: Pick<Branch, 'cwd' | 'ref'>, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', [...args], { cwd, maxBuffer: maxBytes })
    return stdout
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : ''
    throw new UsageError(
      `Git cannot tell what changed since ${ref}${said === '' ? '' : `: ${said}`}`,
      'in a shallow clone fetch the commit first: git fetch --depth=1 origin REF, or a full clone',
    )
  }
}

function names(text: string): readonly string[] {
  return text.split('\0').filter((name) => name !== '')
}
