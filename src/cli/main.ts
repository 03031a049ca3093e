import { run } from '@oclif/core/run'
import { CLIError } from '@oclif/core/errors'
import { CommandLineError } from './command-line-error.js'
import { reportFailure } from './report-failure.js'
import { wantsJson } from './wants-json.js'

/**
 * Runs the command line. Commands report their own failures; what remains is what oclif finds before there is a command.
 *
 * @param entry URL of the executable: oclif finds package.json from there
 */
export async function main(argv: readonly string[], entry: string): Promise<void> {
  // `aludel history | head` closes our output early: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  try {
    await run([...argv], entry)
  } catch (error) {
    reportFailure(error instanceof CLIError ? new CommandLineError(error.message) : error, wantsJson(argv))
  }
}
