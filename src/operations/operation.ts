import type { EnumRemoval, OperationDocument } from '../generated/documents.js'
import type { SequenceFollower } from '../model/sequence-users.js'
import type { Domain, EnumType, Extension, Namespace, Routine, Sequence, View } from '../model/objects.js'
import type { KeptObject, OpaqueObject } from '../model/schema-model.js'
import type {
  Check,
  Column,
  Exclude,
  ForeignKey,
  Grant,
  Index,
  Policy,
  Partition,
  PrimaryKey,
  Table,
  TableName,
  Trigger,
  Unique,
} from '../model/table.js'
import type { ColumnPlace } from './support/column-place.js'
import type { KeptColumn } from './support/keep-column.js'
import type { PolicyTexts } from './support/policy-texts.js'

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
  readonly drop_table: {
    readonly keptName?: string
    /** The undo of declare_table: the table leaves the model, and nothing else. */
    readonly forget?: true
  }
  readonly alter_table: {
    readonly restored?: Pick<Table, 'comment' | 'options'>
    /** What followed sequences that moved with the table, as it was. */
    readonly followers?: readonly SequenceFollower[]
    readonly marks?: StaleMarks
  }
  /**
   * `kept`: what stood on it when it was set aside; `emptied`: it was purged since; `place`: where it was, where it gets that
   * back.
   */
  readonly add_column: {
    readonly restored?: Column
    readonly kept?: KeptColumn
    readonly emptied?: true
    readonly place?: ColumnPlace
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
  readonly create_partition: { readonly restored?: Partition }
  /** `own`: what the partition that comes back had of its own, as a table that is `partOf`. */
  readonly attach_partition: { readonly restored?: Partition; readonly own?: Table }
  /** The table as it was before it was attached. */
  readonly detach_partition: { readonly restored?: Table }
  readonly declare_table: { readonly restored?: Table }
  readonly create_enum: { readonly restored?: EnumType }
  /** `texts`: what named the type before it was renamed, or its values before they were. */
  readonly rename_enum: { readonly texts?: TypeTexts; readonly marks?: StaleMarks }
  /** `forth`: the removals of the operation that is undone, for the undo of the undo. */
  readonly alter_enum: {
    readonly restored?: EnumType
    readonly forth?: readonly EnumRemoval[]
    readonly texts?: TypeTexts
    readonly marks?: StaleMarks
  }
  readonly create_domain: { readonly restored?: Domain }
  readonly alter_domain: { readonly restored?: Domain }
  readonly create_view: { readonly restored?: View }
  /** `beside`: the views over it, as they come back with it. */
  readonly replace_view: { readonly restored?: View; readonly beside?: readonly View[] }
  readonly rename_view: { readonly marks?: StaleMarks }
  readonly create_function: { readonly restored?: Routine }
  readonly replace_function: { readonly restored?: Routine }
  /** The undo of create_function: this one of its name. */
  readonly drop_function: { readonly signature?: string }
  readonly create_trigger: { readonly restored?: Trigger }
  readonly create_policy: { readonly restored?: Policy }
  readonly alter_policy: { readonly restored?: Policy }
  readonly create_sequence: { readonly restored?: Sequence }
  readonly alter_sequence: { readonly restored?: Sequence }
  /** What followed the sequence, as it was: its SQL texts come back as they were written. */
  readonly rename_sequence: { readonly restored?: readonly SequenceFollower[]; readonly marks?: StaleMarks }
  readonly create_schema: { readonly restored?: Namespace }
  readonly create_extension: { readonly restored?: Extension }
  readonly grant: { readonly computed?: readonly RightsChange[] }
  readonly revoke: { readonly computed?: readonly RightsChange[] }
  /** The undo of validate_constraint, which the format has no word for. */
  readonly validate_constraint: { readonly invalidate?: true }
  /** The undo of insert_rows: only these columns find each row. */
  readonly delete_rows: { readonly matchBy?: readonly string[]; readonly loaded?: LoadedRows }
  /** The undo of an execute, whose statements were checked already. */
  readonly execute: { readonly computed?: ComputedExecute }
}

/** Owners of texts and defaults that follow a type, as they were before they followed. */
export interface TypeTexts {
  readonly tables: readonly Table[]
  readonly domains: readonly Domain[]
  readonly routines: readonly Routine[]
}

/** Views and functions, by `objectKey`, that an undo marks as waiting to be restated, or takes the mark from. */
export interface StaleMarks {
  readonly stale: readonly string[]
  readonly fresh: readonly string[]
  /** Policies of other tables whose subqueries followed the rename, as they were written. */
  readonly policies?: readonly PolicyTexts[]
}

/** Whose rights an operation changes. */
export type RightsHolder =
  | { readonly kind: 'table' | 'view' | 'sequence' | 'schema'; readonly name: TableName }
  | { readonly kind: 'routine'; readonly name: TableName; readonly signature: string }

/** Rights that go and rights that come, exactly: an option that goes is a right that comes without it. */
export interface RightsChange {
  readonly holder: RightsHolder
  readonly remove: readonly Grant[]
  readonly add: readonly Grant[]
}

/** The rows that an insert_rows brought from a file. */
export interface LoadedRows {
  readonly file: string
  /** Where that operation stands: `/operations/2`. */
  readonly place: string
  /** What finds each row; its values were stored. */
  readonly key: readonly string[]
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
