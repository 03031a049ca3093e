import type { SchemaModel } from './schema-model.js'
import type { TableName } from './table.js'

/** Something in the database that documents cannot say: an object (a rule, a foreign table), or an attribute of one. */
export interface UnreadObject {
  /** What a person calls it: `rule`, `composite type`, `table`. */
  readonly kind: string
  readonly name: TableName
  /** The table, view or type that it belongs to. */
  readonly of?: TableName
  /** What of the object is meant, where the model has the object itself; absent: the whole of it. */
  readonly attribute?: string
  /** Why it is not in the model, as a person reads it. */
  readonly reason: string
  /** The SQL that makes it, where the engine tells it. */
  readonly sql?: UnreadSql
}

/** How something that documents have no words for is made by raw SQL, in the engine's own words. */
export interface UnreadSql {
  readonly up: string
  readonly down: string
  /** Among what it is made: before tables, before views, or when all they are is there. */
  readonly stage: 'type' | 'code' | 'part'
}

/** What the database does where nobody says otherwise: it keeps no word of it with the thing itself. */
export interface DatabaseDefaults {
  /** Where tables and indexes are put that name no place. */
  readonly tablespace: string
}

/**
 * The schema as the catalogs of a database tell it. The model is the same data that documents fold into, but for SQL
 * texts, which are the engine's own words, and for what only documents know.
 */
export interface Catalog {
  readonly model: SchemaModel
  /** Sorted by kind and name. */
  readonly unread: readonly UnreadObject[]
  readonly defaults: DatabaseDefaults
  /** Does the server keep names of tables in lower case, whatever they were written like? */
  readonly foldsNames?: boolean
}
