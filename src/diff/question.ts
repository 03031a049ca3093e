import type { Hints } from '../generated/documents.js'
import type { Hinted } from './hints.js'
import type { Likeness } from './likeness.js'

/** One of the answers to a question, with the hints that give it. */
export interface Answer {
  /** `it is "full_name" now` */
  readonly meaning: string
  /** How much alike the two are; absent where nothing is compared. */
  readonly likeness?: Likeness
  /** What to write into the file of hints. A text in angle brackets is to be replaced. */
  readonly hints: Hints
}

/** Something that two models alone cannot tell. */
export interface Question {
  /** rename: renamed, or gone and another new; convert: how values get another type; divide: a table divided otherwise. */
  readonly kind: 'rename' | 'convert' | 'divide'
  /** What it is about, by its names in FROM. */
  readonly about: Hinted
  /** `is column "name" of "users" now "full_name", or is it gone?` */
  readonly question: string
  /** The likeliest first. */
  readonly answers: readonly Answer[]
}
