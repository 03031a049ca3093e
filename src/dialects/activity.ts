/** A session that keeps another one waiting. What the server does not show to this role, or does not have, is absent. */
export interface Blocker {
  /** Its process id on the server; 0 for a prepared transaction, which has no session. */
  readonly pid: number
  readonly user?: string
  readonly application?: string
  /** Its address, or `local`. */
  readonly client?: string
  /** In the words of the server: `idle in transaction`. */
  readonly state?: string
  /** How long its transaction has been open. */
  readonly transactionMs?: number
  /** The strongest lock that it has of what is waited for: `ACCESS SHARE`; absent where it is not one of a relation. */
  readonly lock?: string
  /** The table or index that the lock is on, with its schema. */
  readonly relation?: string
  /** The beginning of its last statement, with the constants covered. */
  readonly query?: string
}

/** What a dialect asks of a server's sessions. */
export interface Activity {
  /** SELECT of the sessions that keep the one with this process id waiting at this moment. */
  blockers(backend: string): string
  parseBlocker(row: Readonly<Record<string, unknown>>): Blocker
  /** What somebody who may do so can type to end it. Never run by us. */
  endSession(blocker: Blocker): string
}
