import type { OperationDocument } from '../generated/documents.js'
import type { View } from '../model/objects.js'
import type { KeptObject, OpaqueObject } from '../model/schema-model.js'
import type { Check, Column, Exclude, ForeignKey, Index, PrimaryKey, Table, Unique } from '../model/table.js'
import type { KeptColumn } from './support/keep-column.js'

type Fields = Required<OperationDocument>

/** The kinds of operation, as the JSON Schema of revisions lists them and nowhere else. */
export type OperationKind = keyof Fields

/**
 * What a computed operation (an inverse) carries beyond its document: the definition that comes back, whole and
 * resolved. Where `restored` is present it is what counts, and nothing else is read but names.
 */
interface ComputedFields {
  /**
   * `kept`: the name under which it stands aside, and from which it comes back with its rows; `emptied`: it would, but was
   * purged; `keptColumns`: columns set aside in it, made again, as all of its rows are gone.
   */
  readonly create_table: {
    readonly restored?: Table
    readonly kept?: string
    readonly emptied?: true
    readonly keptColumns?: readonly KeptObject[]
  }
  readonly drop_table: { readonly keptName?: string }
  readonly alter_table: {
    readonly restored?: Pick<Table, 'comment' | 'options'>
    readonly marks?: StaleMarks
  }
  /** `kept`: what stood on it when it was set aside; `emptied`: it was purged since. */
  readonly add_column: {
    readonly restored?: Column
    readonly kept?: KeptColumn
    readonly emptied?: true
  }
  readonly drop_column: { readonly keptName?: string }
  readonly alter_column: { readonly restored?: Column }
  /** The table before the rename: SQL texts that followed go back to what they were. */
  readonly rename_column: { readonly restored?: Table; readonly marks?: StaleMarks }
  readonly rename_table: { readonly restored?: Table; readonly marks?: StaleMarks }
  readonly create_primary_key: { readonly restored?: PrimaryKey }
  readonly create_unique_constraint: { readonly restored?: Unique }
  /** `to`: the table it refers to comes back with it, empty, or from where it was kept under that name. */
  readonly create_foreign_key: {
    readonly restored?: ForeignKey
    readonly to?: 'empty' | { readonly kept: string }
  }
  readonly create_check_constraint: { readonly restored?: Check }
  readonly create_exclude_constraint: { readonly restored?: Exclude }
  readonly create_index: { readonly restored?: Index }
  readonly create_view: { readonly restored?: View }
  readonly replace_view: { readonly restored?: View }
  readonly rename_view: { readonly marks?: StaleMarks }
  /** The undo of validate_constraint, which the format has no word for. */
  readonly validate_constraint: { readonly invalidate?: true }
  /** The undo of insert_rows: only these columns find each row. */
  readonly delete_rows: { readonly matchBy?: readonly string[] }
  /** The undo of an execute, whose statements were checked already. */
  readonly execute: { readonly computed?: ComputedExecute }
}

/** Views and functions, by `objectKey`, that an undo marks as waiting to be restated, or takes the mark from. */
export interface StaleMarks {
  readonly stale: readonly string[]
  readonly fresh: readonly string[]
}

/** What a computed execute does to the model, in this order. */
export interface ComputedExecute {
  /** Names that raw SQL made, and which its `down` removes. */
  readonly drops: readonly OpaqueObject[]
  /** The way back of the `effect`. */
  readonly effect: readonly Operation[]
  /** Names that raw SQL removed, and which its `down` makes again. */
  readonly creates: readonly OpaqueObject[]
}

type ComputedOf<K> = K extends keyof ComputedFields ? ComputedFields[K] : unknown

export type OperationOf<K extends OperationKind> = { readonly kind: K } & Fields[K] & ComputedOf<K>
export type Operation = { readonly [K in OperationKind]: OperationOf<K> }[OperationKind]
