import { putOwnParts, withoutPlainCopies } from '../../src/model/own-parts.js'
import { emptyModel, findTable, modelToJson, type SchemaModel } from '../../src/model/schema-model.js'
import type { SchemaObject } from '../../src/model/objects.js'
import { sorted, type Table } from '../../src/model/table.js'

/**
 * What of a model a database can have: without what only documents know (what a text says it uses, whose own check it is,
 * who made what is shared), without tables of someone else, and columns in no order. Copies that a partition has of what its
 * table has are the server's, but for a comment.
 */
export function plainModel(model: SchemaModel) {
  const { tables, objects } = modelToJson(model)
  return {
    tables: tables
      .filter(({ declared }) => declared !== true)
      .flatMap((table) => ownOf(model, table))
      .map(plainTable),
    objects: objects.map(plainObject),
  }
}

function ownOf(model: SchemaModel, table: Table): readonly Table[] {
  const parent = table.partOf === undefined ? undefined : findTable(model, table.partOf.table)
  if (parent === undefined) return [table]
  const own = putOwnParts(emptyModel, withoutPlainCopies(parent, table))
  return [...own.tables.values()]
}

function plainTable(table: Table) {
  return {
    ...table,
    columns: sorted(table.columns).map((column) => ({ ...column, default: plainValue(column.default) })),
    checks: table.checks.map((check) => ({ ...check, ofColumn: undefined })),
  }
}

/** Digits that JavaScript cannot hold are text of the engine in a document. */
function plainValue(value: Table['columns'][number]['default']) {
  return value !== undefined && 'literal' in value && typeof value.literal === 'object'
    ? { sql: value.literal.number }
    : value
}

function plainObject(object: SchemaObject) {
  switch (object.kind) {
    case 'view':
    case 'routine':
      return { ...object, uses: undefined }
    case 'schema':
    case 'extension':
      return { ...object, shared: undefined, madeBy: undefined }
    case 'enum':
    case 'domain':
    case 'sequence':
      return object
  }
}
