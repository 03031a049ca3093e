import type { SchemaModel } from '../../src/model/schema-model.js'
import { objectsOf } from '../../src/model/schema-objects.js'
import type { TableName } from '../../src/model/table.js'
import type { CatalogDump } from '../support/dump-catalog.js'
import { differ, fields, keyed, keysOf, missing, qualified, texts } from './read-dump.js'

/**
 * Where what stands beside tables is not in the catalog as the model has it: enums with their values, domains,
 * sequences, views with their indexes and triggers, functions by name, schemas and extensions. What raw SQL made stands
 * in the catalog alone, and is no difference.
 */
export function objectDifferences(model: SchemaModel, dump: CatalogDump, schema: string): readonly string[] {
  const nameIn = (object: TableName): string => qualified(object, schema)
  const named = (objects: readonly TableName[]): readonly string[] => objects.map(nameIn)
  const [types, views] = [keyed(dump.types), keyed(dump.views)]
  const [indexes, triggers] = [keyed(dump.indexes), keyed(dump.triggers)]
  const enums = objectsOf(model, 'enum')
  return [
    ...missing('enum', named(enums), types),
    ...enums.flatMap((type) => {
      const labels = texts(fields(types.get(nameIn(type)))['labels']).join(', ')
      const values = type.values.join(', ')
      return labels === values
        ? []
        : [`the model of ${nameIn(type)} has the values ${values}; the catalog's ${labels}`]
    }),
    ...missing('domain', named(objectsOf(model, 'domain')), types),
    ...missing('sequence', named(objectsOf(model, 'sequence')), keyed(dump.sequences)),
    ...objectsOf(model, 'view').flatMap((view) => {
      const name = nameIn(view)
      const kind = view.materialized ? 'm' : 'v'
      if (fields(views.get(name))['kind'] !== kind)
        return [
          `the model has the ${view.materialized ? 'materialized ' : ''}view ${name}; the catalog does not`,
        ]
      return [
        ...differ(
          `${name}: indexes`,
          view.indexes.map((index) => index.name),
          keysOf(indexes.get(name)),
        ),
        ...differ(
          `${name}: triggers`,
          view.triggers.map((trigger) => trigger.name),
          keysOf(triggers.get(name)),
        ),
      ]
    }),
    ...routineDifferences(named(objectsOf(model, 'routine')), [...keyed(dump.functions).keys()]),
    ...missing(
      'schema',
      objectsOf(model, 'schema').map(({ name }) => name),
      keyed(dump.schemas),
    ),
    ...missing(
      'extension',
      objectsOf(model, 'extension').map(({ name }) => name),
      keyed(dump.extensions),
    ),
  ]
}

/** As many functions of each name: the catalog writes their arguments in its own way. */
function routineDifferences(model: readonly string[], catalog: readonly string[]): readonly string[] {
  const actual = catalog.map((name) => name.slice(0, name.indexOf('(')))
  return [...new Set(model)].flatMap((name) => {
    const [wanted, found] = [model, actual].map((names) => names.filter((each) => each === name).length)
    return wanted === found ? [] : [`the model has ${wanted} functions ${name}; the catalog ${found}`]
  })
}
