import { loadRevision } from '../documents/load-revision.js'
import type { DocumentHeader } from '../documents/read-header.js'
import type { SourceText } from '../documents/source-text.js'
import { toSource } from './revision-source.js'

/** The header of a document that has to be parsed for it; undefined where the document is wrong. */
export function parsedHeader(source: SourceText): DocumentHeader | undefined {
  const { revision } = loadRevision(source)
  return revision === undefined ? undefined : toSource(revision, false)
}
