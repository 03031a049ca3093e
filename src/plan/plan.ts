import type { OperationKind } from '../operations/operation.js'
import type { Loss } from '../operations/definition.js'
import type { Need } from '../steps/need.js'
import type { Precondition, Statement } from '../steps/statement.js'
import type { WrittenExpression } from '../model/expressions.js'
import type { DialectName } from '../model/dialect-rules.js'
import type { PlannedExchange } from './exchange.js'
import type { RevisionRecord } from './revision-source.js'

/** exact: everything comes back; lossy: definitions do, rows or values do not; irreversible: nothing can be done. */
export type Reversibility = 'exact' | 'lossy' | 'irreversible'

export interface PlannedOperation {
  /** JSON pointer into the document: `/operations/2`. */
  readonly pointer: string
  readonly file: string
  readonly line: number
  readonly operation: OperationKind
  readonly summary: string
  /** Why it runs elsewhere than where it stands; absent when it does not. */
  readonly moved?: string
  readonly losses: readonly Loss[]
  readonly reversible: Reversibility
  /** Why it is irreversible, or why a downgrade leaves it as it is, in its author's words. */
  readonly reason?: string
}

export interface PlannedStatement extends Omit<Statement, 'part' | 'needs'> {
  /** 1-based within its revision. */
  readonly seq: number
  /** Statements of one group run together: one transaction, or one statement alone. 1-based. */
  readonly group: number
  /** Pointers of the operations it comes from. */
  readonly operations: readonly string[]
}

export interface PlannedPrecondition extends Precondition {
  readonly operation: string
  /**
   * When it can be asked: before the `run` begins; before its `revision`, when an earlier one may change the answer; or
   * `never`, when its own revision does: then the server's refusal is the answer.
   */
  readonly ask: 'run' | 'revision' | 'never'
}

export interface PlannedNeed extends Need {
  readonly operation: string
  /** Can a server tell before the run begins? */
  readonly ask: boolean
}

export interface PlannedRevision {
  readonly revision: string
  readonly revises: readonly string[]
  readonly message: string
  readonly file: string
  readonly direction: 'up' | 'down'
  readonly reversible: Reversibility
  readonly operations: readonly PlannedOperation[]
  readonly statements: readonly PlannedStatement[]
  readonly preconditions: readonly PlannedPrecondition[]
  /** Rights that the role needs which runs it. */
  readonly needs: readonly PlannedNeed[]
  /** Sentences for the reader: why it is not one transaction, what moved, what is lost. */
  readonly notes: readonly string[]
  /** One transaction with its bookkeeping, or a list of groups with a journal. */
  readonly atomic: boolean
  /** The server commits each change of the schema by itself: that it is several transactions is nothing of the document's doing. */
  readonly ddlCommits?: true
  /** What is recorded with the revision. */
  readonly record: RevisionRecord
  /** Expressions that it writes, or that the engine may tell otherwise after it: their words are read back once it has run. */
  readonly expressions: readonly WrittenExpression[]
  /** The document's own `lock_timeout` and `statement_timeout`, over the environment's. */
  readonly lockTimeoutMs?: number
  readonly statementTimeoutMs?: number
}

/** What a run will do, wholly decided before it begins. */
export interface Plan {
  readonly dialect: DialectName
  readonly serverVersion: number
  readonly toolVersion: string
  /** sync: some are taken down, then others applied. */
  readonly direction: 'up' | 'down' | 'sync'
  /** Applied revisions before and after, in the order of applying. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly revisions: readonly PlannedRevision[]
  /** Where applied revisions are replaced by one: what the bookkeeping calls it from then on. */
  readonly exchanges: readonly PlannedExchange[]
  /** SHA-256 over what will be run and where it starts. */
  readonly digest: string
}
