import type { Took } from './aludel.js'

/** What each of the ways takes, as often as all of them were tried. */
export interface Tries {
  readonly upgrade: Took[]
  readonly plan: Took[]
  readonly statements: number[]
  readonly script: number[]
}

/** The run that took the least: other work on the machine can only make one longer. */
export function shortest<T extends Pick<Took, 'ms'>>(runs: readonly T[]): T {
  return runs.reduce((best, run) => (run.ms < best.ms ? run : best))
}
