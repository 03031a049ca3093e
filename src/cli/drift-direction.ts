import type { FixDirection } from '../api/drift-fix.js'
import type { Drift } from '../index.js'
import { RunError } from '../migrate/errors.js'
import { ask, canAsk } from './ask.js'
import { driftText } from './render/drift-text.js'
import { screens } from './screen.js'

/** What `--fix` takes: a way, or to be asked for it. */
export const fixWays = ['adopt', 'revert', 'ask'] as const
export type FixWay = (typeof fixWays)[number]

/** What each way does, in the order in which they are offered. */
const meanings: Readonly<Record<FixDirection, string>> = {
  adopt: 'adopt: write a revision that makes what the database has',
  revert: 'revert: write a revision that takes the database back',
}
const directions = ['adopt', 'revert'] as const

/** `--fix` alone means to be asked: a flag of oclif has a value or has none, so the words are made whole before. */
export function withWay(argv: readonly string[]): string[] {
  return argv.map((word, i) => (word === '--fix' && !isWay(argv[i + 1]) ? '--fix=ask' : word))
}

function isWay(word: string | undefined): boolean {
  return fixWays.some((way) => way === word)
}

/**
 * The way that a difference goes. Where it is to be asked for, the difference is shown, and the terminal asked.
 *
 * @throws RunError `undecided` where there is nobody to ask, or no answer: nothing was written
 */
export async function directionOf(way: FixWay, drift: Drift, json: boolean): Promise<FixDirection> {
  if (way !== 'ask') return way
  const help = 'say which: --fix=adopt --message TEXT, or --fix=revert --message TEXT'
  if (!canAsk(json)) {
    throw new RunError(
      'undecided',
      '--fix asks which way a difference goes, and there is no terminal to ask on',
      {
        help,
      },
    )
  }
  const { palette, write } = screens.notes
  write(driftText(drift, palette))
  write(`\n${palette.strong('What should become of it?')}\n`)
  for (const [i, direction] of directions.entries()) write(`  ${i + 1}  ${meanings[direction]}\n`)
  const typed = await ask('Which? Type its number; nothing leaves it as it is: ')
  const chosen = /^\d+$/.test(typed)
    ? directions[Number(typed) - 1]
    : directions.find((each) => each === typed)
  if (chosen !== undefined) return chosen
  throw new RunError('undecided', 'That is neither: nothing was written', { help })
}

/**
 * The message of the revision, where it was not given.
 *
 * @throws RunError `undecided` where there is nobody to ask, or no answer: nothing was written
 */
export async function messageOf(fix: FixDirection, json: boolean): Promise<string> {
  const help =
    fix === 'adopt'
      ? 'say it: --message TEXT'
      : 'say it: --message TEXT; or --sql prints a script for this database alone'
  if (!canAsk(json)) {
    throw new RunError('undecided', `--fix=${fix} writes a revision, and needs its message`, { help })
  }
  const message = await ask('What does the revision do? Its message: ')
  if (message !== '') return message
  throw new RunError('undecided', 'There is no message: nothing was written', { help })
}
