import type { SchemaObject } from '../model/objects.js'
import { emptyModel, putTable, type SchemaModel } from '../model/schema-model.js'
import { putObject } from '../model/schema-objects.js'
import { nameOf, type Table, type TableName } from '../model/table.js'

/**
 * The model of a server that keeps the names of databases, tables and views in lower case, with each name as documents write it. Texts
 * stay: the server's own words are compared with its own words.
 * https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html
 */
export function namedAsDocuments(read: SchemaModel, documents: SchemaModel): SchemaModel {
  const { schemas, relations } = written(documents)
  const schemaOf = (name: string): string => schemas.get(name.toLowerCase()) ?? name
  const named = (told: TableName): TableName =>
    relations.get(folded(told)) ??
    (told.schema === undefined ? told : { ...told, schema: schemaOf(told.schema) })
  const tables = [...read.tables.values()].map((table) => tableNamed(table, named))
  const objects = [...read.objects.values()].map((object): SchemaObject => {
    if (object.kind === 'schema') return { ...object, name: schemaOf(object.name) }
    if (object.kind === 'view' || object.kind === 'sequence') return { ...object, ...nameOf(named(object)) }
    return object.schema === undefined ? object : { ...object, schema: schemaOf(object.schema) }
  })
  return tables.reduce(putTable, objects.reduce(putObject, emptyModel))
}

function tableNamed(table: Table, named: (told: TableName) => TableName): Table {
  return {
    ...table,
    ...nameOf(named(table)),
    foreignKeys: table.foreignKeys.map((key) => ({
      ...key,
      references: { ...nameOf(named(key.references)), columns: key.references.columns },
    })),
    ...(table.partOf === undefined
      ? {}
      : { partOf: { ...table.partOf, table: nameOf(named(table.partOf.table)) } }),
  }
}

/** The names that documents write, by how such a server keeps them. */
function written({ tables, objects }: SchemaModel): {
  readonly schemas: ReadonlyMap<string, string>
  readonly relations: ReadonlyMap<string, TableName>
} {
  const all = [...objects.values()]
  const relations = [
    ...tables.values(),
    ...all.filter(({ kind }) => kind === 'view' || kind === 'sequence'),
  ].map(nameOf)
  const schemas = [
    ...all.map((object) => (object.kind === 'schema' ? object.name : object.schema)),
    ...relations.map(({ schema }) => schema),
  ].flatMap((name) => name ?? [])
  return {
    schemas: new Map(schemas.map((name) => [name.toLowerCase(), name])),
    relations: new Map(relations.map((name) => [folded(name), name])),
  }
}

function folded({ schema, name }: TableName): string {
  return JSON.stringify([schema?.toLowerCase(), name.toLowerCase()])
}
