import type { ObjectFault } from '../../model/object-fault.js'
import type { ProblemList } from './problem-list.js'

/** What the engine would refuse, where the keys stand that ask for it. */
export function addFaults(faults: readonly ObjectFault[], problems: ProblemList): void {
  for (const { ruleId = 'dialect/unsupported', message, help, suggestions, at } of faults) {
    problems.add({
      ruleId,
      message,
      pointer: at,
      help,
      ...(suggestions === undefined ? {} : { suggestions }),
    })
  }
}
