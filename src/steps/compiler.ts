import type { SchemaModel } from '../model/schema-model.js'
import type { Table, TableName } from '../model/table.js'
import type { Precondition, Statement, Unsupported } from './statement.js'
import type { Step, StepKind, StepOf } from './step.js'
import type { TakenAway } from './taken-away.js'

/** What a dialect may know while it turns a step into statements. */
export interface CompileContext {
  /** Version of the server as one number, PostgreSQL's own way: 130000, 180001. */
  readonly serverVersion: number
  /** The revision's `transaction` key: `single` and `none` ask for plain statements, `auto` for the gentle recipes. */
  readonly transaction: 'auto' | 'single' | 'none'
  /** Was the table made in this very revision? Then it is empty and nobody waits for it: no recipe is needed. */
  isNew(table: TableName): boolean
  /** Was the enum or domain made in this very revision? Then no row outside of it has its values. */
  isNewType(type: TableName): boolean
  /** Did documents make the schema before the step, or did something of theirs stand in it? */
  knowsSchema(name: string): boolean
  /** What steps before it took away in this very revision: nothing of it is in the way of this one. */
  readonly takenAway: readonly TakenAway[]
  /** The default schema by name, where SQL must spell it out. */
  readonly defaultSchema?: string
  /** Names of databases are taken literally in GRANT and REVOKE, where the server may read them as patterns too. */
  readonly literalNames?: boolean
  /**
   * The models before and after the operation that the step comes from: for dialects whose columns restate what other
   * objects say, such as the values of an enum.
   */
  readonly before: SchemaModel
  readonly after: SchemaModel
  /**
   * The model as the steps of the operation before this one leave it, as far as tables and enums go. A table that a step before made
   * has its indexes and partitions, which some dialects make along with it.
   */
  standing(): SchemaModel
  /** Where the bookkeeping is, for statements that keep there what their undo needs. */
  readonly bookkeeping: { readonly schema?: string; readonly prefix: string }
}

/** A dialect's table from step to statements. Exhaustive by type: a missing step is a compile error. */
export type StepCompiler = {
  readonly [K in StepKind]: (step: StepOf<K>, context: CompileContext) => readonly Statement[] | Unsupported
}

/** Puts two statements about one table together, where the dialect can; undefined where it cannot. */
export type MergeStatements = (first: Statement, second: Statement) => Statement | undefined

/** A dialect's table from step to what must hold of the rows before it runs. */
export type PreconditionCompiler = {
  readonly [K in StepKind]: (step: StepOf<K>, context: CompileContext) => readonly Precondition[]
}

/** Picks a step's entry in a table; the correlated union needs no cast. */
export function lookup<K extends StepKind, R>(
  table: { readonly [P in K]: (step: StepOf<P>, context: CompileContext) => R },
  step: StepOf<K>,
  context: CompileContext,
): R {
  return table[step.kind](step, context)
}

/** The SELECTs by which a downgrade looks for rows before it destroys them. */
export interface LossProbe {
  /** SELECT that gives back a row when the table (or a value other than null in the column) is there to lose. */
  (table: Table, column?: string): string
}

export type { Step }
