import { castsTo, headNames, type TypeReference } from '../sql/rename-type.js'
import type { ColumnType } from './column-type.js'
import { names, routineText, type ReadingRules } from './dependants.js'
import type { Domain, Routine, View } from './objects.js'
import type { KeptObject, SchemaModel } from './schema-model.js'
import { ownersMentioning } from './schema-objects.js'
import type { Column, Table, TableName } from './table.js'

/** A table with those of its columns that have a type. */
export interface ColumnsOfType {
  readonly table: Table
  readonly columns: readonly string[]
}

/** Is it this enum or domain, or an array of it? */
export function isOfType(type: ColumnType, named: TableName): boolean {
  return type.kind === 'named' && type.name === named.name && type.schema === named.schema
}

/** The type as SQL texts name it. */
export function referenceTo(named: TableName, { defaultSchema }: ReadingRules): TypeReference {
  return {
    name: named.name,
    ...(named.schema === undefined ? {} : { schema: named.schema }),
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
  }
}

/** Tables with columns of the type or of arrays of it; by key, so the order is fixed. */
export function tablesOfType(model: SchemaModel, named: TableName): readonly ColumnsOfType[] {
  return ownersMentioning(model, named.name).flatMap((owner) => {
    if ('kind' in owner) return []
    const columns = columnsOfType(owner, named).map(({ name }) => name)
    return columns.length === 0 ? [] : [{ table: owner, columns }]
  })
}

/** Columns of the table that have the type, or arrays of it. */
export function columnsOfType(table: Table, named: TableName): readonly Column[] {
  return table.columns.filter(({ type }) => isOfType(type, named))
}

/** Domains made of the type. */
export function domainsOfType(model: SchemaModel, named: TableName): readonly Domain[] {
  return ownersMentioning(model, named.name).flatMap((owner) =>
    'kind' in owner && owner.kind === 'domain' && isOfType(owner.type, named) ? [owner] : [],
  )
}

/** Functions whose arguments or result have the type. */
export function routinesOfType(
  model: SchemaModel,
  named: TableName,
  rules: ReadingRules,
): readonly Routine[] {
  const type = referenceTo(named, rules)
  return ownersMentioning(model, named.name).flatMap((owner) =>
    'kind' in owner &&
    owner.kind === 'routine' &&
    [owner.arguments, owner.returns ?? ''].some((text) => headNames(text, rules.lexer, type))
      ? [owner]
      : [],
  )
}

/** Functions whose body, or `uses`, names the type. */
export function routinesWriting(
  model: SchemaModel,
  named: TableName,
  rules: ReadingRules,
): readonly Routine[] {
  return ownersMentioning(model, named.name).flatMap((owner) =>
    'kind' in owner && owner.kind === 'routine' && names(routineText(owner), owner.uses, named, rules)
      ? [owner]
      : [],
  )
}

/** Views whose query casts to the type, or that state it in `uses`. */
export function viewsOfType(model: SchemaModel, named: TableName, rules: ReadingRules): readonly View[] {
  const type = referenceTo(named, rules)
  return ownersMentioning(model, named.name).flatMap((owner) =>
    'kind' in owner &&
    owner.kind === 'view' &&
    (castsTo(owner.query, rules.lexer, type) ||
      (owner.uses !== undefined && names(owner.query, owner.uses, named, rules)))
      ? [owner]
      : [],
  )
}

/** What was set aside by `keep: true` and has the type still. */
export function keptOfType(model: SchemaModel, named: TableName): readonly KeptObject[] {
  return [...model.kept.values()]
    .filter(({ table, column }) =>
      columnsOfType(table, named).some(({ name }) => column === undefined || column === name),
    )
    .sort((a, b) => (a.keptName < b.keptName ? -1 : 1))
}
