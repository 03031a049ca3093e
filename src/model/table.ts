import type { NumberToken } from '../generated/documents.js'
import type { ColumnType } from './column-type.js'

/** A constant, quoted by the dialect for the type it stands beside; numbers keep their source digits. */
export type Literal = string | boolean | NumberToken

/** A value that a column takes: a constant, an SQL expression, or JSON (canonical text). */
export type Value = { readonly literal: Literal } | { readonly sql: string } | { readonly json: string }

/** JSON-like settings of one dialect, resolved (mariadb has fallen back to mysql). Only the dialect reads them. */
export type Options = Readonly<Record<string, OptionValue>>
export type OptionValue =
  string | number | boolean | null | readonly OptionValue[] | { readonly [key: string]: OptionValue }

/** Where a table stands. `schema` is absent in the default schema: writing its name equals leaving it out. */
export interface TableName {
  readonly schema?: string
  readonly name: string
}

export interface Identity {
  readonly generation: 'always' | 'by_default'
  readonly start: number
  readonly increment: number
  readonly min?: number
  readonly max?: number
  readonly cycle: boolean
  readonly cache: number
  /** The sequence behind it; `<table>_<column>_seq` unless the document names it. */
  readonly name: string
}

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  readonly default?: Value
  readonly identity?: Identity
  readonly generated?: { readonly sql: string; readonly stored: boolean }
  readonly collation?: string
  readonly comment?: string
  readonly options?: Options
}

export interface PrimaryKey {
  readonly kind: 'primary_key'
  readonly name: string
  readonly columns: readonly string[]
  readonly include?: readonly string[]
  readonly comment?: string
}

export interface Unique {
  readonly kind: 'unique'
  readonly name: string
  readonly columns: readonly string[]
  readonly include?: readonly string[]
  readonly nullsNotDistinct: boolean
  readonly deferrable: boolean
  readonly initiallyDeferred: boolean
  readonly comment?: string
}

export type ReferentialAction = 'no_action' | 'restrict' | 'cascade' | 'set_null' | 'set_default'

export interface ForeignKey {
  readonly kind: 'foreign_key'
  readonly name: string
  readonly columns: readonly string[]
  readonly references: TableName & { readonly columns: readonly string[] }
  readonly onDelete: ReferentialAction
  readonly onUpdate: ReferentialAction
  readonly onDeleteColumns?: readonly string[]
  readonly match: 'simple' | 'full'
  readonly deferrable: boolean
  readonly initiallyDeferred: boolean
  /** false: existing rows have not been checked (NOT VALID). */
  readonly validated: boolean
  readonly comment?: string
}

export interface Check {
  readonly kind: 'check'
  readonly name: string
  readonly check: string
  readonly noInherit: boolean
  readonly enforced: boolean
  readonly validated: boolean
  /** The column whose own `check` this is; follows renames. */
  readonly ofColumn?: string
  readonly comment?: string
}

export type IndexElement = (
  { readonly column: string; readonly sql?: never } | { readonly sql: string; readonly column?: never }
) & {
  readonly order: 'asc' | 'desc'
  readonly nulls?: 'first' | 'last'
  readonly opclass?: string
  readonly collation?: string
  /** Prefix length in characters; MySQL and MariaDB only. */
  readonly length?: number
}

/** No two rows for which every element's operator is true. PostgreSQL only. */
export interface Exclude {
  readonly kind: 'exclude'
  readonly name: string
  readonly elements: readonly (IndexElement & { readonly operator: string })[]
  readonly method: string
  readonly where?: string
  readonly deferrable: boolean
  readonly initiallyDeferred: boolean
  readonly comment?: string
}

export type Constraint = PrimaryKey | Unique | ForeignKey | Check | Exclude
export type ConstraintKind = Constraint['kind']

export interface Index {
  readonly name: string
  readonly elements: readonly IndexElement[]
  readonly unique: boolean
  readonly method: string
  readonly where?: string
  readonly include?: readonly string[]
  readonly nullsNotDistinct: boolean
  readonly comment?: string
  readonly options?: Options
}

export type TriggerEvent = 'insert' | 'update' | 'delete' | 'truncate'

/** A trigger of a table or a view. `function` is PostgreSQL's way, `body` that of the others. */
export interface Trigger {
  readonly name: string
  readonly timing: 'before' | 'after' | 'instead_of'
  readonly events: readonly TriggerEvent[]
  readonly updateOf?: readonly string[]
  readonly forEach: 'row' | 'statement'
  readonly when?: string
  readonly function?: TableName
  readonly arguments?: readonly string[]
  readonly body?: string
  /** As it was read, of those that fire at the same moment which comes when; documents say it by the order in which they make them. */
  readonly place?: number
  readonly comment?: string
}

/** A policy of row security. PostgreSQL only. */
export interface Policy {
  readonly name: string
  readonly command: 'all' | 'select' | 'insert' | 'update' | 'delete'
  readonly roles: readonly string[]
  readonly using?: string
  readonly withCheck?: string
  readonly permissive: boolean
  readonly comment?: string
}

/** One privilege that one role holds on the object which carries this; rights follow their object through renames. */
export interface Grant {
  /** As documents write it: `select`, `usage`. */
  readonly privilege: string
  readonly role: string
  /** On this column only. */
  readonly column?: string
  readonly grantOption: boolean
}

export interface PartitionBy {
  readonly method: 'range' | 'list' | 'hash' | 'key'
  /** Columns, or one expression. */
  readonly by: { readonly columns: readonly string[] } | { readonly sql: string }
}

/** Which rows a partition takes; values are canonical, resolved for the dialect. */
export type PartitionBound =
  | { readonly from: readonly Value[]; readonly to: readonly Value[] }
  | { readonly in: readonly Value[] }
  | { readonly modulus: number; readonly remainder: number }
  | { readonly default: true }

/**
 * A partition of a table, in the schema of its table. Its columns are the parent's, and the server names its copies of
 * keys and indexes. What it has of its own stands beside it, as a table that is `partOf`.
 */
export interface Partition {
  readonly name: string
  readonly bound: PartitionBound
}

/** Marks a table as what a partition has of its own: it is found under the partition's name, and has no columns. */
export interface PartOf {
  /** The partitioned table. */
  readonly table: TableName
  /** What its columns have of their own, in the order of their names. */
  readonly columns: readonly { readonly name: string; readonly comment: string }[]
}

/**
 * A table with all that belongs to it. Constraints and indexes are kept sorted by name (see `sorted`), so that two
 * ways to the same table give equal data; columns stand in the order in which they were added.
 */
export interface Table extends TableName {
  readonly columns: readonly Column[]
  readonly primaryKey?: PrimaryKey
  readonly uniques: readonly Unique[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly checks: readonly Check[]
  readonly excludes: readonly Exclude[]
  readonly indexes: readonly Index[]
  readonly triggers: readonly Trigger[]
  readonly policies: readonly Policy[]
  readonly grants: readonly Grant[]
  readonly comment?: string
  readonly options?: Options
  readonly partitionBy?: PartitionBy
  readonly partitions: readonly Partition[]
  /** A table of someone else (declare_table): referred to, never touched. */
  readonly declared?: true
  /** No table by itself, but what a partition has of its own: keys, indexes, constraints, triggers, policies, rights. */
  readonly partOf?: PartOf
}

/** The lists of a table that has nothing but columns. */
export const bareTable: Pick<
  Table,
  | 'uniques'
  | 'foreignKeys'
  | 'checks'
  | 'excludes'
  | 'indexes'
  | 'triggers'
  | 'policies'
  | 'grants'
  | 'partitions'
> = {
  uniques: [],
  foreignKeys: [],
  checks: [],
  excludes: [],
  indexes: [],
  triggers: [],
  policies: [],
  grants: [],
  partitions: [],
}

/** The name as a person reads it: `users`, `billing.invoices`. */
export function displayName(table: TableName): string {
  return table.schema === undefined ? table.name : `${table.schema}.${table.name}`
}

/** The table's name alone, without what belongs to it. */
export function nameOf(table: TableName): TableName {
  return table.schema === undefined ? { name: table.name } : { schema: table.schema, name: table.name }
}

export function sameTable(a: TableName, b: TableName): boolean {
  return a.name === b.name && a.schema === b.schema
}

export function findColumn(table: Pick<Table, 'columns'>, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name)
}

/** All constraints of a table, the primary key first, then by kind and name. */
export function constraintsOf(table: Table): readonly Constraint[] {
  const key = table.primaryKey === undefined ? [] : [table.primaryKey]
  return [...key, ...table.uniques, ...table.excludes, ...table.checks, ...table.foreignKeys]
}

/** Sorted by name in code-unit order, the canonical order of what has no order of its own. */
export function sorted<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Rights in the order of role, column and privilege, each once. */
export function sortedGrants(grants: readonly Grant[]): readonly Grant[] {
  return [...new Map(grants.map((grant) => [grantKey(grant), grant])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, grant]) => grant)
}

/** What tells one right on an object from another: role, column, privilege. */
export function grantKey({ role, column, privilege }: Grant): string {
  return JSON.stringify([role, column ?? '', privilege])
}
