import { namingConventions, type NamingConvention, type NamingConventionName } from '../model/naming.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { Table } from '../model/table.js'

/** How many names of a schema a convention would have made, of all that a convention makes names for. */
export interface NamesFollowed {
  readonly names: NamingConventionName
  readonly followed: number
  readonly of: number
}

/** For each convention, how many of the schema's constraints and indexes have the name that it gives them. */
export function namesFollowed(model: SchemaModel): readonly NamesFollowed[] {
  const tables = [...model.tables.values()]
  const conventions: readonly NamingConventionName[] = ['aludel', 'postgresql']
  return conventions.map((names) => {
    const pairs = tables.flatMap((table) => namePairs(table, namingConventions[names]))
    return { names, followed: pairs.filter(([name, usual]) => name === usual).length, of: pairs.length }
  })
}

/** Names of a table, each beside the one that the convention would give. */
function namePairs(table: Table, naming: NamingConvention): readonly (readonly [string, string])[] {
  const { name, primaryKey, uniques, foreignKeys, excludes, indexes } = table
  return [
    ...(primaryKey === undefined ? [] : [[primaryKey.name, naming.primaryKey(name)] as const]),
    ...uniques.map((unique) => [unique.name, naming.unique(name, unique.columns)] as const),
    ...foreignKeys.map(
      (key) => [key.name, naming.foreignKey(name, key.columns, key.references.name)] as const,
    ),
    ...excludes.map((exclude) => [exclude.name, naming.exclude(name, columnsOf(exclude.elements))] as const),
    ...indexes.map((index) => [index.name, naming.index(name, columnsOf(index.elements))] as const),
  ]
}

function columnsOf(elements: readonly { readonly column?: string }[]): readonly string[] {
  return elements.map(({ column }) => column ?? 'expr')
}
