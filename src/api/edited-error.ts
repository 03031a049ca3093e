import { RunError } from '../migrate/errors.js'
import type { AppliedSources } from './applied-sources.js'
import { semanticDiff, type DocumentDifference } from './semantic-diff.js'

/** The refusal of documents that were edited after they were applied, with what they say differently. */
export function editedError(edited: AppliedSources['edited']): RunError {
  const [first] = edited
  const what =
    edited.length === 1 && first !== undefined
      ? `revision ${first.file.revision} was edited after it was applied`
      : `${edited.length} revisions were edited after they were applied`
  return new RunError('edited', what, {
    help: 'take the edit back, and write the change as a new revision; or take the revision down with the document as it was applied (downgrade), then up again',
    problems: edited.flatMap(({ file, row }) =>
      semanticDiff(row.document, file.record.document).map((difference) => ({
        revision: file.revision,
        operation: {
          pointer: difference.pointer,
          file: file.file,
          line: file.locate(difference.pointer).start.line,
        },
        sentence: sentence(difference),
      })),
    ),
  })
}

function sentence({ pointer, before, after }: DocumentDifference): string {
  const place = pointer.slice(1).replaceAll('/', '.')
  if (before === undefined) return `${place}: added ${shorten(after)}`
  if (after === undefined) return `${place}: removed ${shorten(before)}`
  return `${place}: was ${shorten(before)}, is ${shorten(after)}`
}

function shorten(text = ''): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
