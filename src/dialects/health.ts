/** What a dialect asks about the state of a session and a database, beside any plan. Reads only. */
export interface Health {
  /** SELECT of one row: boolean `encrypted`, null where it is not known; text `nowMs`, the server's clock since 1970. */
  readonly session: string
  /** SELECT of `name` and `table` of indexes that a statement left behind half made, and of `cure`, which takes them away. */
  readonly invalidIndexes: string
  /** SELECT of `name` and `table` of constraints that new rows meet and old ones were not held against. */
  readonly uncheckedConstraints: string
  /** SELECT of `name` of scratch databases in which no session is, and of `cure`, which drops them. */
  readonly abandonedScratch: string
  /** SELECT, read by `activity.parseBlocker`, of the transactions of others that have been open for longer than this. */
  longTransactions(openMs: number): string
}
