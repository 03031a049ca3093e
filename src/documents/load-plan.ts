import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { PlanDocument } from '../generated/documents.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import { decodePlan } from './decode.js'
import { parseDocument } from './parse-document.js'
import type { SourceDocument } from './source-document.js'
import type { SourceText } from './source-text.js'
import { validatePlanDocument } from './validate.js'

/** A plan file that passed its schema, and its source for what is said about it later. */
export interface LoadedPlan {
  readonly plan: PlanDocument
  readonly source: SourceDocument
}

/** From text to typed data: parses, validates, decodes. Never throws, whatever the text. */
export function loadPlan(source: SourceText): {
  readonly loaded?: LoadedPlan
  readonly diagnostics: readonly Diagnostic[]
} {
  const { document, diagnostics } = parseDocument(source)
  if (document === undefined) return { diagnostics }
  const lacking = telling.find((key) => !document.find(`/${key}`).exact)
  if (lacking !== undefined) return { diagnostics: [noPlan(document, lacking)] }
  const problems = validatePlanDocument(document)
  if (problems.length > 0) return { diagnostics: problems }
  return { loaded: { plan: decodePlan(document.root), source: document }, diagnostics: [] }
}

/** Without one of these it is another document, of which nothing else needs to be said. */
const telling = ['direction', 'digest', 'from', 'to', 'revisions'] as const

function noPlan(document: SourceDocument, key: string): Diagnostic {
  const message = `${document.file} is no plan: it lacks "${key}"`
  const help = '`aludel plan -o plan.json` writes one'
  return makeDiagnostic('schema/missing-key', message, document.locate(''), { help })
}
