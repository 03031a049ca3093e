import type { PGlite } from '@electric-sql/pglite'

/** A row as a test sees it. */
export type Row = Record<string, unknown>

/**
 * An empty database for one test. Values look the same on every engine: `bigint` is a number (a bigint beyond
 * 2^53), dates and times are the text that PostgreSQL prints, json is parsed.
 */
export interface TestDatabase {
  /** `pglite://memory`, or the `postgresql://` URL of the database. */
  readonly url: string
  /** The instance behind `pglite://memory`, for a driver to be given: PGlite has one session, and this is it. */
  readonly pglite?: PGlite
  /** Runs one statement and returns its rows. */
  query(sql: string): Promise<Row[]>
  /** Runs a script, which without a transaction of its own is one transaction. */
  exec(sql: string): Promise<void>
  /** Gives the database back; a second call does nothing. */
  drop(): Promise<void>
}
