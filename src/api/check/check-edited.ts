import { makeDiagnostic } from '../../diagnostics/make-diagnostic.js'
import type { AppliedSources } from '../applied-sources.js'
import type { ProjectDatabase } from '../connect-project.js'
import { documentEdits } from '../document-edits.js'
import { checkOf, counted, listed, type Check } from './check.js'

/** Do the files of applied revisions say what was applied? */
export function checkEdited(
  { environment }: ProjectDatabase,
  { applied, edited, moved }: AppliedSources,
): Check {
  const name = environment.name ?? environment.shownUrl
  const diagnostics = edited.flatMap(({ file, row }) =>
    documentEdits(file, row)
      .filter(({ isHeader }) => !isHeader)
      .map(({ pointer, sentence }) =>
        makeDiagnostic(
          'check/edited',
          `revision ${file.revision} was edited after it was applied in ${name}: ${sentence}`,
          file.locate(pointer),
          {
            help: 'take the edit back, and write the change as a new revision; or take the revision down with the document as it was applied (aludel downgrade), then up again',
          },
        ),
      ),
  )
  const headers = moved.map(({ file }) =>
    makeDiagnostic(
      'check/moved',
      `revision ${file.revision} stands elsewhere in the history than when it was applied in ${name}`,
      file.locate('/revises'),
      { help: 'the next aludel upgrade stores the new place' },
    ),
  )
  return checkOf(
    'edited',
    applied.length === 0
      ? 'no revision is applied'
      : edited.length === 0
        ? `the documents of ${counted(applied.length, 'applied revision')} are as they were applied`
        : `${listed(edited.map(({ file }) => file.revision))} edited after being applied`,
    [...diagnostics, ...headers],
  )
}
