import { describeTargetProblem } from '../revisions/describe-target-problem.js'
import type { TargetResult } from '../revisions/target-problem.js'
import { UsageError } from './errors.js'

/**
 * The value of a resolved target.
 *
 * @throws UsageError in words, with what to type instead
 */
export function valueOrThrow<T>(result: TargetResult<T>): T {
  if (result.ok) return result.value
  const { message, help } = describeTargetProblem(result.problem)
  throw new UsageError(message, help)
}
