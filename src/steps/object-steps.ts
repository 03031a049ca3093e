import type { ColumnType } from '../model/column-type.js'
import type {
  Domain,
  EnumType,
  Extension,
  Namespace,
  Routine,
  SchemaObject,
  Sequence,
  View,
} from '../model/objects.js'
import type { Column, Exclude, Grant, Partition, Policy, Table, TableName, Trigger } from '../model/table.js'

/** What rights stand on, or a comment is about. */
export type ObjectTarget =
  | { readonly kind: 'table'; readonly table: TableName }
  | { readonly kind: 'object'; readonly object: SchemaObject }

/** A part of a table or view that has a comment of its own. */
export type CommentTarget =
  | ObjectTarget
  | { readonly kind: 'index'; readonly of: TableName; readonly name: string }
  | { readonly kind: 'constraint'; readonly of: TableName; readonly name: string }
  | { readonly kind: 'trigger'; readonly of: TableName; readonly name: string }
  | { readonly kind: 'policy'; readonly of: TableName; readonly name: string }

/** The table or view a trigger belongs to. */
export type TriggerOwner =
  { readonly kind: 'table'; readonly table: Table } | { readonly kind: 'view'; readonly view: View }

/** Steps about what a schema has beside tables, and about the parts of a table that came later than its keys. */
export interface ObjectStepFields {
  readonly create_enum: { readonly type: EnumType }
  readonly drop_enum: { readonly type: EnumType }
  readonly rename_enum: { readonly type: EnumType; readonly to: string }
  /** `before` or `after` a value that is there; neither: at the end. */
  readonly add_enum_value: {
    readonly type: EnumType
    readonly value: string
    readonly before?: string
    readonly after?: string
  }
  readonly rename_enum_value: { readonly type: EnumType; readonly value: string; readonly to: string }
  /**
   * The type made anew with the values of `to`, and every column of it moved over. Values in `moves` become another on
   * the way. What stands in the way of the columns was dropped by steps before, and comes back by steps after.
   */
  readonly rebuild_enum: {
    readonly from: EnumType
    readonly to: EnumType
    readonly moves: readonly { readonly value: string; readonly to: string }[]
    /** Tables, as they are, that have columns of the type or of arrays of it; with what becomes of each column. */
    readonly users: readonly {
      readonly table: Table
      readonly columns: readonly { readonly from: Column; readonly to: Column }[]
    }[]
    /** The values that must be gone from the rows: those of `from` without a place in `to` or `moves`. */
    readonly removed: readonly string[]
  }

  readonly create_domain: { readonly domain: Domain }
  readonly drop_domain: { readonly domain: Domain }
  /** Everything about a domain but its type and collation, at once. `users`: columns whose rows a new rule looks at. */
  readonly alter_domain: {
    readonly from: Domain
    readonly to: Domain
    readonly users: readonly { readonly table: Table; readonly columns: readonly string[] }[]
  }

  /**
   * The domain made anew with another type or collation, and every column of it moved over. What stands in the way of the
   * columns was dropped by steps before, and comes back by steps after.
   */
  readonly rebuild_domain: {
    readonly from: Domain
    readonly to: Domain
    /** What the values are before and after, seen through all domains. */
    readonly values: { readonly from: ColumnType; readonly to: ColumnType }
    /** The rules that values of `to` meet: its own, and those of the domains that it is made of. */
    readonly rules: {
      readonly nullable: boolean
      readonly checks: readonly { readonly name: string; readonly sql: string }[]
    }
    /** Tables, as they are, that have columns of the domain or of arrays of it; with what becomes of each column. */
    readonly users: readonly {
      readonly table: Table
      readonly columns: readonly { readonly from: Column; readonly to: Column }[]
    }[]
  }

  readonly create_sequence: { readonly sequence: Sequence }
  readonly drop_sequence: { readonly sequence: Sequence }
  readonly alter_sequence: { readonly from: Sequence; readonly to: Sequence; readonly restart?: number }
  readonly rename_sequence: { readonly sequence: Sequence; readonly to: string }

  /** The view with its indexes, triggers, rights and comments. */
  readonly create_view: { readonly view: View }
  readonly drop_view: { readonly view: View }
  readonly rename_view: { readonly view: View; readonly to: string }

  /** `restored`: it comes back as it was, whether or not what its body names is there. */
  readonly create_routine: { readonly routine: Routine; readonly restored?: true }
  readonly drop_routine: { readonly routine: Routine }
  /** Another body or other attributes under the same name, arguments and result. */
  readonly replace_routine: { readonly from: Routine; readonly to: Routine; readonly restored?: true }

  readonly create_schema: { readonly schema: Namespace }
  readonly drop_schema: { readonly schema: Namespace }
  readonly create_extension: { readonly extension: Extension }
  readonly drop_extension: { readonly extension: Extension }

  readonly create_trigger: { readonly owner: TriggerOwner; readonly trigger: Trigger }
  readonly drop_trigger: { readonly owner: TriggerOwner; readonly trigger: Trigger }
  readonly create_policy: { readonly table: Table; readonly policy: Policy }
  readonly drop_policy: { readonly table: Table; readonly policy: Policy }
  /** Roles, `using` and `with_check`; what else differs needs a drop and a create. */
  readonly alter_policy: { readonly table: Table; readonly from: Policy; readonly to: Policy }

  /** All rights on the target, before and after. */
  readonly change_grants: {
    readonly target: ObjectTarget
    readonly from: readonly Grant[]
    readonly to: readonly Grant[]
  }
  readonly set_comment: {
    readonly target: CommentTarget
    readonly from: string | undefined
    readonly to: string | undefined
  }

  readonly add_exclude: { readonly table: Table; readonly constraint: Exclude }
  /** `referring`, here and below: tables with foreign keys to the whole table, which stand on each partition too. */
  readonly create_partition: {
    readonly table: Table
    readonly partition: Partition
    readonly referring: readonly TableName[]
  }
  readonly drop_partition: {
    readonly table: Table
    readonly partition: Partition
    readonly referring: readonly TableName[]
    /** What it has of its own. */
    readonly own?: Table
  }
  /** `attached`: the table that becomes a partition, as it is before. */
  readonly attach_partition: {
    readonly table: Table
    readonly partition: Partition
    readonly attached: Table
    readonly referring: readonly TableName[]
  }
  /**
   * `detached`: the table that the partition becomes; what it has keeps, or gets, its names.
   */
  readonly detach_partition: {
    readonly table: Table
    readonly partition: Partition
    readonly detached: Table
    readonly concurrently: boolean
    readonly referring: readonly TableName[]
  }
  /**
   * A partition's copies of keys and indexes of the whole table get the names that `to` has of them, where these are free;
   * the server chose theirs, so that they are found by what they are copies of. `from`: as the model knew them before.
   */
  readonly name_copies: { readonly table: Table; readonly from: Table; readonly to: Table }
  /** Runs nothing; that the table exists is a precondition, unless it is forgotten. */
  readonly declare_table: { readonly table: Table; readonly forgotten?: true }
}
