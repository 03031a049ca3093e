import { countOf, isScanned, parseStored } from '../model/data-file.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { semanticDiff, type DocumentDifference } from './semantic-diff.js'

/** A place of a document that says something else than it did, in words. */
export interface DocumentEdit {
  /** JSON pointer. */
  readonly pointer: string
  /** `operations.0.add_column.type: was "text", is "integer"`. */
  readonly sentence: string
  /** It says where the revision stands in the graph, and nothing of what it does. */
  readonly isHeader: boolean
}

/**
 * What a document says otherwise than an earlier state of it, with its data files.
 *
 * @param before canonical text, and the data files as they are stored
 */
export function documentEdits(
  file: RevisionSource,
  before: { readonly document: string; readonly dataFiles?: string },
): readonly DocumentEdit[] {
  return [
    ...semanticDiff(before.document, file.record.document).map((difference) => ({
      pointer: difference.pointer,
      sentence: sentence(difference),
      isHeader: /^\/(revises|depends_on|branch_labels|replaces)(\/|$)/.test(difference.pointer),
    })),
    ...changedFiles(file, before.dataFiles),
  ]
}

/** The data files that say something else than when they were inserted. */
function changedFiles(file: RevisionSource, dataFiles: string | undefined): readonly DocumentEdit[] {
  const before = new Map(parseStored(dataFiles ?? '[]').map((stored) => [stored.file, stored]))
  return (file.document.operations ?? []).flatMap(({ insert_rows: insert }, i) => {
    const now = insert?.file === undefined ? undefined : file.dataFiles?.get(insert.file)
    const stored = now === undefined ? undefined : before.get(now.file)
    if (now === undefined || stored === undefined || !isScanned(now) || now.sha256 === stored.sha256)
      return []
    const [had, has] = [countOf(stored), countOf(now)].map((count) => count.toLocaleString('en-US'))
    const counts = had === has ? '' : `: it had ${had} rows, and has ${has}`
    return [
      {
        pointer: `/operations/${i}/insert_rows/file`,
        sentence: `${now.shown} changed${counts}`,
        isHeader: false,
      },
    ]
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
