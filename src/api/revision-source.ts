import { loadRevision, type LoadedRevision } from '../documents/load-revision.js'
import { parseStored, storedText } from '../model/data-file.js'
import { withDataFiles } from '../documents/load-data-files.js'
import type { RevisionRow } from '../dialects/journal.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { DocumentsError } from './errors.js'
import { storedName } from './stored-name.js'

/** A loaded document as the graph and the planner take it. */
export function toSource(loaded: LoadedRevision, stored: boolean): RevisionSource {
  const { document, source, digests, dataFiles } = loaded
  return {
    revision: document.revision,
    revises: listOf(document.revises),
    dependsOn: document.depends_on ?? [],
    branchLabels: document.branch_labels ?? [],
    ...(document.replaces === undefined ? {} : { replaces: document.replaces }),
    message: document.message ?? '',
    ...(document.created === undefined ? {} : { created: document.created }),
    file: loaded.file,
    document,
    record: {
      document: loaded.canonicalText,
      digestAlgorithm: digests.algorithm,
      contentDigest: digests.content,
      headerDigest: digests.header,
      textDigest: loaded.textDigest,
      ...(dataFiles === undefined ? {} : { dataFiles: storedText([...dataFiles.values()]) }),
    },
    ...(dataFiles === undefined ? {} : { dataFiles }),
    stored,
    locate: (pointer, options) => source.locate(pointer, options),
    locateText: (pointer, offset) => source.locateText(pointer, offset),
  }
}

function listOf(revises: LoadedRevision['document']['revises']): readonly string[] {
  if (revises === null) return []
  return typeof revises === 'string' ? [revises] : revises
}

/**
 * The document that the database kept of an applied revision.
 *
 * @throws DocumentsError when it does not hold to the format: it was written by something else, or by a later version.
 */
export function storedSource(row: RevisionRow): RevisionSource {
  const file = storedName(row.revision)
  const { revision, diagnostics } = loadRevision({ file, text: row.document })
  if (revision === undefined) throw new DocumentsError(diagnostics, new Map([[file, row.document]]), 1)
  const files = parseStored(row.dataFiles)
  const stored = files.length === 0 ? revision : withDataFiles(revision, files)
  return toSource({ ...stored, textDigest: row.textDigest }, true)
}
