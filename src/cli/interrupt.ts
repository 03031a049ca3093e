import { writeSync } from 'node:fs'
import { exitCodes } from './exit-codes.js'
import { screens } from './screen.js'

/** How work hears that it is to stop. */
export interface Interruption {
  /** Stop between two statements. */
  readonly signal: AbortSignal
  /** Cancel on the server the statement that runs. */
  readonly cancel: AbortSignal
}

/**
 * Runs work that can be stopped: the first Ctrl-C (or SIGTERM) aborts the signal, so that the run stops between two
 * statements; the second ends the process at once.
 */
export async function interruptible<T>(json: boolean, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  return listening([() => stopSoon(stop, 'to end at once'), () => endNow(json)], () => work(stop.signal))
}

/**
 * Runs work that can also be cancelled: the first Ctrl-C (or SIGTERM) stops it between two statements, the second cancels
 * the statement on the server, the third ends the process at once.
 */
export async function cancellable<T>(json: boolean, work: (how: Interruption) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const cancel = new AbortController()
  const steps = [
    () => stopSoon(stop, 'to cancel it on the server'),
    () => {
      const { palette, write } = screens.notes
      write(`\n${palette.warning('cancelling')} the statement; press Ctrl-C again to end at once\n`)
      cancel.abort()
    },
    () => endNow(json),
  ]
  return listening(steps, () => work({ signal: stop.signal, cancel: cancel.signal }))
}

/** Each signal takes the next step; the last is taken by all that come after. */
async function listening<T>(steps: readonly (() => void)[], work: () => Promise<T>): Promise<T> {
  let heard = 0
  const onSignal = (): void => {
    heard += 1
    steps[Math.min(heard, steps.length) - 1]?.()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  try {
    return await work()
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
}

function stopSoon(stop: AbortController, next: string): void {
  const { palette, write } = screens.notes
  write(`\n${palette.warning('stopping')} after this statement; press Ctrl-C again ${next}\n`)
  stop.abort()
}

function endNow(json: boolean): never {
  const error = {
    code: 'interrupted',
    message: 'ended at once: what became of the statement under way is not known',
    help: 'Run the same command again: it looks at what was done and does the rest.',
    diagnostics: [],
  }
  // Synchronously: the process ends with the next line.
  if (json) writeSync(1, `${JSON.stringify({ version: 1, error }, null, 2)}\n`)
  else writeSync(2, `error: ${error.message}\n  help: ${error.help}\n`)
  process.exit(exitCodes.interrupted)
}
