import { parseArgs } from 'node:util'
import { endQuietly } from './end-quietly.js'
import { reportFailure } from './report-failure.js'
import { screens } from './screen.js'
import { tellCurrent, type CurrentFlags } from './tell-current.js'
import { wantsJson } from './wants-json.js'

const options = {
  json: { type: 'boolean' },
  config: { type: 'string', short: 'c' },
  env: { type: 'string', short: 'e' },
  url: { type: 'string', short: 'u' },
  verbose: { type: 'boolean', short: 'v' },
  'check-heads': { type: 'boolean' },
} as const

/**
 * Runs `current` without the framework of the command line, for prompts and jobs that ask again and again. Where anything in
 * the arguments is not as plain as can be, it is left to the framework. Both run the same code, and say the same.
 *
 * @returns false where it was left
 */
export async function runCurrent([, ...argv]: readonly string[]): Promise<boolean> {
  const flags = plainFlags(argv)
  if (flags === undefined) return false
  const json = wantsJson(argv)
  endQuietly()
  try {
    const document = await tellCurrent(flags, json)
    if (json) screens.answer.write(`${JSON.stringify(document, null, 2)}\n`)
  } catch (error) {
    reportFailure(error, json)
  }
  return true
}

function plainFlags(args: readonly string[]): CurrentFlags | undefined {
  if (args.some((argument) => argument === '' || argument.endsWith('='))) return undefined
  try {
    const {
      verbose = false,
      'check-heads': checkHeads = false,
      ...choice
    } = parseArgs({
      args: [...args],
      options,
    }).values
    return { ...choice, verbose, 'check-heads': checkHeads }
  } catch {
    return undefined
  }
}
