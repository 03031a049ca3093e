import type { SchemaModel } from '../../src/model/schema-model.js'
import { objectsOf } from '../../src/model/schema-objects.js'
import type { Grant, TableName } from '../../src/model/table.js'
import type { CatalogDump } from '../support/dump-catalog.js'
import type { JsonValue } from '../support/json-value.js'
import { differ, fields, keyed, qualified, texts } from './read-dump.js'

/** Where the rights on tables, columns, views, sequences and schemas of the model are not those of the catalog. */
export function rightsDifferences(model: SchemaModel, dump: CatalogDump, schema: string): readonly string[] {
  const nameIn = (object: TableName): string => qualified(object, schema)
  const columns = keyed(dump.columns)
  const relations = [
    ...[...model.tables.values()]
      .filter(({ declared }) => declared !== true)
      .map((table) => ({ table, found: keyed(dump.tables) })),
    ...objectsOf(model, 'view').map((table) => ({ table, found: keyed(dump.views) })),
    ...objectsOf(model, 'sequence').map((table) => ({ table, found: keyed(dump.sequences) })),
  ]
  return [
    ...relations.flatMap(({ table, found }) => {
      const name = nameIn(table)
      const own = fields(columns.get(name))
      return differ(`${name}: rights`, table.grants.map(spelled), [
        ...ofOthers(found.get(name)),
        ...Object.entries(own).flatMap(([column, value]) =>
          ofOthers(value).map((right) => `${right} on ${column}`),
        ),
      ])
    }),
    ...objectsOf(model, 'schema').flatMap(({ name, grants, implied }) => {
      const found = ofOthers(keyed(dump.schemas).get(name))
      const own = grants.map(spelled)
      // Of a schema that others made, the model knows the rights that were given here.
      return differ(
        `schema ${name}: rights`,
        own,
        implied === true ? found.filter((right) => own.includes(right)) : found,
      )
    }),
  ]
}

/** As a dump spells a right, with the column behind it. */
function spelled({ privilege, role, column, grantOption }: Grant): string {
  const who = role === 'public' ? 'PUBLIC' : role
  const option = grantOption ? ' with grant option' : ''
  return `${who}: ${privilege.toUpperCase()}${option}${column === undefined ? '' : ` on ${column}`}`
}

/** The rights of all but the one who gave them: an owner has every right. */
function ofOthers(value: JsonValue | undefined): readonly string[] {
  return texts(fields(value)['grants']).flatMap((line) => {
    const [right = '', by] = line.split(', by ')
    return right.startsWith(`${by}: `) ? [] : [right]
  })
}
