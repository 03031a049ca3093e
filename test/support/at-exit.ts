const cleanups = new Set<() => void>()
let listening = false

/**
 * Runs `cleanup`, which must be synchronous, when this process exits, be it by a signal that asks it to.
 * Returns the function that takes it back.
 */
export function atExit(cleanup: () => void): () => void {
  cleanups.add(cleanup)
  if (!listening) {
    listening = true
    process.on('exit', () => {
      for (const each of cleanups) each()
    })
    // Unhandled, these end the process without an exit event. Ctrl-C (SIGINT) is mocha's, which then exits.
    for (const [signal, code] of [
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      process.once(signal, () => process.exit(code))
    }
  }
  return () => {
    cleanups.delete(cleanup)
  }
}
