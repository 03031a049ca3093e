import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Hints } from '../generated/documents.js'
import { decodeHints } from './decode.js'
import { parseDocument } from './parse-document.js'
import type { SourceDocument } from './source-document.js'
import type { SourceText } from './source-text.js'
import { validateHintsDocument } from './validate.js'

/** Hints that passed their schema, and their source for what is said about them later. */
export interface LoadedHints {
  readonly hints: Hints
  readonly source: SourceDocument
}

/** From text to typed data: parses, validates, decodes. Never throws, whatever the text. */
export function loadHints(source: SourceText): {
  readonly loaded?: LoadedHints
  readonly diagnostics: readonly Diagnostic[]
} {
  const { document, diagnostics } = parseDocument(source)
  if (document === undefined) return { diagnostics }
  const problems = validateHintsDocument(document)
  if (problems.length > 0) return { diagnostics: problems }
  return { loaded: { hints: decodeHints(document.root), source: document }, diagnostics: [] }
}
