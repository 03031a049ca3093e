import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import type { RuleId } from '../diagnostics/rules.js'

/** A finding about a file as a whole, placed at its first character. */
export function documentError(file: string, ruleId: RuleId, message: string, help?: string): Diagnostic {
  const start = { line: 1, column: 1 }
  return makeDiagnostic(ruleId, message, { file, pointer: '', start, end: start }, { help })
}
