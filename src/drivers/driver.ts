/** One row as the driver gives it, by column name. */
export type DatabaseRow = Readonly<Record<string, unknown>>

/** What the server said about a failed statement; fields as PostgreSQL names them, others fill what they have. */
export interface ServerError {
  readonly message: string
  /**
   * SQLSTATE; of MySQL and MariaDB the number of the error, as their SQLSTATEs tell little apart; or the driver's own code
   * (ECONNREFUSED) when no server answered.
   */
  readonly code?: string
  readonly detail?: string
  readonly hint?: string
  /** Offset into the statement, 1-based characters. */
  readonly position?: number
  readonly where?: string
  readonly schema?: string
  readonly table?: string
  readonly column?: string
  readonly constraint?: string
}

/** A statement that failed, or a connection that could not be had. `index` says which of several statements it was. */
export class DriverError extends Error {
  override readonly name = 'DriverError'
  readonly server: ServerError
  readonly index: number
  readonly sql: string | undefined

  constructor(server: ServerError, index = 0, sql?: string) {
    super(server.message)
    this.server = server
    this.index = index
    this.sql = sql
  }
}

/** Which of the statements that are run together nobody else wrote: of all, so many at the beginning and so many at the end. */
export interface OwnStatements {
  readonly leading: number
  readonly trailing: number
}

/** All of them are ours. */
export function allOwn({ length }: readonly string[]): OwnStatements {
  return { leading: length, trailing: 0 }
}

/**
 * One session with a server; never a pool. Every method rejects with a DriverError and nothing else.
 */
export interface Connection {
  /** Version of the server as one number (180001), and as people say it. */
  readonly serverVersion: number
  /** `PostgreSQL 18.1`, `PGlite 0.5.16 (PostgreSQL 17.5)`. */
  readonly product: string
  /** Process id of the session on the server, where there is one that stays. */
  readonly backend: string | undefined
  /**
   * `direct`: the session is the server's own. `pooler`: somebody stands in between, who may give the session of the server to
   * others whenever no transaction is open. `embedded`: the server is this process.
   */
  readonly reach: 'direct' | 'pooler' | 'embedded'
  /**
   * What the server is a node of, where it is one of several that take writes and session locks are each node's own: `Galera`,
   * `Group Replication`.
   */
  readonly cluster?: string
  /** Names of databases are taken literally in GRANT, where servers of its kind read them as patterns: MySQL with `partial_revokes`. */
  readonly literalNames?: boolean
  /** One statement, with text parameters where given: `$1`… or `?`, as the server writes them. */
  query(sql: string, parameters?: readonly (string | null)[]): Promise<readonly DatabaseRow[]>
  /**
   * Several statements without parameters, in one round trip where the driver can. The DriverError says which failed;
   * what stood after it has not run. Transaction statements are the caller's. Where `own` is left out, all are somebody's: a
   * driver may have to send those one by one.
   */
  run(statements: readonly string[], own?: OwnStatements): Promise<void>
  /**
   * Asks the server to give up the statement that runs; where none does, nothing happens. The statement then fails as one
   * that was cancelled, or was done before it heard of it.
   */
  cancel(): Promise<void>
  /** true once the connection is known to be gone. */
  readonly lost: boolean
  close(): Promise<void>
}

/** What is needed to connect. `url` has no secrets resolved into it beyond its own; `password` wins over it. */
export interface ConnectionTarget {
  readonly url: string
  readonly password?: string
  readonly connectTimeoutMs: number
  readonly applicationName: string
  /** Extensions that may be asked for; an embedded database has them only where it is opened with them. */
  readonly extensions?: readonly string[]
}

/** A driver: loaded only when its scheme is used. */
export interface Driver {
  connect(target: ConnectionTarget): Promise<Connection>
}
