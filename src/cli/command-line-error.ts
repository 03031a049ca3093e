import { exitCodes } from './exit-codes.js'

/** What was typed cannot be run: an unknown command or flag, an argument too many or missing. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError'
  readonly code = 'usage'
  readonly exitCode = exitCodes.usage
  readonly help: string | undefined

  constructor(message: string, help?: string) {
    super(message)
    this.help = help
  }
}
