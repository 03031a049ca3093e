import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Targets } from '../generated/documents.js'
import { decodeTargets } from './decode.js'
import { parseDocument } from './parse-document.js'
import type { SourceDocument } from './source-document.js'
import type { SourceText } from './source-text.js'
import { validateTargetsDocument } from './validate.js'

/** Targets that passed their schema, and their source for what is said about them later. */
export interface LoadedTargets {
  readonly targets: Targets['targets']
  readonly source: SourceDocument
}

/** From text to typed data: parses, validates, decodes. Never throws, whatever the text. */
export function loadTargets(source: SourceText): {
  readonly loaded?: LoadedTargets
  readonly diagnostics: readonly Diagnostic[]
} {
  const { document, diagnostics } = parseDocument(source)
  if (document === undefined) return { diagnostics }
  const problems = validateTargetsDocument(document)
  if (problems.length > 0) return { diagnostics: problems }
  return { loaded: { targets: decodeTargets(document.root).targets, source: document }, diagnostics: [] }
}
