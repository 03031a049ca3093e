import type { DialectName, DialectRules } from '../model/dialect-rules.js'
import type { Table, TableName } from '../model/table.js'
import type { MergeStatements, PreconditionCompiler, StepCompiler } from '../steps/compiler.js'
import type { Activity } from './activity.js'
import type { CatalogReader } from './catalog.js'
import type { ColumnType } from '../model/column-type.js'
import type { Refusal } from '../steps/statement.js'
import type { Health } from './health.js'
import type { Journal } from './journal.js'
import type { Rights } from './rights.js'
import type { ScratchRules } from './scratch.js'
import type { Surroundings } from './surroundings.js'

/** Settings that every session of a run is given. Times in milliseconds; 0 means none. */
export interface SessionSettings {
  readonly defaultSchema?: string
  readonly lockTimeoutMs: number
  readonly statementTimeoutMs: number
  readonly applicationName: string
}

/** What a failure reported by the server means for the run. */
export type DatabaseErrorKind =
  /** Wrong password, no such role, refused by pg_hba: exit 3. */
  | 'authentication'
  /** A missing right: exit 3. */
  | 'permission'
  /** The database does not exist: exit 3. */
  | 'no-database'
  /** A lock, or a place on the server, was not had in time: exit 4. */
  | 'lock-timeout'
  | 'deadlock'
  | 'serialization'
  | 'too-many-connections'
  /** A statement took longer than statement_timeout, or was cancelled. */
  | 'cancelled'
  /** The connection is gone: what happened to the statement is not known. */
  | 'connection-lost'
  /** Host not found, refused, or no answer: exit 4. */
  | 'unreachable'
  /** Rows that do not fit: unique, foreign key, check, not null. */
  | 'rows'
  /** A read-only server. */
  | 'read-only'
  /** The guard of a downgrade found rows (see `lossGuard`). */
  | 'data-loss'
  /** The session does not hold the lock it took (see `assertLock`). */
  | 'lock-lost'
  /** A pooler that lets no transactions through. */
  | 'no-transactions'
  /** The server cannot carry a statement out in the way that this asks for, and has done nothing. */
  | 'no-such-way'
  /** What REVOKE takes away is not there. */
  | 'no-such-right'
  /** The server is another product than the scheme of the URL says. */
  | 'wrong-product'
  | 'other'

/**
 * A dialect: a frozen object of parts, no base class. Folders of dialects have the same file names, so what is found in
 * one is found in all. What dialects share are functions, not inheritance.
 */
export interface Dialect {
  readonly name: DialectName
  readonly rules: DialectRules
  /** Versions that Aludel supports, as `serverVersion` numbers: the oldest, and the newest it was tried on. */
  readonly versions: { readonly oldest: number; readonly newest: number }
  /** The schema that a new database has for unqualified names, assumed where no server can be asked: `public`. */
  readonly usualSchema: string | undefined
  /** `14` or `14.2` of `postgresql@14` as a server version number; undefined when it is none. */
  parseVersion(text: string): number | undefined
  /** A server version number as people say it: `14.2`. */
  formatVersion(version: number): string
  readonly steps: StepCompiler
  /** Puts two neighbouring statements about one table together; absent: the engine gains nothing by it. */
  readonly merge?: MergeStatements
  readonly preconditions: PreconditionCompiler
  readonly rights: Rights
  readonly surroundings: Surroundings
  /** SELECT that gives back a row exactly when the table has rows, or the column a value, that would be lost. Ignores row security. */
  lossProbe(table: Table, column?: string): string
  /** Statements for the dropping transaction itself: take the lock, look again, and fail (kind `data-loss`) when there is something. */
  lossGuard(table: Table, column?: string): readonly string[]
  /**
   * SELECT of the size of something set aside by `keep: true`, as texts: `rows` and `bytes`, estimates, null where the server
   * has none. No row when it is not there.
   */
  keptSize(table: TableName, column?: string): string
  /** Statements that set a session up; run once after connecting. */
  sessionSetup(settings: SessionSettings): readonly string[]
  /** Statements that make the server end the session of a client that is gone, where it can; not for scripts. */
  readonly endsWithClient: readonly string[]
  /**
   * The statements that take the place of the one that begins a transaction, where no session can be set up since others have it
   * a moment later: it, and the settings of `sessionSetup` and `endsWithClient`, which end with the transaction.
   */
  settledTransaction(begin: string, settings: SessionSettings): readonly string[]
  /**
   * Do statements that change the schema take part in transactions? Where they do not, each ends the one that is open, even when
   * it fails, and every one of them stands alone: journalled before and after, and undone by a statement that is, too.
   */
  readonly transactionalDdl: boolean
  /** What of a text the server refuses inside of a transaction, as people call it: `CREATE INDEX CONCURRENTLY`. */
  outsideTransaction(sql: string): string | undefined
  /** First statements of each transaction group: BEGIN and its local timeouts. Last: COMMIT. */
  beginGroup(settings: SessionSettings): readonly string[]
  /** Statements ahead of one that stands alone, where the limits of a transaction outlive it: it may take its time. */
  beforeAlone(settings: SessionSettings): readonly string[]
  /**
   * The statements of a text that is one step of a plan and has a parameter in its first statement; the last gives its rows. One
   * where the server takes them at once.
   */
  oneByOne(sql: string): readonly string[]
  readonly begin: string
  readonly commit: string
  readonly rollback: string
  readonly journal: Journal
  readonly activity: Activity
  readonly health: Health
  readonly catalog: CatalogReader
  readonly scratch: ScratchRules
  /** A made-up value of a type as a text constant, another one for each number; undefined where none is known. */
  seedText(type: ColumnType, n: number): string | undefined
  /** `error` as the driver threw it. */
  classifyError(error: { readonly code?: string; readonly message: string }): DatabaseErrorKind
  /** Quotes an identifier, for messages and scripts. */
  quoteName(name: string): string
  /** Quotes a text constant. */
  quoteText(text: string): string
  /** The statement with a text constant in the place of its one parameter, for scripts. */
  inlineParameter(sql: string, text: string): string
  /** Do servers of these two versions tell expressions in the same words? */
  writesAlike(version: number, other: number): boolean
  /**
   * One statement that runs the given ones, all or none, and passes over them where what they take away is gone already or
   * what they make is there: for databases of which some have it and some have not.
   */
  passOver(statements: readonly string[]): string
  /** A statement as a client of the server takes it from a script, with what ends it. */
  scriptStatement(sql: string): string
  /** Statements that fail where what forbids a statement is there, for scripts; absent: no statement of the dialect is forbidden. */
  refuse?(unless: Refusal): readonly string[]
  /** A comment line in a script. */
  comment(text: string): string
}
