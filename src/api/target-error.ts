import { describeTargetProblem } from '../revisions/describe-target-problem.js'
import type { TargetProblem, TargetResult } from '../revisions/target-problem.js'
import { UsageError } from './errors.js'

/** A target that leads nowhere, in words, with what to type instead. */
export class TargetError extends UsageError {
  override readonly name: string = 'TargetError'
  /** The kind of problem: `several-heads`, `ambiguous-revision`… */
  override readonly code: TargetProblem['kind']
  /** What was typed. */
  readonly target: string

  constructor(problem: TargetProblem) {
    const { message, help } = describeTargetProblem(problem)
    super(message, help)
    this.code = problem.kind
    this.target = problem.text
  }
}

/**
 * The value of a resolved target.
 *
 * @throws TargetError in words, with what to type instead
 */
export function valueOrThrow<T>(result: TargetResult<T>): T {
  if (result.ok) return result.value
  throw new TargetError(result.problem)
}
