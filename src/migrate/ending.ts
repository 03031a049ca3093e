import type { Opening } from './opening.js'

/** What records the end of a revision, and with it the beginning of the next where that may be. */
export interface Recorded {
  readonly statements: readonly string[]
  readonly next: Opening | undefined
}

/**
 * The end of a revision. It is recorded with the last statement, in the same round trip, where that can be; else by itself when all is
 * done.
 */
export class Ending {
  readonly #beganMs: number
  readonly #along: ((durationMs: number) => Recorded) | undefined
  #recorded: Recorded | undefined

  /**
   * @param beganMs when the revision began, by the clock of the run
   * @param along what is recorded with the last statement, until which it took so long; absent: nothing can be
   */
  constructor(beganMs: number, along: ((durationMs: number) => Recorded) | undefined) {
    this.#beganMs = beganMs
    this.#along = along
  }

  /** What goes with the last statement, whose transaction began at that time. */
  along(sinceMs: number): Recorded | undefined {
    return this.#along?.(sinceMs - this.#beganMs)
  }

  /** Notes what was written with the last statement. */
  wrote(recorded: Recorded): void {
    this.#recorded = recorded
  }

  /** What was written with the last statement; undefined: nothing was. */
  get recorded(): Recorded | undefined {
    return this.#recorded
  }
}
