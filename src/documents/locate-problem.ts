import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Problem } from '../diagnostics/problem.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import type { SourceDocument } from './source-document.js'

/** Where a problem is turned into a diagnostic: the document it is of, and how to find others that it refers to. */
export interface ProblemPlace {
  readonly document: SourceDocument
  /** What the problem's pointer is relative to: '' for the document, `/operations/3` for an operation. */
  readonly base?: string
  /** The documents of other revisions, for related places. */
  readonly documentOf?: (revision: string) => SourceDocument | undefined
}

/** Gives a problem its file, line and column. Related places in documents that are not at hand are left out. */
export function locateProblem(problem: Problem, place: ProblemPlace): Diagnostic {
  const { document, base = '', documentOf } = place
  const { ruleId, message, atKey, textOffset, suggestions, help } = problem
  const pointer = base + problem.pointer
  const location =
    textOffset === undefined
      ? document.locate(pointer, { atKey: atKey === true })
      : document.locateText(pointer, textOffset)
  const related = (problem.related ?? []).flatMap((other) => {
    const found = documentOf?.(other.revision)
    return found === undefined ? [] : [{ message: other.message, location: found.locate(other.pointer) }]
  })
  return makeDiagnostic(ruleId, message, location, { related, suggestions, help })
}
