import { DocumentsError } from '../api/errors.js'
import { RunError } from '../migrate/errors.js'
import { exitCodes } from './exit-codes.js'
import { screens } from './screen.js'

/** Says that findings are of the documents as they would be. */
export function nothingWritten(error: unknown): never {
  if (error instanceof DocumentsError) {
    const { palette, write } = screens.notes
    write(`${palette.info('note:')} planned with the branch moved, this is wrong; nothing was written\n`)
  }
  throw error
}

/** Says what to do where the database cannot be had. */
export function unasked(error: unknown): never {
  if (error instanceof RunError && error.exitCode === exitCodes.unavailable) {
    const { palette, write } = screens.notes
    write(`${palette.info('note:')} with --offline no database is asked\n`)
  }
  throw error
}
