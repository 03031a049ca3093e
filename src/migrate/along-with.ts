import type { StepRow } from '../dialects/journal.js'
import type { Ending } from './ending.js'
import type { Marks } from './marks.js'
import { isAskedToStop, type RunContext } from './run-context.js'

/** What is recorded with a statement that stands alone, right behind it. */
export interface Along {
  readonly statements: readonly string[]
  /** To be called when it is written. */
  readonly written: (marks: Marks) => void
}

/**
 * What may be recorded in the round trip of a step itself: of the last one the end of its revision; of another that it is done and
 * that the next one begins, where nothing is to be asked in between. undefined: nothing but itself.
 */
export function alongWith(
  context: RunContext,
  progress: ReadonlyMap<number, StepRow>,
  step: StepRow,
  marks: readonly string[],
  ending: Ending,
  sinceMs: number,
): Along | undefined {
  if (step.number === progress.size) {
    const recorded = ending.along(sinceMs)
    if (recorded === undefined) return undefined
    return {
      statements: recorded.statements,
      // The marks go with the steps.
      written: (waiting) => {
        waiting.take()
        ending.wrote(recorded)
      },
    }
  }
  const next = progress.get(step.number + 1)
  const isReady = next?.state === 'planned' && next.class === 'standalone' && next.doneProbe !== null
  if (!isReady || isAskedToStop(context)) return undefined
  const { dialect, place } = context.database
  return {
    statements: [...marks, ...dialect.journal.setStepState(place, next, 'intent', {})],
    written: (waiting) => waiting.announce(next.number),
  }
}
