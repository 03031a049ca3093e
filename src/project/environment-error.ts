import type { Location } from '../diagnostics/diagnostic.js'
import type { RuleId } from '../diagnostics/rules.js'

/** What is known of why no environment could be made. */
export interface EnvironmentErrorDetails {
  readonly help?: string
  readonly suggestions?: readonly string[]
  /** The key of the project file at fault; absent when a flag or a variable of the process is. */
  readonly location?: Location
}

/** The database to work on cannot be told from flags, variables and the project file. Never holds a secret. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
  readonly ruleId: RuleId
  readonly help: string | undefined
  readonly suggestions: readonly string[]
  readonly location: Location | undefined

  constructor(ruleId: RuleId, message: string, details: EnvironmentErrorDetails = {}) {
    super(message)
    this.ruleId = ruleId
    this.help = details.help
    this.suggestions = details.suggestions ?? []
    this.location = details.location
  }
}
