import type { Attribute } from '../../../src/compare/attribute.js'

/** What is done to a database by hand. */
export interface HandChange {
  /** Statements. */
  readonly sql: string
  /** What must be told: `column users.email nullable`, or the attribute alone where the thing is always the same. */
  readonly told: string
  /** The major version that has it. */
  readonly since?: number
}

/** Fields of a table of attributes that are compared: each has its changes, or a reason why PostgreSQL has none. */
type ComparedField<A> = { [K in keyof A]: A[K] extends Attribute<never> ? K : never }[keyof A]
export type HandChanges<A> = Readonly<Record<ComparedField<A> & string, readonly HandChange[] | string>>

/** One statement, and what comes of it. */
export function by(sql: string, told: string, since?: number): HandChange {
  return since === undefined ? { sql, told } : { sql, told, since }
}

/** A constraint of the table made anew in another way. */
export function remade(table: string, name: string, definition: string): string {
  return `ALTER TABLE ${table} DROP CONSTRAINT ${name}; ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`
}

/** An index made anew in another way. */
export function reindexed(name: string, definition: string, unique = ''): string {
  return `DROP INDEX ${name}; CREATE ${unique} INDEX ${name} ON ${definition}`
}
