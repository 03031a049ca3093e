import type { OperationDocument } from '../generated/documents.js'
import type { OpaqueObject } from '../model/schema-model.js'
import type { Check, Column, Exclude, ForeignKey, Index, PrimaryKey, Table, Unique } from '../model/table.js'

type Fields = Required<OperationDocument>

/** The kinds of operation, as the JSON Schema of revisions lists them and nowhere else. */
export type OperationKind = keyof Fields

/**
 * What a computed operation (an inverse) carries beyond its document: the definition that comes back, whole and
 * resolved. Where `restored` is present it is what counts, and nothing else is read but names.
 */
interface ComputedFields {
  readonly create_table: { readonly restored?: Table }
  readonly alter_table: { readonly restored?: Pick<Table, 'comment' | 'options'> }
  readonly add_column: { readonly restored?: Column }
  readonly alter_column: { readonly restored?: Column }
  /** The table before the rename: SQL texts that followed go back to what they were. */
  readonly rename_column: { readonly restored?: Table }
  readonly rename_table: { readonly restored?: Table }
  readonly create_primary_key: { readonly restored?: PrimaryKey }
  readonly create_unique_constraint: { readonly restored?: Unique }
  readonly create_foreign_key: { readonly restored?: ForeignKey }
  readonly create_check_constraint: { readonly restored?: Check }
  readonly create_exclude_constraint: { readonly restored?: Exclude }
  readonly create_index: { readonly restored?: Index }
  /** The undo of validate_constraint, which the format has no word for. */
  readonly validate_constraint: { readonly invalidate?: true }
  /** The undo of insert_rows: only these columns find each row. */
  readonly delete_rows: { readonly matchBy?: readonly string[] }
  /** The undo of an execute, whose statements were checked already. */
  readonly execute: { readonly computed?: ComputedExecute }
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
