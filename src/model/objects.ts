import type { ColumnType } from './column-type.js'
import type { Grant, Index, Options, TableName, Trigger, Value } from './table.js'

/** An enum: the list of its values, in order. */
export interface EnumType extends TableName {
  readonly kind: 'enum'
  readonly values: readonly string[]
  readonly comment?: string
  readonly grants: readonly Grant[]
}

/** A domain: a type with rules of its own. PostgreSQL only. */
export interface Domain extends TableName {
  readonly kind: 'domain'
  readonly type: ColumnType
  readonly nullable: boolean
  readonly default?: Value
  readonly check?: { readonly name: string; readonly sql: string }
  readonly collation?: string
  readonly comment?: string
  readonly grants: readonly Grant[]
}

/** A sequence that documents made; those of identities belong to their columns. */
export interface Sequence extends TableName {
  readonly kind: 'sequence'
  readonly type: 'smallint' | 'integer' | 'bigint'
  readonly start: number
  readonly increment: number
  readonly min?: number
  readonly max?: number
  readonly cycle: boolean
  readonly cache: number
  /** Goes with this column or its table, and comes back with it. */
  readonly ownedBy?: { readonly table: TableName; readonly column: string }
  readonly comment?: string
  readonly grants: readonly Grant[]
}

/** A view, materialized or not, with all that belongs to it. */
export interface View extends TableName {
  readonly kind: 'view'
  readonly query: string
  readonly columns?: readonly string[]
  /** What the query needs, as documents write it; absent: what its words name. */
  readonly uses?: readonly string[]
  readonly checkOption?: 'local' | 'cascaded'
  readonly materialized: boolean
  readonly withData: boolean
  readonly indexes: readonly Index[]
  readonly triggers: readonly Trigger[]
  readonly grants: readonly Grant[]
  readonly comment?: string
  readonly options?: Options
  /** Names something that was renamed since: it must be restated in the same revision. */
  readonly stale?: true
  /** Taken out of the way of what was replaced below it, and not there again before it, or one below it, is restated. */
  readonly absent?: true
}

/** A function, or without `returns` a procedure. Names are shared by those whose argument types differ. */
export interface Routine extends TableName {
  readonly kind: 'routine'
  /** As between the brackets, blanks evened out. */
  readonly arguments: string
  /** The types of its arguments alone, as they tell functions of one name apart: `integer, text`. */
  readonly signature: string
  readonly returns?: string
  readonly language: string
  readonly body: string
  readonly volatility?: 'volatile' | 'stable' | 'immutable'
  readonly strict?: boolean
  readonly security?: 'invoker' | 'definer'
  readonly parallel?: 'unsafe' | 'restricted' | 'safe'
  readonly set?: Readonly<Record<string, string>>
  readonly deterministic?: boolean
  readonly dataAccess?: string
  readonly uses?: readonly string[]
  readonly comment?: string
  readonly grants: readonly Grant[]
  /** As it was read by a user who may not see the rights on it. */
  readonly grantsUnseen?: true
  readonly stale?: true
}

/** A schema; on MySQL and MariaDB a database. Its own name stands in `name`. */
export interface Namespace extends TableName {
  readonly kind: 'schema'
  /** There already, or of others too: used if it is there, dropped only by whom it was made and when nothing else uses it. */
  readonly shared: boolean
  /** Of what is shared, the revision that makes it where it is not there. */
  readonly madeBy?: string
  /** Made by nobody here: in the model because of the rights and the comment on it, and for as long as there are any. */
  readonly implied?: true
  readonly comment?: string
  readonly grants: readonly Grant[]
}

/** An extension of the server. `in` is the schema its objects stand in. PostgreSQL only. */
export interface Extension extends TableName {
  readonly kind: 'extension'
  readonly in?: string
  readonly version?: string
  readonly shared: boolean
  /** Of what is shared, the revision that makes it where it is not there. */
  readonly madeBy?: string
}

/** What a schema has beside tables. */
export type SchemaObject = EnumType | Domain | Sequence | View | Routine | Namespace | Extension
export type SchemaObjectKind = SchemaObject['kind']
export type SchemaObjectOf<K extends SchemaObjectKind> = Extract<SchemaObject, { readonly kind: K }>

/** What a person calls each kind. */
export const objectNouns: Readonly<Record<SchemaObjectKind, string>> = {
  enum: 'enum',
  domain: 'domain',
  sequence: 'sequence',
  view: 'view',
  routine: 'function',
  schema: 'schema',
  extension: 'extension',
}
