import { classifyFailure } from './failure.js'
import { failureText } from './render/failure-text.js'
import { screens } from './screen.js'

/** Shows an error, as text on the standard error or as the one JSON document of the answer, and sets the exit code. */
export function reportFailure(error: unknown, json: boolean): void {
  const { failure, exitCode, unexpected } = classifyFailure(error)
  const { notes, answer } = screens
  process.exitCode = exitCode
  if (json) answer.write(`${JSON.stringify({ version: 1, error: failure }, null, 2)}\n`)
  else notes.write(failureText(error, notes))
  if (isDebug() && (unexpected || !json)) notes.write(`${stackOf(error)}\n`)
}

/** Stack traces are for us: never without being asked for. */
function isDebug(): boolean {
  return [process.env['ALUDEL_DEBUG'], process.env['DEBUG']].some(
    (value) => value !== undefined && value !== '' && value !== '0',
  )
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\ncaused by: ${stackOf(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
