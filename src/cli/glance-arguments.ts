import { parseArgs, type ParseArgsConfig } from 'node:util'

const json = { type: 'boolean' } as const
const config = { type: 'string', short: 'c' } as const
const offline = { type: 'boolean' } as const

const options = {
  heads: { json, config, verbose: { type: 'boolean', short: 'v' } },
  branches: { json, config, offline },
  history: { json, config, offline, graph: { type: 'boolean' }, 'rev-range': { type: 'string', short: 'r' } },
} satisfies Readonly<Record<string, ParseArgsConfig['options']>>

/** What a command that can be answered at a glance is asked. */
export interface GlanceArguments {
  readonly command: keyof typeof options
  readonly json: boolean
  readonly config?: string
  readonly offline: boolean
  readonly verbose: boolean
  readonly graph: boolean
  readonly range?: string
}

/**
 * Reads the arguments of `heads`, `branches` and `history` where they are as plain as can be. Undefined for everything else:
 * help, mistakes, databases that are named, forms of output.
 */
export function glanceArguments([command = '', ...args]: readonly string[]): GlanceArguments | undefined {
  if (!isGlanced(command) || args.some((argument) => argument === '' || argument.endsWith('=')))
    return undefined
  try {
    const { values, positionals } = parseArgs({
      args,
      options: options[command],
      allowPositionals: command === 'history',
    })
    const flags: Readonly<Record<string, unknown>> = values
    const range = positionals[0] ?? flags['rev-range']
    return positionals.length > 1
      ? undefined
      : {
          command,
          json: values.json === true,
          ...(values.config === undefined ? {} : { config: values.config }),
          offline: command === 'heads' || flags['offline'] === true,
          verbose: flags['verbose'] === true,
          graph: flags['graph'] === true,
          ...(typeof range === 'string' ? { range } : {}),
        }
  } catch {
    return undefined
  }
}

function isGlanced(command: string): command is keyof typeof options {
  return Object.hasOwn(options, command)
}
