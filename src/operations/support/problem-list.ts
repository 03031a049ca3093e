import { ProblemError, type Problem } from '../../diagnostics/problem.js'

/** Gathers what is wrong with one operation, so that all of it is said at once. */
export class ProblemList {
  readonly #problems: Problem[] = []

  add(problem: Problem): void {
    this.#problems.push(problem)
  }

  /** Was something found at this place, or inside of what stands there? */
  concerns(pointer: string): boolean {
    return this.#problems.some((problem) => `${problem.pointer}/`.startsWith(`${pointer}/`))
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0
  }

  /** How many there are so far. */
  get size(): number {
    return this.#problems.length
  }

  /** @throws ProblemError with all that was gathered, if anything was. */
  throwIfAny(): void {
    if (this.#problems.length > 0) throw new ProblemError(this.#problems)
  }
}

/** @throws ProblemError with this one problem. */
export function fail(problem: Problem): never {
  throw new ProblemError([problem])
}
