import type { Project, ProjectDatabase } from '../index.js'
import { withDatabaseIfAny, type ChoiceFlags } from './project-session.js'
import { screens } from './screen.js'

/**
 * The file that a word means. Where a flag names a database, or the word is `current`, one is asked, and what it has applied
 * is told before anybody edits it.
 */
export async function documentToEdit(project: Project, word: string, flags: ChoiceFlags): Promise<string> {
  const { findDocument } = await import('../api/find-document.js')
  if (flags.env === undefined && flags.url === undefined && word !== 'current') {
    return findDocument(project, word).file
  }
  return withDatabaseIfAny(project, flags, async (database) => {
    const found = findDocument(project, word, database)
    if (database !== undefined) warnOfApplied(found.revision, database)
    return found.file
  })
}

/** What is applied stays what it was: editing its document undoes nothing there. */
function warnOfApplied(revision: string | undefined, { database, environment }: ProjectDatabase): void {
  const { applied, halfRun } = database.state
  const isApplied = applied.some((row) => row.revision === revision) || halfRun?.revision === revision
  if (!isApplied) return
  const { palette, write } = screens.notes
  write(
    `${palette.warning('warning:')} ${revision ?? ''} is applied to ${environment.name ?? environment.shownUrl}; upgrade refuses one with other operations: write a new revision, or take it down first\n`,
  )
}
