import { RunError } from '../migrate/errors.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import { ask, canAsk } from './ask.js'
import { screens } from './screen.js'
import { wrap } from './render/wrap.js'

/**
 * Lets a command pass that writes to a protected environment: by --yes, or by its name typed on a terminal.
 *
 * @throws RunError `protected`: nothing was changed
 */
export async function guardProtected(
  environment: ResolvedEnvironment,
  { yes, json }: { readonly yes: boolean; readonly json: boolean },
): Promise<void> {
  if (!environment.protected || yes) return
  const name = environment.name ?? environment.shownUrl
  if (!canAsk(json)) {
    throw new RunError('protected', `${name} is protected, and there is no terminal to ask on`, {
      help: 'Say that it is meant: --yes.',
    })
  }
  const { palette } = screens.notes
  const answer = await ask(`${palette.warning('protected:')} type ${palette.strong(name)} to go on: `)
  if (answer === name) return
  throw new RunError('protected', `That is not ${name}: nothing was changed`, {
    help: 'Run it again and type the name of the environment, or say --yes.',
  })
}

/** Lists what a downgrade would destroy and asks whether it may; no where nobody can be asked. */
export async function consentsToLoss(error: RunError, json: boolean): Promise<boolean> {
  if (!canAsk(json)) return false
  const { palette, width, write } = screens.notes
  const { problems = [] } = error.details
  write(`\n${palette.warning('This destroys:')}\n`)
  for (const { sentence, operation } of problems) {
    const where =
      operation.file === undefined ? '' : palette.dim(`  ${operation.file}:${operation.line ?? 1}`)
    write(`  ${palette.error('✖')} ${wrap(sentence, width, '    ')}${where}\n`)
  }
  const answer = await ask(`Go on, and lose it? Type ${palette.strong('yes')}: `)
  return answer.toLowerCase() === 'yes'
}
