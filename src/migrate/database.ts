import type { Dialect, SessionSettings } from '../dialects/dialect.js'
import type { BookkeepingInfo, BookkeepingPlace, RevisionRow, StepRow } from '../dialects/journal.js'
import type { Connection } from '../drivers/driver.js'

/** A revision that began and did not end. */
export interface HalfRun {
  readonly revision: string
  readonly direction: 'up' | 'down'
  readonly row: RevisionRow
  readonly steps: readonly StepRow[]
}

/** What the bookkeeping says. */
export interface DatabaseState {
  /** false: nothing was ever run here. */
  readonly exists: boolean
  readonly info?: BookkeepingInfo
  /** Whole revisions in the order of applying; one that is half-run is not among them. */
  readonly applied: readonly RevisionRow[]
  readonly halfRun?: HalfRun
  /** The schema that unqualified names mean in this session. */
  readonly defaultSchema: string
}

/** An open session with all that is needed to work through it. Close it when done. */
export interface Database {
  readonly connection: Connection
  readonly dialect: Dialect
  readonly place: BookkeepingPlace
  /** With the default schema that the session is pinned to. */
  readonly settings: SessionSettings
  /** What is written where bookkeeping is made. */
  readonly newInfo: BookkeepingInfo
  /** As it was when the database was opened. */
  readonly state: DatabaseState
  /** What keeps runs apart here. */
  readonly lock: 'session' | 'lease'
  /** Why that was chosen, where it should be said before a run. */
  readonly lockNote?: string
  /**
   * The session of the server is this connection's from beginning to end. Where it is not, each transaction brings its own
   * settings, and what cannot run inside of one is not run.
   */
  readonly ownSession: boolean
  /** Another session with the same database, set up alike. Its caller closes it. @throws RunError */
  connectAgain(): Promise<Connection>
  close(): Promise<void>
}
