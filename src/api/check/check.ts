import { grouped } from '../../values/grouped.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'

/**
 * What `check` looks at, in the order in which it is told. The first four need no database:
 * `documents` hold, by form, history and meaning · `targets` of the environments lead to one head each · `branches`
 * commute · `merged` was not edited since. The others lay a database beside the checkout: everything is `applied`, nothing
 * was `edited` since, no revision is half run, and, where it is asked for, there is no `drift`.
 */
export type CheckId =
  'documents' | 'targets' | 'branches' | 'merged' | 'applied' | 'edited' | 'half-run' | 'drift'

/** One thing that was looked at. */
export interface Check {
  readonly id: CheckId
  /** There is no error, and it could be looked at. */
  readonly ok: boolean
  /** What was found, in a sentence without a full stop. */
  readonly message: string
  readonly diagnostics: readonly Diagnostic[]
}

/** A check that is what its findings say: warnings do not count against it. */
export function checkOf(id: CheckId, message: string, diagnostics: readonly Diagnostic[] = []): Check {
  return { id, ok: diagnostics.every(({ severity }) => severity !== 'error'), message, diagnostics }
}

/** One that cannot be made as long as another fails: nobody may take it for a yes. */
export function notLookedAt(id: CheckId, why: string): Check {
  return { id, ok: false, message: `not looked at: ${why}`, diagnostics: [] }
}

/** `1 revision`, `3 revisions`. */
export function counted(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
