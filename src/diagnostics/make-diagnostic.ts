import type { Diagnostic, Location, RelatedLocation } from './diagnostic.js'
import { rules, type RuleId } from './rules.js'

/** What may be said of a finding beyond what and where it is; lists may be empty. */
export interface DiagnosticDetails {
  readonly related?: readonly RelatedLocation[] | undefined
  readonly suggestions?: readonly string[] | undefined
  readonly help?: string | undefined
}

/** A finding with the severity of its rule; what there is nothing of is left out. */
export function makeDiagnostic(
  ruleId: RuleId,
  message: string,
  location: Location,
  { related = [], suggestions = [], help }: DiagnosticDetails = {},
): Diagnostic {
  return {
    ruleId,
    severity: rules[ruleId].severity,
    message,
    location,
    ...(related.length === 0 ? {} : { related }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
    ...(help === undefined ? {} : { help }),
  }
}
