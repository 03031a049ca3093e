import type { Need, NeedCompiler } from '../steps/need.js'
import type { BookkeepingPlace } from './journal.js'

/** What a role must be allowed to do, and how a server is asked whether it is. */
export interface Rights {
  readonly needs: NeedCompiler
  /** What keeping the bookkeeping needs, where it is there and where it is made. */
  bookkeeping(place: BookkeepingPlace, exists: boolean): readonly Need[]
  /**
   * SELECT with a row for each need that the role of the session does not have: `number`, its place in the list from 0;
   * `grant`, the statement that gives it; `role`. What is about something that is not there is not asked. A superuser has all.
   */
  missing(needs: readonly Need[]): string
}
