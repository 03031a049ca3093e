import type { TableName } from '../model/table.js'

/** Kinds of things that are compared each by itself, as differences name them. */
export type ComparedKind =
  | 'table'
  | 'column'
  | 'primary_key'
  | 'unique'
  | 'foreign_key'
  | 'check'
  | 'exclude'
  | 'index'
  | 'trigger'
  | 'policy'
  | 'grant'
  | 'partition'
  | 'enum'
  | 'domain'
  | 'sequence'
  | 'view'
  | 'function'
  | 'schema'
  | 'extension'

/** JSON-like data, as a document would write it. */
export type JsonLike =
  string | number | boolean | null | readonly JsonLike[] | { readonly [key: string]: JsonLike }

/** What a column, a constraint or a right belongs to. */
export interface OwnerName {
  readonly kind: ComparedKind
  readonly name: string
}

/**
 * Which thing it is: `name` within what it belongs to, within a schema, absent for the default one. A function's name has its
 * argument types behind it; a right is named by what it gives to whom: `select (email) to reporting`.
 */
export interface ObjectName extends TableName {
  readonly of?: OwnerName
}

/** What two models do not have in common: a thing that one of them lacks, or one attribute of a thing that both have. */
export interface Difference {
  readonly kind: ComparedKind
  readonly object: ObjectName
  readonly change: 'missing' | 'unexpected' | 'different'
  /** As documents call it (`on_delete`, `postgresql.storage`); of what differs. */
  readonly attribute?: string
  /** Absent: as usual, or nothing. Of a thing that is missing, all that is not usual about it. */
  readonly expected?: JsonLike
  readonly actual?: JsonLike
}

/** A text that cannot be compared, as nothing tells how the engine would write the author's in its own words. */
export interface NotCompared {
  readonly kind: ComparedKind
  readonly object: ObjectName
  readonly attribute: string
  readonly expected: JsonLike
  readonly actual: JsonLike
  readonly reason: string
}

/** All that comes of comparing two models, in a fixed order: tables by name, then what stands beside them. */
export interface Comparison {
  readonly differences: readonly Difference[]
  readonly notCompared: readonly NotCompared[]
}

/** Nothing to tell. */
export const nothing: Comparison = { differences: [], notCompared: [] }

/** Several comparisons as one. */
export function joined(all: readonly Comparison[]): Comparison {
  return {
    differences: all.flatMap(({ differences }) => differences),
    notCompared: all.flatMap(({ notCompared }) => notCompared),
  }
}

/** The object as a person names it: `users`, `billing.invoices.total`. */
export function displayObject({ schema, of, name }: ObjectName): string {
  return [schema, of?.name, name].filter((part) => part !== undefined).join('.')
}
