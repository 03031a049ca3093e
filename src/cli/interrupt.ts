import { writeSync } from 'node:fs'
import { exitCodes } from './exit-codes.js'
import { screens } from './screen.js'

/**
 * Runs work that can be stopped: the first Ctrl-C (or SIGTERM) aborts the signal, so that the run stops between two
 * statements; the second ends the process at once.
 */
export async function interruptible<T>(json: boolean, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) endNow(json)
    controller.abort()
    const { palette, write } = screens.notes
    write(`\n${palette.warning('stopping')} after this statement; press Ctrl-C again to end at once\n`)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
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
