import type { Diagnostic, RelatedLocation } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import type { RuleId } from '../diagnostics/rules.js'
import type { LineIndex } from './line-index.js'
import type { TextRange } from './source-node.js'

/** Something wrong at a range of the text, before it is given lines and columns. */
export interface Finding {
  readonly ruleId: RuleId
  readonly message: string
  readonly range: TextRange
  readonly pointer?: string
  readonly help?: string
  readonly suggestions?: readonly string[]
  readonly related?: readonly { readonly message: string; readonly range: TextRange }[]
}

/** A finding with its place in lines and columns. */
export function toDiagnostic(finding: Finding, file: string, lines: LineIndex): Diagnostic {
  const { ruleId, message, range, pointer = '', help, suggestions, related } = finding
  const places: readonly RelatedLocation[] | undefined = related?.map((place) => ({
    message: place.message,
    location: lines.location(file, pointer, place.range),
  }))
  return makeDiagnostic(ruleId, message, lines.location(file, pointer, range), {
    related: places,
    suggestions,
    help,
  })
}
