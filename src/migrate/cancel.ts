import { DriverError } from '../drivers/driver.js'
import { kindOf } from './attempt.js'
import type { RunError } from './errors.js'
import type { RunContext } from './run-context.js'

/** Does `work`; when it is to be cancelled, the statement that runs at that moment is given up by the server. */
export async function withCancel<T>(context: RunContext, work: () => Promise<T>): Promise<T> {
  const { cancel } = context
  const ask = (): void => {
    context.database.connection.cancel().catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error)
      context.report({ kind: 'note', text: `The statement could not be cancelled: ${why}` })
    })
  }
  cancel?.addEventListener('abort', ask, { once: true })
  try {
    return await work()
  } finally {
    cancel?.removeEventListener('abort', ask)
  }
}

/** A statement that failed because it was cancelled on request is an interruption, not a failure. */
export function asInterrupted(context: RunContext, error: RunError): RunError {
  const { cause } = error.details
  const wasCancelled =
    context.cancel?.aborted === true &&
    cause instanceof DriverError &&
    kindOf(context.database, cause) === 'cancelled'
  if (!wasCancelled) return error
  return error.with(
    { help: 'Run the same command again: it looks at what was done and does the rest.' },
    'interrupted',
  )
}
