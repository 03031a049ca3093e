import type { SchemaModel } from '../../src/model/schema-model.js'
import { constraintsOf } from '../../src/model/table.js'
import type { CatalogDump } from '../support/dump-catalog.js'
import { isJsonObject, type JsonObject, type JsonValue } from '../support/json-value.js'

/**
 * Where the folded model is not what the catalog has: columns and whether they take null, names of constraints and of
 * indexes. `schema` stands for the default one.
 */
export function modelDifferences(model: SchemaModel, dump: CatalogDump, schema: string): readonly string[] {
  const [columns, constraints, indexes] = [keyed(dump.columns), keyed(dump.constraints), keyed(dump.indexes)]
  return [...model.tables.values()].flatMap((table) => {
    const name = `${table.schema ?? schema}.${table.name}`.replaceAll('"', '')
    const own = columns.get(name)
    const backed = [table.primaryKey, ...table.uniques, ...table.indexes].flatMap(
      (index) => index?.name ?? [],
    )
    return [
      ...differ(
        `${name}: columns`,
        table.columns.map((column) => column.name),
        own,
      ),
      ...table.columns
        .filter((column) => notNull(own, column.name) === column.nullable)
        .map((column) => `${name}: column ${column.name} differs in whether it takes null`),
      ...differ(
        `${name}: constraints`,
        constraintsOf(table).map((constraint) => constraint.name),
        constraints.get(name),
      ),
      ...differ(`${name}: indexes`, backed, indexes.get(name)),
    ]
  })
}

/** A section by names without quotes. */
function keyed(section: JsonObject): ReadonlyMap<string, JsonValue> {
  return new Map(Object.entries(section).map(([name, value]) => [name.replaceAll('"', ''), value]))
}

function differ(what: string, model: readonly string[], catalog: JsonValue | undefined): readonly string[] {
  const [expected, actual] = [
    [...model]
      .map((name) => name.replaceAll('"', ''))
      .sort()
      .join(', '),
    keysOf(catalog)
      .map((name) => name.replaceAll('"', ''))
      .sort()
      .join(', '),
  ]
  return expected === actual ? [] : [`the model of ${what} is ${expected}; the catalog's ${actual}`]
}

function keysOf(value: JsonValue | undefined): readonly string[] {
  return value !== undefined && isJsonObject(value) ? Object.keys(value) : []
}

function notNull(columns: JsonValue | undefined, name: string): boolean {
  const column = columns !== undefined && isJsonObject(columns) ? columns[name] : undefined
  return column !== undefined && isJsonObject(column) && column['not_null'] === true
}
