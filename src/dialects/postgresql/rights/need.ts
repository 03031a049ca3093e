import { objectNouns, type SchemaObject } from '../../../model/objects.js'
import type { TableName } from '../../../model/table.js'
import type { Need, NeededOn, NeededRight } from '../../../steps/need.js'
import { quoteName, quoteTable } from '../quoting.js'

/** A table, view or sequence, or what has a name among them. */
function relation({ schema, name }: TableName): NeededOn {
  return { kind: 'relation', ...(schema === undefined ? {} : { schema }), name }
}

/** Its owner alone may change it: https://www.postgresql.org/docs/current/ddl-priv.html */
export function ownTable(table: TableName, noun = 'table'): Need {
  return { right: 'own', on: relation(table), sentence: `own the ${noun} ${quoteTable(table)}` }
}

/** The owner of a schema may drop what stands in it. */
export function dropTable(table: TableName, noun = 'table'): Need {
  return {
    right: 'drop',
    on: relation(table),
    sentence: `own the ${noun} ${quoteTable(table)} or its schema`,
  }
}

/** CREATE on a schema; on `public` it is nobody's by default from 15 on: https://www.postgresql.org/docs/15/release-15.html */
export function createIn(schema: string | undefined): Need {
  const where = schema === undefined ? 'the default schema' : `the schema ${quoteName(schema)}`
  return {
    right: 'create',
    on: { kind: 'schema', ...(schema === undefined ? {} : { name: schema }) },
    sentence: `create in ${where}`,
  }
}

/** CREATE on the database where the schema is not there yet, nothing where it is. */
export function makeSchema(name: string): Need {
  return {
    right: 'make',
    on: { kind: 'schema', name },
    sentence: `create the schema ${quoteName(name)} in the database`,
  }
}

const verbs = {
  select: 'read',
  insert: 'insert into',
  update: 'update',
  delete: 'delete from',
  references: 'refer to',
  trigger: 'make triggers on',
} as const satisfies Partial<Record<NeededRight, string>>

/** A right on a table or view that it can be granted. */
export function onTable(right: keyof typeof verbs, table: TableName): Need {
  return { right, on: relation(table), sentence: `${verbs[right]} ${quoteTable(table)}` }
}

/** The table is somebody else's, and known to be there. */
export function thereAlready(table: TableName): Need {
  return { right: 'there', on: relation(table), sentence: `find ${quoteTable(table)}` }
}

/** SQL of its author works in the default schema, and needs what it needs. */
export const unknownNeed: Need = {
  right: 'unknown',
  on: { kind: 'schema' },
  sentence: 'run the SQL as it stands',
}

const kinds: Readonly<Record<SchemaObject['kind'], NeededOn['kind']>> = {
  enum: 'type',
  domain: 'type',
  sequence: 'relation',
  view: 'relation',
  routine: 'routine',
  schema: 'schema',
  extension: 'extension',
}

function objectOn({ kind, schema, name }: SchemaObject): NeededOn {
  const standsInSchema = kind !== 'schema' && kind !== 'extension' && schema !== undefined
  return { kind: kinds[kind], ...(standsInSchema ? { schema } : {}), name }
}

function objectName(object: SchemaObject): string {
  const name =
    object.kind === 'schema' || object.kind === 'extension' ? quoteName(object.name) : quoteTable(object)
  return `the ${objectNouns[object.kind]} ${name}`
}

export function ownObject(object: SchemaObject): Need {
  // A sequence of a column has the owner of its table, always.
  if (object.kind === 'sequence' && object.ownedBy !== undefined) return ownTable(object.ownedBy.table)
  return { right: 'own', on: objectOn(object), sentence: `own ${objectName(object)}` }
}

export function dropObject(object: SchemaObject): Need {
  if (object.kind === 'sequence' && object.ownedBy !== undefined) return dropTable(object.ownedBy.table)
  return { right: 'drop', on: objectOn(object), sentence: `own ${objectName(object)} or its schema` }
}

/** Only of extensions that are trusted: who may install others is up to the server and its provider. */
export function installExtension(name: string): Need {
  return {
    right: 'install',
    on: { kind: 'extension', name },
    sentence: `install the extension ${quoteName(name)}`,
  }
}
