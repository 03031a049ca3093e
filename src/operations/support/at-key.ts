import { ProblemError } from '../../diagnostics/problem.js'

/**
 * Runs a search that says at `/name` what it does not find, for an operation that has the name at another key.
 *
 * @throws ProblemError with the same problems, at that key
 */
export function atKey<T>(pointer: string, search: () => T): T {
  try {
    return search()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new ProblemError(
      error.problems.map((problem) => (problem.pointer === '/name' ? { ...problem, pointer } : problem)),
    )
  }
}
