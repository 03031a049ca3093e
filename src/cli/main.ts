import { run } from '@oclif/core/run'
import { CLIError } from '@oclif/core/errors'
import { CommandLineError } from './command-line-error.js'
import { compileWasmLate } from './compile-wasm-late.js'
import { endQuietly } from './end-quietly.js'
import { reportFailure } from './report-failure.js'
import { wantsJson } from './wants-json.js'

/**
 * Runs the command line. Commands report their own failures; what remains is what oclif finds before there is a command.
 */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietly()
  compileWasmLate()
  try {
    // From a file of the package oclif finds its package.json.
    await run([...argv], import.meta.url)
  } catch (error) {
    reportFailure(error instanceof CLIError ? new CommandLineError(error.message) : error, wantsJson(argv))
  }
}
