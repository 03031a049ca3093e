import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { RevisionDocument } from '../generated/documents.js'
import type { DataFile } from '../model/data-file.js'
import { canonicalText } from '../revisions/canonical.js'
import { digests, type DocumentDigests } from '../revisions/digest.js'
import { textDigest } from '../revisions/text-digest.js'
import { decodeRevision } from './decode.js'
import { parseDocument } from './parse-document.js'
import type { SourceDocument } from './source-document.js'
import type { SourceText } from './source-text.js'
import { validateRevisionDocument } from './validate.js'

/** A revision document that passed its schema: its data, and its source for all that is said about it later. */
export interface LoadedRevision {
  readonly file: string
  readonly source: SourceDocument
  readonly document: RevisionDocument
  readonly digests: DocumentDigests
  /** The document as it is stored in the database: JSON without blanks, keys in order, numbers as written. */
  readonly canonicalText: string
  /** Of the text as it was read. */
  readonly textDigest: string
  /** The data files that its operations name, by path as written; absent before they were looked at. */
  readonly dataFiles?: ReadonlyMap<string, DataFile>
}

/** A revision, or everything that is wrong with its text at the first stage that found something. */
export interface LoadRevisionResult {
  readonly revision?: LoadedRevision
  readonly diagnostics: readonly Diagnostic[]
}

/** From text to typed data: parses, validates, decodes. Never throws, whatever the text. */
export function loadRevision(source: SourceText): LoadRevisionResult {
  const { document: parsed, diagnostics } = parseDocument(source)
  if (parsed === undefined) return { diagnostics }
  const problems = validateRevisionDocument(parsed)
  if (problems.length > 0) return { diagnostics: problems }
  const canonical = parsed.canonical()
  return {
    diagnostics: [],
    revision: {
      file: source.file,
      source: parsed,
      document: decodeRevision(parsed.root),
      digests: digests(canonical),
      canonicalText: canonicalText(canonical),
      textDigest: textDigest(source.text),
    },
  }
}
