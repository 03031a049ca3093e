import { CLIError } from '@oclif/core/errors'
import { suggest } from '../diagnostics/suggest.js'
import { CommandLineError } from './command-line-error.js'

/** The command that could not be parsed: its name, and its flags by their long names. */
export interface ParsedCommand {
  readonly id: string
  readonly flags: readonly string[]
}

/** An error of oclif's parser in our words; anything else as it is. */
export function parseError(error: unknown, { id, flags }: ParsedCommand): unknown {
  if (!(error instanceof CLIError)) return error
  const help = `\`aludel ${id} --help\` lists arguments and flags`
  const unknown: unknown = Reflect.get(error, 'flags')
  if (Array.isArray(unknown) && unknown.length > 0) {
    const names = unknown.map(String)
    const meant = suggest(names[0]?.replace(/^-+/, '').split('=')[0] ?? '', flags).map((name) => `--${name}`)
    const hint = meant.length === 0 ? help : `did you mean ${meant.join(' or ')}? ${help}`
    return new CommandLineError(`${id} has no flag ${names.join(', ')}`, hint)
  }
  const missing = missingOf(error)
  if (missing !== undefined) return missingArgument(id, missing.name, missing.description)
  return new CommandLineError(sentence(error.message), help)
}

/** The error of an argument that is not there: `downgrade needs TARGET: where to go…`. */
export function missingArgument(id: string | undefined, name: string, description: string): CommandLineError {
  const what = `${name.toUpperCase()}: ${description.charAt(0).toLowerCase()}${description.slice(1)}`
  return new CommandLineError(
    `${id ?? ''} needs ${what}`,
    `\`aludel ${id ?? ''} --help\` lists arguments and flags`,
  )
}

/** The argument that is not there. */
function missingOf(error: CLIError): { readonly name: string; readonly description: string } | undefined {
  const missing: unknown = Reflect.get(error, 'args')
  const first: unknown = Array.isArray(missing) ? missing[0] : undefined
  if (typeof first !== 'object' || first === null) return undefined
  const [name, description]: unknown[] = [Reflect.get(first, 'name'), Reflect.get(first, 'description')]
  return { name: String(name), description: String(description) }
}

/** oclif writes paragraphs and lists, with an invitation to --help behind. */
function sentence(message: string): string {
  const lines = message
    .replace(/\nSee more help with --help$/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const text = lines.join(' ')
  return text.charAt(0).toLowerCase() + text.slice(1)
}
