import type { TableName } from '../../src/model/table.js'
import type { CatalogDump } from '../support/dump-catalog.js'
import { isJsonObject, type JsonObject, type JsonValue } from '../support/json-value.js'

/** A section of a dump by names without quotes. */
export type Keyed = ReadonlyMap<string, JsonValue>

/** A section by names without quotes, as `public.users`. */
export function keyed(section: CatalogDump[keyof CatalogDump]): Keyed {
  return new Map(Object.entries(section).map(([name, value]) => [unquoted(name), value]))
}

/** The names under a key of a section. */
export function keysOf(value: JsonValue | undefined): readonly string[] {
  return Object.keys(fields(value))
}

/** What a dump says of one thing; nothing when it is not there. */
export function fields(value: JsonValue | undefined): JsonObject {
  return value !== undefined && isJsonObject(value) ? value : {}
}

/** A list of texts in a dump. */
export function texts(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** A line when the model's names are not the catalog's, in whatever order. */
export function differ(
  what: string,
  model: readonly string[],
  catalog: readonly string[],
): readonly string[] {
  const [expected, actual] = [listed(model), listed(catalog)]
  return expected === actual ? [] : [`the model of ${what} is ${expected}; the catalog's ${actual}`]
}

/** A line for each of the model's names that the catalog does not have. */
export function missing(what: string, model: readonly string[], catalog: Keyed): readonly string[] {
  return model
    .filter((name) => !catalog.has(unquoted(name)))
    .map((name) => `the model has the ${what} ${name}; the catalog does not`)
}

function listed(names: readonly string[]): string {
  return names.map(unquoted).sort().join(', ')
}

/** The name of an object as a section has it; `schema` stands for the default one. */
export function qualified(object: TableName, schema: string): string {
  return unquoted(`${object.schema ?? schema}.${object.name}`)
}

function unquoted(name: string): string {
  return name.replaceAll('"', '')
}
