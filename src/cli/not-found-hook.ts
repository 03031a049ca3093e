import type { Hook } from '@oclif/core/hooks'
import { suggest } from '../diagnostics/suggest.js'
import { CommandLineError } from './command-line-error.js'

/**
 * What oclif calls when there is no such command.
 *
 * @throws CommandLineError with the command that was probably meant
 */
const commandNotFound: Hook.CommandNotFound = async ({ id, config }) => {
  const typed = id.replaceAll(':', ' ')
  const meant = suggest(
    typed.split(' ')[0] ?? typed,
    config.commands.filter(({ hidden }) => !hidden).map((command) => command.id),
  ).map((name) => `aludel ${name}`)
  throw new CommandLineError(
    `there is no command "${typed}"`,
    meant.length === 0 ? '`aludel --help` lists the commands' : `did you mean \`${meant.join('` or `')}\`?`,
  )
}

export default commandNotFound
