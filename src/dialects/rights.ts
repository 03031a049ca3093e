import type { Need, NeedCompiler } from '../steps/need.js'
import type { BookkeepingPlace } from './journal.js'

/** One row of an answer, by column name. */
type AnswerRow = Readonly<Record<string, unknown>>

/** A need that the role of the session does not have. */
export interface LackingRight {
  /** Its place in the list of needs, from 0. */
  readonly number: number
  /** The statement that gives it, without its end. */
  readonly grant?: string
  /** The role, or the account, of the session. */
  readonly role: string
}

/** What a role must be allowed to do, and how a server is asked whether it is. */
export interface Rights {
  readonly needs: NeedCompiler
  /** What keeping the bookkeeping needs, where it is there and where it is made. */
  bookkeeping(place: BookkeepingPlace, exists: boolean): readonly Need[]
  /** The questions whose answers tell what is missing: statements that read, one after the other. */
  ask(needs: readonly Need[]): readonly string[]
  /**
   * What is missing, by the rows that each question brought. What is about something that is not there is not told, nor what cannot
   * be known: a right that is there must not be missed. A superuser has all.
   */
  lacking(needs: readonly Need[], answers: readonly (readonly AnswerRow[])[]): readonly LackingRight[]
}
