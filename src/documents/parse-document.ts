import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { parseSource } from './parse.js'
import { SourceDocument } from './source-document.js'
import type { SourceText } from './source-text.js'

/** A parsed document, or what kept it from being one. */
export interface ParsedDocument {
  readonly document?: SourceDocument
  readonly diagnostics: readonly Diagnostic[]
}

/** Parses a text into a document that knows where everything in it stands. Never throws. */
export function parseDocument(source: SourceText): ParsedDocument {
  const { root, lines, diagnostics } = parseSource(source)
  if (root === undefined || root.kind !== 'map') return { diagnostics }
  return { document: new SourceDocument(source.file, source.text, root, lines), diagnostics }
}
