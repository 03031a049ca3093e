import type { Location } from '../diagnostics/diagnostic.js'
import type { Settings } from './settings.js'

/** Where a run goes that is told no target. */
export interface DefaultTarget {
  /** As the project file says it, with one blank between targets; `head` where it says nothing. */
  readonly text: string
  /** The targets in it: several are parted by blanks, as on a command line. */
  readonly words: readonly string[]
  /** Where it stands; absent where the project file says nothing. */
  readonly location?: Location
}

/** The targets of a text. */
export function targetWordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** The target of an environment, else of the top level, its variables filled in. */
export function defaultTargetOf(settings: Settings): DefaultTarget {
  const text = settings.text('target')
  if (text === undefined) return { text: 'head', words: ['head'] }
  const words = targetWordsOf(text)
  return { text: words.join(' '), words, location: settings.locate('target') }
}
