import { RunError } from '../migrate/errors.js'
import type { AppliedSources } from './applied-sources.js'
import { documentEdits } from './document-edits.js'

/**
 * The refusal of documents that were edited after they were applied, with what they say differently.
 *
 * @param event after which they must not be edited, as a clause
 */
export function editedError(edited: AppliedSources['edited'], event?: string): RunError {
  const [first] = edited
  const what =
    edited.length === 1 && first !== undefined
      ? `revision ${first.file.revision} was edited after ${event ?? 'it was applied'}`
      : `${edited.length} revisions were edited after ${event ?? 'they were applied'}`
  return new RunError('edited', what, {
    help: 'take the edit back, and write the change as a new revision; or take the revision down with the document as it was applied (downgrade), then up again; or take the edit over, where the database is as it says now (repair --accept)',
    problems: edited.flatMap(({ file, row }) =>
      documentEdits(file, row).map(({ pointer, sentence }) => ({
        revision: file.revision,
        operation: { pointer, file: file.file, line: file.locate(pointer).start.line },
        sentence,
      })),
    ),
  })
}
