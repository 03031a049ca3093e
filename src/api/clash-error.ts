import { RunError, type RunProblem } from '../migrate/errors.js'
import { describeOperation } from '../operations/index.js'
import type { Clash, ClashSide } from '../plan/clash.js'

/** What to say beside a clash: who refuses, and what to do about it. */
export interface ClashWords {
  /** `they cannot be applied beside one another`. */
  readonly refusal: string
  readonly help: string
  /** Revisions that the checkout does not know: where one is part of it, the database is ahead. */
  readonly unknown?: readonly string[]
}

/**
 * Two branches that do not commute, with both operations and their lines.
 *
 * @returns RunError `branches-clash`; `database-ahead` where one of the two is known from the database only
 */
export function clashError(clash: Clash, { refusal, help, unknown = [] }: ClashWords): RunError {
  if (clash.kind === 'differs') {
    return new RunError(
      'branches-clash',
      `in another order the schema would be another (${clash.difference}); ${refusal}`,
      { help },
    )
  }
  if (clash.kind === 'refused') {
    const { source, problem } = clash
    return new RunError(
      'branches-clash',
      `revision ${source.revision} needs, or stands in the way of, what it does not stand on: ${problem.message}; ${refusal}`,
      {
        revision: source.revision,
        help: `${help}; or say in depends_on what it needs`,
        problems: [
          {
            revision: source.revision,
            operation: placeOf(source, problem.base),
            sentence: problem.message,
          },
        ],
      },
    )
  }
  const { earlier, later, thing } = clash
  const sides = [earlier, later]
  const stranger = sides.find(({ source }) => unknown.includes(source.revision))
  const message = `revisions ${earlier.source.revision} and ${later.source.revision} both touch ${thing}, and neither stands on the other; ${refusal}`
  return new RunError(stranger === undefined ? 'branches-clash' : 'database-ahead', message, {
    revision: later.source.revision,
    problems: sides.map(problemOf),
    help:
      stranger === undefined
        ? help
        : `this checkout does not know ${stranger.source.revision}: bring the checkout up to date; or take it down first: the database has its document`,
  })
}

function problemOf({ source, operation }: ClashSide): RunProblem {
  const summary = describeOperation(operation.operation)
  return {
    revision: source.revision,
    operation: { ...placeOf(source, operation.place), summary },
    sentence: summary,
  }
}

function placeOf(source: ClashSide['source'], pointer: string): RunProblem['operation'] {
  const { file, start } = source.locate(pointer)
  return { pointer, file, line: start.line }
}
