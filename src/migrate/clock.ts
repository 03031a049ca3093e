/** Time and chance, given to a run from outside so that it stays predictable. */
export interface Clock {
  /** Milliseconds of a clock that never goes back. */
  now(): number
  /** Waits; ends early, without an error, when the signal is aborted. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>
  /** From 0 up to, not including, 1. */
  random(): number
}

/** The machine's own. */
export const systemClock: Clock = {
  now: () => performance.now(),
  random: () => Math.random(),
  sleep: (durationMs, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) {
        resolve()
        return
      }
      const wake = (): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', wake)
        resolve()
      }
      const timer = setTimeout(wake, durationMs)
      signal?.addEventListener('abort', wake)
    }),
}
