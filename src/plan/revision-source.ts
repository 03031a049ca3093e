import type { Location } from '../diagnostics/diagnostic.js'
import type { RevisionDocument } from '../generated/documents.js'
import type { DataFile } from '../model/data-file.js'
import type { RevisionNode } from '../revisions/revision.js'

/** What is recorded of a revision in the database, and what its digests are compared with. */
export interface RevisionRecord {
  /** The canonical document as text. */
  readonly document: string
  readonly digestAlgorithm: string
  readonly contentDigest: string
  readonly headerDigest: string
  /** Of the text of the file, comments and all: where it is the same, nothing in the document can be another. */
  readonly textDigest: string
  /** What is stored of the data files, as JSON text; absent: there are none. */
  readonly dataFiles?: string
}

/**
 * A revision that can be planned: its node in the graph, its document, and where things stand in it. It comes from a file,
 * or, when the file is missing or edited, from the document that the database kept.
 */
export interface RevisionSource extends RevisionNode {
  readonly document: RevisionDocument
  readonly record: RevisionRecord
  /** The data files that its operations name, by path as written; absent: there are none. */
  readonly dataFiles?: ReadonlyMap<string, DataFile>
  /** Known from the database only: there is no file. */
  readonly stored: boolean
  locate(pointer: string, options?: { readonly atKey?: boolean }): Location
  /** The place of an offset inside the SQL text at the pointer. */
  locateText(pointer: string, offset: number): Location
}
