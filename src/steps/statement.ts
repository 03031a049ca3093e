import type { DataFormat } from '../model/data-file.js'
import type { TableFault } from '../model/table-fault.js'
import type { TableName } from '../model/table.js'
import type { Need } from './need.js'

/**
 * How a statement may be run. `transactional`: inside a transaction, with a short lock timeout. `standalone`: alone on
 * the wire, outside any transaction, without timeouts. `batched`: run again and again, each time in a transaction of
 * its own, until a batch is empty.
 */
export type StatementClass = 'transactional' | 'standalone' | 'batched'

/** Asks the catalog about a statement whose end was not seen. */
export interface Probe {
  /**
   * A SELECT of one row. Of one column: true when the statement has had its effect, else it may run again. Of several:
   * - `done`: it has had its effect
   * - `ready`: it may run, or run again
   * - `partly`: it was cut off, and only running it again puts right what it left; may be missing
   * - `after`, `before`, `found`: the two states that the statement leads between, and what is there, in words
   */
  readonly done: string
  /** Statements that clear away what a failed attempt leaves behind (an invalid index), run before another try. */
  readonly cleanup: readonly string[]
}

/**
 * Rows of a data file that are streamed into a statement, chunk by chunk: those that state exactly these columns. The
 * file must be the one that was planned with.
 */
export interface StatementRows {
  /** The path as the document writes it. */
  readonly file: string
  readonly format: DataFormat
  /** SHA-256 of the file, in hex. */
  readonly sha256: string
  readonly columns: readonly string[]
  readonly count: number
  /** Columns whose numbers go to the server as texts: it would make doubles of them. */
  readonly numbersAsTexts?: readonly string[]
}

/** What forbids a statement, unless a person allows it. */
export interface Refusal {
  /** SELECT that gives back a row where the statement must not run. */
  readonly sql: string
  /** What must hold: `"users" has no rows: …`. */
  readonly sentence: string
  /** How it is allowed, or done otherwise. */
  readonly help: string
  /** The table that it asks, by tableKey. */
  readonly table: string
}

/** Another statement of the same effect. */
export interface Alternative {
  readonly sql: string
  readonly unless?: Refusal
}

/** More of how a statement is run that a server can carry out in several ways. */
export interface StatementWays {
  /** Forbids the statement itself. */
  readonly unless?: Refusal
  /**
   * The same by dearer means, in order: the next one is tried where the server says that it cannot go the way which a statement
   * asks for (kind `no-such-way`), or knows no right that it takes away (`no-such-right`). It has done nothing then.
   */
  readonly alternatives: readonly Alternative[]
  /** The server refuses it once it is done (kind `no-such-right`): where it may have run before, it is done then. */
  readonly refusedOnceDone?: true
  /** Settings of the session for the statement alone, and what sets them back. */
  readonly session?: { readonly on: readonly string[]; readonly off: readonly string[] }
}

/** A statement about one table that neighbours of the same kind can be put into. */
export interface MergeablePart {
  readonly table: TableName
  /** Only what costs the same is put together: a change that would be cheap alone is dear in dear company. */
  readonly cost: string
  /** Names within the table that it makes, takes away or needs: what others in the same statement must not touch. */
  readonly names: readonly string[]
  /** What it says, and what takes that back; undefined: nothing does. */
  readonly parts: readonly string[]
  readonly back: readonly string[] | undefined
  /** What each of its ways asks of the server, in order. */
  readonly clauses: readonly { readonly sql: string; readonly copies: boolean }[]
  /** Why it costs what it does, where that is not plain. */
  readonly whys: readonly string[]
}

/**
 * One statement for the server with what must be known to run it, explain it, and take it back. The SQL has no
 * trailing semicolon.
 */
export interface Statement {
  readonly sql: string
  readonly class: StatementClass
  /** The strongest lock it takes and on what: `ACCESS EXCLUSIVE on "users"`; absent: none that matters. */
  readonly lock?: string
  /** Reads the whole table while it holds its lock. */
  readonly scan: boolean
  /** Writes the whole table anew. */
  readonly rewrite: boolean
  /**
   * Statements that take it back, in order, each transactional; empty: nothing to take back; undefined: it cannot be
   * taken back (rows are gone, or it is SQL whose undo is unknown).
   */
  readonly undo: readonly string[] | undefined
  readonly probe?: Probe
  /** How else it may be run, and what forbids it; absent: as it stands. */
  readonly ways?: StatementWays
  /**
   * The same for a text that somebody else runs, where nobody tries another way: it asks for none. null: nothing is needed there.
   * Absent: as it stands.
   */
  readonly plain?: string | null
  /** Why it is expected to go the way that it asks for, and what others may do meanwhile. */
  readonly why?: string
  /** Where the dialect can put it together with its neighbours. */
  readonly part?: MergeablePart
  /** What a plan should say of it, in a sentence. */
  readonly note?: string
  /** Rights that it needs besides those of its step. */
  readonly needs?: readonly Need[]
  /**
   * For `batched`: the SQL takes the last key as $1 (JSON text, null for the first batch) and gives back one row:
   * `last` (JSON text of the last key) and `count`; a batch with count 0 is the end.
   */
  readonly batchSize?: number
  /** The SQL takes a chunk of these rows as $1, the text of a JSON list of objects, and is run for each chunk. */
  readonly rows?: StatementRows
}

/**
 * A question asked of the rows, or of the catalog, before anything runs: where it finds a row, the step would fail. The SQL
 * is a bounded, read-only SELECT that gives back a row exactly when there is a problem; where the row has a text `found`,
 * that names what is in the way.
 */
export interface Precondition {
  readonly sql: string
  /** What must hold: `no two rows of "users" have the same "email"`. */
  readonly sentence: string
  /** The way out when it does not hold. */
  readonly help: string
  /** Tables (by tableKey) and columns it reads: it can be asked only where they exist already. */
  readonly reads: readonly { readonly table: string; readonly columns: readonly string[] }[]
  /** It may read more, which nobody tells: any step changes the answer. */
  readonly readsOthers?: true
  /** Objects (by objectKey) that it asks the catalog about: making or dropping one changes the answer. */
  readonly objects?: readonly string[]
  /**
   * Absent: the rows of what it reads. `dependants`: what stands on that, which no change of rows makes another. `copy`: whether a
   * table would be copied, which a person may allow.
   */
  readonly about?: 'dependants' | 'copy'
}

/** Something that this dialect or version cannot do; a value, never text that fails in the database. */
export interface Unsupported {
  readonly unsupported: string
  readonly help: string
  /** What of the table it is about; absent: the table or the object as a whole. */
  readonly of?: TableFault['of']
  /** Pointer below that part, or below the operation, to the key that asks for it, where one does: `/concurrently`. */
  readonly pointer?: string
}
