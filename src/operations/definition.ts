import type { MissingObject } from '../diagnostics/problem.js'
import type { OperationDocument } from '../generated/documents.js'
import type { DataFile } from '../model/data-file.js'
import type { DialectRules } from '../model/dialect-rules.js'
import type { Domain, EnumType } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { TableName } from '../model/table.js'
import type { Step } from '../steps/step.js'
import type { NamingConvention } from '../model/naming.js'
import type { Operation, OperationKind, OperationOf } from './operation.js'

/** What an operation may know besides the model: the dialect's rules, the project's conventions, its document. */
export interface FoldContext {
  readonly rules: DialectRules
  readonly naming: NamingConvention
  /** Name of the default schema; stated in a document it equals leaving it out. */
  readonly defaultSchema?: string
  /** The enum or domain of the model that has this name, where the operation stands. */
  namedType(name: TableName): EnumType | Domain | undefined
  /** Names of kept objects that `purge` has destroyed since: their downgrade has nothing to bring back. */
  readonly purged: ReadonlySet<string>
  /** The document that the operation stands in. */
  readonly document: {
    /** Id of its revision. */
    readonly revision: string
    /** The document writes its own `downgrade`: then operations take no decision about undoing. */
    readonly hasDowngrade: boolean
    /** The operation stands in that `downgrade`, or was computed: it takes no decision either. */
    readonly isUndo: boolean
    /** Columns that earlier operations of this document added: `tableKey column`. */
    readonly added: Pick<ReadonlySet<string>, 'has'>
    /** Where the operation stands in it: `/operations/2`. */
    readonly place: string
    /** The data files that its operations name, by path as written. */
    readonly files: ReadonlyMap<string, DataFile>
  }
  /** The other operations, for one that folds operations of its own (`effect`). */
  readonly nested: NestedOperations
}

/** What the registry offers to an operation that holds operations. */
export interface NestedOperations {
  read(document: OperationDocument): Operation
  apply(operation: Operation, before: SchemaModel, context: FoldContext): SchemaModel
  invert(operation: Operation, before: SchemaModel, context: FoldContext): Inverse
}

/** Rows or values that running an operation destroys. */
export interface Loss {
  readonly table: TableName
  /** Absent: the whole table. */
  readonly column?: string
  /** `all rows of "users"`, `the values of "users"."fax"`. */
  readonly sentence: string
  /** gone: destroyed whatever the rows are; changed: values are rounded or cut. */
  readonly kind: 'gone' | 'changed'
}

/** Something a plan says of an operation beside what it loses. */
export interface PlanNote {
  readonly sentence: string
  /** What comes back comes without its rows or values. */
  readonly lossy: boolean
}

/** The undo of an operation: operations again, or the reason why there is none. */
export type Inverse = { readonly operations: readonly Operation[] } | { readonly irreversible: string }

/**
 * All there is to one operation, each half pure. `apply` gives the model after it, or throws a ProblemError with
 * everything wrong with it; the others may rely on apply having succeeded.
 */
export interface OperationDefinition<K extends OperationKind> {
  readonly kind: K
  apply(operation: OperationOf<K>, before: SchemaModel, context: FoldContext): SchemaModel
  /**
   * The model as if the operation were right, after `apply` refused it: what follows is then judged by itself. Absent:
   * the model stays as it was.
   */
  recover?(operation: OperationOf<K>, before: SchemaModel, context: FoldContext): SchemaModel
  /** Made from the definitions in the model before it, so that drops come back whole. */
  invert(operation: OperationOf<K>, before: SchemaModel, context: FoldContext): Inverse
  plan(
    operation: OperationOf<K>,
    before: SchemaModel,
    after: SchemaModel,
    context: FoldContext,
  ): readonly Step[]
  /**
   * Steps whose preconditions are asked in place of those of `plan`: where what comes back stands under another name
   * until then. undefined: those of `plan`.
   */
  asks?(
    operation: OperationOf<K>,
    before: SchemaModel,
    after: SchemaModel,
    context: FoldContext,
  ): readonly Step[] | undefined
  /** What a plan should say of it besides: what is kept, what comes back empty. */
  notes?(operation: OperationOf<K>, before: SchemaModel, context: FoldContext): readonly PlanNote[]
  /** One line of English, in the imperative: `add column "locale" to "users"`. */
  describe(operation: OperationOf<K>): string
  /** What running it destroys; on the way up the document is the consent, on the way down rows are looked for first. */
  loses(operation: OperationOf<K>, before: SchemaModel, context: FoldContext): readonly Loss[]
  /** Objects it makes: an operation that needs one of them may be moved behind it. */
  creates(operation: OperationOf<K>, context: FoldContext): readonly MissingObject[]
}
