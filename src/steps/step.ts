import type {
  Check,
  Column,
  Constraint,
  ForeignKey,
  Index,
  PrimaryKey,
  Table,
  TableName,
  Unique,
  Value,
} from '../model/table.js'
import type { ObjectStepFields } from './object-steps.js'
import type { Cell } from '../generated/documents.js'
import type { StatementRows } from './statement.js'

/** The operation that inserted rows: their keys are stored under it. */
export interface RowOrigin {
  readonly revision: string
  /** JSON pointer into its document: `/operations/2`. */
  readonly operation: string
}

/** What a deletion of rows meets in the tables that refer to them. */
export interface Referring {
  /** Keys that forbid it while a row refers to what goes. */
  readonly refusing: readonly { readonly table: Table; readonly constraint: ForeignKey }[]
  /** Tables whose rows go, or change, along with it. */
  readonly changed: readonly Table[]
}

/** One row to insert or delete: column name to cell, in the table's column order. */
export type Row = readonly (readonly [column: string, cell: Cell])[]

/**
 * The closed set of steps. Operations lower to these and a dialect is a table from step to statements, so a new
 * operation is rarely new SQL. A step carries whole objects: `table` is the table just before the step, with all it
 * has, so that any dialect can restate what it must and every step can be turned around without the database.
 */
export interface StepFields extends ObjectStepFields {
  /** The table with columns, primary key, unique constraints and checks, and those foreign keys that can stand inline. Its indexes are steps of their own. */
  readonly create_table: { readonly table: Table; readonly foreignKeys: readonly ForeignKey[] }
  readonly drop_table: { readonly table: Table }
  readonly rename_table: { readonly table: Table; readonly to: string }
  readonly set_table_schema: { readonly table: Table; readonly to: string | undefined }
  /** Comment and options of the table itself. */
  readonly alter_table: { readonly table: Table; readonly to: Table }
  /** The bare column: constraints and indexes are steps of their own. `fill` gives existing rows a value. */
  readonly add_column: { readonly table: Table; readonly column: Column; readonly fill?: Value }
  readonly drop_column: { readonly table: Table; readonly column: Column }
  /** Everything about one column at once; `fill` replaces nulls before they are forbidden. */
  readonly alter_column: {
    readonly table: Table
    readonly from: Column
    readonly to: Column
    readonly using?: string
    readonly fill?: Value
    /** Tables with foreign keys to the column, which are tried again when its type changes. */
    readonly referring?: readonly TableName[]
  }
  readonly rename_column: { readonly table: Table; readonly from: string; readonly to: string }
  readonly add_primary_key: { readonly table: Table; readonly constraint: PrimaryKey }
  readonly add_unique: { readonly table: Table; readonly constraint: Unique }
  readonly add_check: { readonly table: Table; readonly constraint: Check }
  /**
   * `referenced` is absent when the table is known by name only. `toEmpty`: it has come back without its rows, so that
   * no row may refer to it.
   */
  readonly add_foreign_key: {
    readonly table: Table
    readonly constraint: ForeignKey
    readonly referenced?: Table
    readonly toEmpty?: true
    /** Partitions have it already: theirs become parts of it. */
    readonly adopts?: true
  }
  readonly drop_constraint: { readonly table: Table; readonly constraint: Constraint }
  readonly rename_constraint: {
    readonly table: Table
    readonly constraint: Constraint
    readonly to: string
  }
  readonly validate_constraint: { readonly table: Table; readonly constraint: ForeignKey | Check }
  /** Back to «existing rows were not checked»: the undo of validate_constraint. */
  readonly invalidate_constraint: { readonly table: Table; readonly constraint: ForeignKey | Check }
  readonly create_index: { readonly table: Table; readonly index: Index; readonly concurrently: boolean }
  readonly drop_index: { readonly table: Table; readonly index: Index; readonly concurrently: boolean }
  readonly rename_index: { readonly table: Table; readonly index: Index; readonly to: string }
  /**
   * SQL as its author wrote it, split into statements. `takes`: all that it takes away, where that is declared; absent:
   * nobody knows.
   */
  readonly execute: {
    readonly statements: readonly string[]
    readonly transaction: boolean
    readonly doneWhen?: string
    readonly takes?: readonly TableName[]
  }
  /** `identity`: columns given explicitly whose sequence moves to at least the highest value. */
  readonly insert_rows: {
    readonly table: Table
    readonly rows: readonly Row[]
    readonly identity: readonly string[]
  }
  /**
   * The rows of a data file that state exactly `columns`. `key`: columns that find them again, whose values are stored
   * under `origin` as the rows go in.
   */
  readonly load_rows: {
    readonly table: Table
    readonly rows: StatementRows
    readonly identity: readonly string[]
    readonly key?: readonly string[]
    readonly origin: RowOrigin
  }
  /** The rows that `load_rows` inserted, found by the values that it stored. */
  readonly delete_loaded_rows: {
    readonly table: Table
    readonly key: readonly string[]
    readonly origin: RowOrigin
    readonly referring?: Referring
  }
  readonly update_rows: {
    readonly table: Table
    readonly set: Row
    readonly where?: string
    readonly batchSize?: number
  }
  /** By the values of `key` in each row, or by `where`; `referring` is absent where nothing refers to the table. */
  readonly delete_rows: {
    readonly table: Table
    readonly referring?: Referring
    readonly match:
      { readonly rows: readonly Row[] } | { readonly where: string | undefined; readonly batchSize?: number }
  }
}

export type StepKind = keyof StepFields
/**
 * `again`: what stood before comes back in the same operation. Its rows fit already and its table is held, so nothing is
 * asked of them first and no gentle recipe is needed.
 */
export type StepOf<K extends StepKind> = { readonly kind: K; readonly again?: true } & StepFields[K]
export type Step = { readonly [K in StepKind]: StepOf<K> }[StepKind]
