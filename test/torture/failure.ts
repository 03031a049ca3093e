import type { Ending } from './client.js'

/** A difference to an undisturbed run, or an ending that nobody foresaw. */
export class TortureFailure extends Error {
  override readonly name = 'TortureFailure'
}

export function unforeseen(ending: Ending | undefined): TortureFailure {
  return new TortureFailure(
    ending === undefined
      ? 'a run ended without a word'
      : `a run ended with ${ending.code}: ${[ending.message, ...ending.notes].join('\n')}`,
  )
}
