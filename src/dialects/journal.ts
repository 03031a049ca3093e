import type { SpelledExpression, WrittenExpression } from '../model/expressions.js'
import type { StatementRows, StatementWays } from '../steps/statement.js'

/** Where bookkeeping lives: `bookkeeping: { schema, prefix }` of an environment. */
export interface BookkeepingPlace {
  readonly schema?: string
  /** `aludel_` unless the project says otherwise. */
  readonly prefix: string
}

export type RevisionStatus = 'applied' | 'applying' | 'reverting'
export type StepState = 'planned' | 'intent' | 'done' | 'failed'

/** A row of aludel_revision: everything needed to name, describe and take down a revision without its file. */
export interface RevisionRow {
  readonly revision: string
  readonly revises: readonly string[]
  readonly message: string
  /** The canonical document as text. */
  readonly document: string
  readonly digestAlgorithm: string
  readonly contentDigest: string
  readonly headerDigest: string
  /** Of the text of the file: a file with this text says what was applied, and need not be parsed to tell. */
  readonly textDigest: string
  /** What is stored of the data files that its operations name, as JSON text. */
  readonly dataFiles: string
  /** Names of what it set aside (`keep: true`) and `purge` has destroyed since. */
  readonly purged: readonly string[]
  readonly status: RevisionStatus
  readonly stamped: boolean
  /** Place in the order of applying; grows by one, never reused while the row stands. */
  readonly appliedOrder: number
  /** ISO 8601 with offset, the database's clock. */
  readonly appliedAt: string
  readonly appliedBy: string
  readonly toolVersion: string
  readonly durationMs: number
}

/** What is written; the database fills in when and by whom. */
export type NewRevisionRow = Omit<
  RevisionRow,
  'appliedAt' | 'appliedBy' | 'appliedOrder' | 'durationMs' | 'dataFiles' | 'purged'
> & {
  /** Absent: there are none. */
  readonly dataFiles?: string
  /** Absent: the time since the transaction began, by the server's clock. */
  readonly durationMs?: number
  /** Whose words in the engine are to be read back when the revision is applied. */
  readonly expressions: readonly WrittenExpression[]
}

/** A row that takes the place of others. */
export type ExchangedRow = Pick<
  NewRevisionRow,
  | 'revision'
  | 'revises'
  | 'message'
  | 'document'
  | 'digestAlgorithm'
  | 'contentDigest'
  | 'headerDigest'
  | 'textDigest'
  | 'dataFiles'
  | 'toolVersion'
> & {
  readonly replaced: readonly string[]
  /** Where the keys of rows are found from now on that an operation inserted from a file. */
  readonly rowKeys: readonly { readonly revision: string; readonly operation: string; readonly to: string }[]
}

/** A row of aludel_step: one planned statement of a revision that is not one transaction. */
export interface StepRow {
  readonly revision: string
  readonly direction: 'up' | 'down'
  readonly number: number
  readonly group: number
  readonly class: 'transactional' | 'standalone' | 'batched'
  readonly pointers: readonly string[]
  readonly sql: string
  /** Statements that take it back; null when it cannot be taken back. */
  readonly undo: readonly string[] | null
  readonly doneProbe: string | null
  readonly cleanup: readonly string[]
  readonly batchSize: number | null
  /** The rows of a data file that are streamed into it. */
  readonly rows: StatementRows | null
  /** How else it may be run, and what forbids it. Dialects without such ways keep none. */
  readonly ways: StatementWays | null
  readonly state: StepState
  /** Last key of a batched statement, JSON text. */
  readonly cursor: string | null
  readonly error: string | null
}

/** aludel_info: what is true of the bookkeeping as a whole. */
export interface BookkeepingInfo {
  readonly formatVersion: number
  readonly projectName: string | null
  readonly defaultSchema: string
  readonly names: string
}

/** Who asks for the lease. */
export interface LeaseOwner {
  /** Nobody else has it: random. */
  readonly owner: string
  readonly host: string
  /** Of the operating system of `host`. */
  readonly process: number
  readonly application: string
  /** How long it lasts from now, where it is not kept. */
  readonly ttlMs: number
  /** Its session of the server is its own: while that stands, nobody takes the lease over, however long it has run out. */
  readonly ownSession: boolean
}

/** The lease as it stands in aludel_lock while somebody has it. */
export interface LeaseRow {
  readonly owner: string
  /** Grows with each owner: what was written by an older one is known by it. */
  readonly token: string
  readonly host: string
  readonly process: number
  readonly application: string
  readonly role: string
  /** ISO 8601, the database's clock; so is `expiresAt`. */
  readonly takenAt: string
  readonly expiresAt: string
  readonly expired: boolean
  /** Number on the server of the session of its owner; null: it has none of its own. */
  readonly session: number | null
  /** Does that session stand? */
  readonly alive: boolean | null
}

/** A session that holds the lock. */
export interface LockSession {
  readonly application: string | null
  readonly role: string | null
  /** null: this machine. */
  readonly host: string | null
  /** Its number on the server. */
  readonly process: number
  /** ISO 8601; null where the one who asks may not know. */
  readonly since: string | null
  /** The statement that it is at, as it may be shown; absent where it is at none, or where that may not be known. */
  readonly query?: string
  /** For how long it has been at that, or at nothing; absent where that may not be known. */
  readonly stateMs?: number
}

/**
 * The bookkeeping of a dialect as SQL texts. Those that write take no parameters: they travel in one round trip with
 * the statements that they record. Reading gives back rows with the keys of the interfaces above, lists and documents
 * as JSON text where the driver would not agree on a type.
 */
export interface Journal {
  /** SELECT with one boolean `exists` and one text `current_schema`: is there bookkeeping? Writes nothing. */
  exists(place: BookkeepingPlace): string
  /** Makes its tables; run under the lock, or behind `assertCreator`. */
  create(place: BookkeepingPlace, info: BookkeepingInfo): readonly string[]
  readInfo(place: BookkeepingPlace): string
  readRevisions(place: BookkeepingPlace): string
  readSteps(place: BookkeepingPlace): string
  parseInfo(row: Readonly<Record<string, unknown>>): BookkeepingInfo
  parseRevision(row: Readonly<Record<string, unknown>>): RevisionRow
  parseStep(row: Readonly<Record<string, unknown>>): StepRow
  /** Row of a revision that is applied (or stamped) now; appliedOrder becomes the highest plus one. */
  insertRevision(place: BookkeepingPlace, row: NewRevisionRow): string
  /** Reads back, within the server, how it spells the expressions of a revision, and stores that with it. */
  spellExpressions(place: BookkeepingPlace, revision: string): string
  /** Notes what is to be read back anew when a revision is taken back: its way down may make the server tell it otherwise. */
  noteRespelling(place: BookkeepingPlace, revision: string, expressions: readonly WrittenExpression[]): string
  /** Reads back what was noted, and stores it with the revisions that wrote it; before the row of the revision goes. */
  respellExpressions(place: BookkeepingPlace, revision: string): string
  /** SELECT of the expressions stored with the applied revisions, in the order of applying. */
  readExpressions(place: BookkeepingPlace): string
  parseExpressions(row: Readonly<Record<string, unknown>>): readonly SpelledExpression[]
  /** Notes that what an applied revision set aside under these names is destroyed. The note goes with the revision's row. */
  recordPurged(place: BookkeepingPlace, revision: string, names: readonly string[]): readonly string[]
  setStatus(
    place: BookkeepingPlace,
    revision: string,
    status: RevisionStatus,
    durationMs: number,
  ): readonly string[]
  /**
   * The same for a revision that is done by the statement right before the transaction: it took `durationMs` until the transaction
   * before that statement began, and the server knows what came since. Absent where no statement travels with what records it.
   */
  readonly setAppliedSince?: (
    place: BookkeepingPlace,
    revision: string,
    durationMs: number,
  ) => readonly string[]
  /** The stored document and digests replaced: an edit that was accepted. What is stored of data files only where it is given. */
  updateDocument(
    place: BookkeepingPlace,
    row: Pick<
      NewRevisionRow,
      | 'revision'
      | 'revises'
      | 'message'
      | 'document'
      | 'digestAlgorithm'
      | 'contentDigest'
      | 'headerDigest'
      | 'textDigest'
      | 'dataFiles'
    >,
  ): readonly string[]
  /**
   * One row takes the place of others, at that of the last, and keeps what they know: the engine's words, what was destroyed,
   * the keys of rows. Fails in the server unless all of them are applied.
   */
  exchangeRevisions(place: BookkeepingPlace, row: ExchangedRow): readonly string[]
  /** Deletes the row and the steps of a revision; fails in the server when there is no such row. */
  deleteRevision(place: BookkeepingPlace, revision: string): readonly string[]
  insertSteps(place: BookkeepingPlace, rows: readonly StepRow[]): readonly string[]
  setStepState(
    place: BookkeepingPlace,
    step: Pick<StepRow, 'revision' | 'direction' | 'number'>,
    state: StepState,
    details: { readonly cursor?: string; readonly error?: string },
  ): readonly string[]
  deleteSteps(place: BookkeepingPlace, revision: string): string
  /** Statement that fails in the server unless the applied set is exactly this: for scripts. */
  assertApplied(place: BookkeepingPlace, revisions: readonly string[]): string
  /** SELECT of one boolean `locked`: takes the session lock of this bookkeeping, or not, without waiting. */
  tryLock(place: BookkeepingPlace): string
  unlock(place: BookkeepingPlace): string
  /** Statement that fails (kind `lock-lost`) unless this very session holds the lock. */
  assertLock(place: BookkeepingPlace): string
  /** SELECT of one boolean `held`: has the session with this process id the lock still? Then it is not over. */
  isHeldBy(place: BookkeepingPlace, backend: string): string
  /** SELECT of the session that holds it; no row when none does. */
  readLockSession(place: BookkeepingPlace): string
  parseLockSession(row: Readonly<Record<string, unknown>>): LockSession
  /** What ends a session, for a person to decide on. */
  endSession(process: number): string
  /**
   * Statements, of which the first takes the lease where it is free, or left behind and run out, and the last gives back a row
   * with text `token`; no row: somebody has it, or the session lock. Never waits. Needs the bookkeeping.
   */
  takeLease(place: BookkeepingPlace, owner: LeaseOwner): readonly string[]
  /** Prolongs it, and at last gives back a row; no row: somebody else has it by now. */
  keepLease(place: BookkeepingPlace, token: string, ttlMs: number): readonly string[]
  releaseLease(place: BookkeepingPlace, token: string): string
  /**
   * Takes the lease from an owner that is gone, who writes nothing from then on; with `always` before it has run out. At last gives
   * back a row; no row: it has another token by now, is held, the session of its owner stands, or a transaction under it is under way.
   */
  breakLease(place: BookkeepingPlace, token: string, always: boolean): readonly string[]
  /** Statement that fails (kind `lock-lost`) unless the lease has this token, and keeps it so up to the end of the transaction. */
  assertLease(place: BookkeepingPlace, token: string): string
  /** SELECT of one boolean `held`: is a transaction under the lease under way? */
  isLeaseAtWork(place: BookkeepingPlace): string
  /** SELECT of the lease; no row when it is free. */
  readLease(place: BookkeepingPlace): string
  parseLease(row: Readonly<Record<string, unknown>>): LeaseRow
  /**
   * Statement for a transaction that makes the bookkeeping, where no session lock can be had: fails (kind `lock-timeout`) where
   * another one does so, has the lock, or has made it already.
   */
  assertCreator(place: BookkeepingPlace): string
  /** Statement for scripts that takes the lock for the rest of its transaction or session. */
  scriptLock(place: BookkeepingPlace): string
}
