import type { ProblemList } from './problem-list.js'

/** Only a check that may wait can wait from the beginning. */
export function checkDeferral(
  constraint: { readonly deferrable: boolean; readonly initiallyDeferred: boolean },
  at: string,
  problems: ProblemList,
): void {
  if (!constraint.initiallyDeferred || constraint.deferrable) return
  problems.add({
    ruleId: 'model/conflicting-keys',
    message: 'initially_deferred lets the check wait from the beginning, but it is not deferrable',
    pointer: `${at}/initially_deferred`,
    atKey: true,
    help: 'add deferrable: true, or remove initially_deferred',
  })
}
