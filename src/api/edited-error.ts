import { countOf, isScanned, parseStored } from '../model/data-file.js'
import type { RevisionRow } from '../dialects/journal.js'
import type { RevisionSource } from '../plan/revision-source.js'
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
      [
        ...semanticDiff(row.document, file.record.document).map((difference) => ({
          pointer: difference.pointer,
          sentence: sentence(difference),
        })),
        ...changedFiles(file, row),
      ].map(({ pointer, sentence: said }) => ({
        revision: file.revision,
        operation: { pointer, file: file.file, line: file.locate(pointer).start.line },
        sentence: said,
      })),
    ),
  })
}

/** The data files that say something else than when they were inserted. */
function changedFiles(
  file: RevisionSource,
  row: RevisionRow,
): readonly { readonly pointer: string; readonly sentence: string }[] {
  const before = new Map(parseStored(row.dataFiles).map((stored) => [stored.file, stored]))
  return (file.document.operations ?? []).flatMap(({ insert_rows: insert }, i) => {
    const now = insert?.file === undefined ? undefined : file.dataFiles?.get(insert.file)
    const stored = now === undefined ? undefined : before.get(now.file)
    if (now === undefined || stored === undefined || !isScanned(now) || now.sha256 === stored.sha256)
      return []
    const [had, has] = [countOf(stored), countOf(now)].map((count) => count.toLocaleString('en-US'))
    const counts = had === has ? '' : `: it had ${had} rows, and has ${has}`
    return [{ pointer: `/operations/${i}/insert_rows/file`, sentence: `${now.shown} changed${counts}` }]
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
