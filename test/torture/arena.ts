import type { Bookkeeping } from './bookkeeping.js'
import type { HistoryFile } from './history.js'

/** A kind of statements that the server keeps or takes back by itself, so that the journal has to tell whether they were done. */
export interface StatementKind {
  readonly name: string
  readonly form: RegExp
}

/** A database that runs work on, watched by a session that outlives the restarts of its server. */
export interface WatchedDatabase {
  readonly url: string
  /** Catalog and rows, without the bookkeeping and the tally. */
  picture(): Promise<unknown>
  bookkeeping(): Promise<Bookkeeping>
  /** How often each data change was run: by its text. */
  tally(): Promise<ReadonlyMap<string, number>>
  /** Ends the sessions of runs on the server. */
  endSessions(): Promise<void>
  /** Is a session of a run still there? */
  hasSessions(): Promise<boolean>
  end(): Promise<void>
}

/** Where runs are interrupted: a server, and the revisions that are run on it. */
export interface Arena {
  /** With its version: `PostgreSQL 18.4`. */
  readonly label: string
  readonly history: readonly HistoryFile[]
  readonly statementKinds: readonly StatementKind[]
  /** A database with the table of the tally, and with statements slow enough to be hit. */
  newDatabase(): Promise<WatchedDatabase>
  /** Kills the server, and starts it again with the same files. */
  restart(): Promise<void>
  stop(): Promise<void>
}
