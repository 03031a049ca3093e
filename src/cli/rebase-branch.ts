import { UsageError } from '../api/errors.js'
import type { Project } from '../index.js'
import { ask, canAsk } from './ask.js'
import { screens } from './screen.js'

/** Which branch is to move, as it was typed. */
export interface TypedBranch {
  readonly names: readonly string[]
  readonly onto: string | undefined
}

/**
 * The branch to move: as typed, else asked for on a terminal where several heads could be meant.
 *
 * @throws DocumentsError for documents that are wrong as they are
 */
export async function branchToMove(
  project: Project,
  { names, onto }: TypedBranch,
  json: boolean,
): Promise<readonly string[]> {
  const { graphOf } = await import('../api/project.js')
  const { heads } = graphOf(project)
  if (names.length > 0 || onto !== undefined || heads.length < 2 || !canAsk(json)) return names
  const { listHeads } = await import('../api/list-revisions.js')
  const { palette, write } = screens.notes
  for (const { revision, message, branch_labels } of listHeads(project)) {
    const labels = branch_labels.length === 0 ? '' : palette.dim(`  (${branch_labels.join(', ')})`)
    write(`  ${palette.strong(revision)}  ${message}${labels}\n`)
  }
  const answer = await ask('Which branch is to move? ')
  if (answer === '') throw new UsageError('no branch was named: nothing was changed')
  return [answer]
}
