import { objectNouns, type SchemaObject } from '../../model/objects.js'
import type { ConstraintKind, TableName } from '../../model/table.js'
import { displayName } from '../../model/table.js'

/*
 * What things are called in footprints: names that a person reads in a refusal, and that tell two things apart.
 */

export function tableThing(table: TableName): string {
  return `table "${displayName(table)}"`
}

/** All tables of a schema, those that are to come among them. */
export function tablesThing(schema: string | undefined): string {
  return `the tables of ${schema === undefined ? 'the default schema' : `schema "${schema}"`}`
}

/** A part of a table or a view: `column "email" of table "users"`. */
export function partThing(noun: string, name: string, owner: string): string {
  return `${noun} "${name}" of ${owner}`
}

export function columnThing(column: string, owner: string): string {
  return partThing('column', column, owner)
}

/** All parts of a kind, those that are to come among them: `the columns of table "users"`. */
export function partsThing(kind: PartKind, owner: string): string {
  return `the ${kind} of ${owner}`
}

export type PartKind = 'columns' | 'constraints' | 'indexes' | 'triggers' | 'policies' | 'partitions'

/** Which rows there are. */
export function rowsThing(owner: string): string {
  return `the rows of ${owner}`
}

/** What stands in a column. */
export function valuesThing(column: string, owner: string): string {
  return `the values of ${columnThing(column, owner)}`
}

/** Enums and domains share a name space; functions of one name are one thing, as a call may mean any of them. */
export function objectThing(object: Pick<SchemaObject, 'kind'> & TableName): string {
  const noun = object.kind === 'enum' || object.kind === 'domain' ? 'type' : objectNouns[object.kind]
  return `${noun} "${displayName(object)}"`
}

export function schemaThing(name: string): string {
  return objectThing({ kind: 'schema', name })
}

/** A name that raw SQL is declared to make. */
export function opaqueThing(name: string): string {
  return `"${name}", which raw SQL makes`
}

/** A place in a name space. */
export function nameThing(name: TableName, owner?: string): string {
  return `the name "${displayName(name)}"${owner === undefined ? '' : ` in ${owner}`}`
}

export const constraintNouns: Readonly<Record<ConstraintKind, string>> = {
  exclude: 'exclusion constraint',
  primary_key: 'primary key',
  unique: 'unique constraint',
  foreign_key: 'foreign key',
  check: 'check',
}
