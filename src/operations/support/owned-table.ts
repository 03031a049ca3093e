import { findOwnParts, partsOfAttached, putOwnParts } from '../../model/own-parts.js'
import { findPartition } from '../../model/partitions.js'
import { findTable, putTable, type SchemaModel } from '../../model/schema-model.js'
import { nameOf, type Table, type TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { detachedTable } from './detached-table.js'
import { existingTable, tableNameOf, type TableKeys } from './table-ref.js'

/**
 * The table, or the partition in the shape of one, that an operation about keys, indexes, triggers, policies or rights
 * names: a partition may have such of its own.
 */
export function findOwned(model: SchemaModel, name: TableName, context: FoldContext): Table | undefined {
  const table = findTable(model, name)
  if (table !== undefined && table.partOf === undefined) return table
  const found = findPartition(model, name)
  if (found === undefined) return undefined
  const { parent, partition } = found
  const columns = table?.partOf?.columns ?? []
  return { ...detachedTable(parent, partition, model, context), partOf: { table: nameOf(parent), columns } }
}

/** @throws ProblemError as `existingTable` does */
export function existingOwned(
  model: SchemaModel,
  keys: TableKeys,
  context: FoldContext,
  at = '/table',
): Table {
  const found = findOwned(model, tableNameOf(keys, context), context)
  return found?.partOf === undefined ? existingTable(model, keys, context, at) : found
}

/** The model with a table, or with a partition that `findOwned` gave and that an operation changed. */
export function putOwned(model: SchemaModel, table: Table, context: FoldContext): SchemaModel {
  if (table.partOf === undefined) return putTable(model, table)
  const found = findPartition(model, table)
  if (found === undefined) return model
  const { parent, partition } = found
  const own = findOwnParts(model, table)
  const whole = detachedTable(parent, partition, model, context)
  const ownOf = <T extends { readonly name: string }>(of: (table: Table) => readonly T[]): readonly T[] => {
    const [mine, all] = [own === undefined ? [] : of(own), of(whole)].map(
      (list) => new Map(list.map((part) => [part.name, part])),
    )
    return of(table).filter(
      (part) => mine?.has(part.name) === true || JSON.stringify(all?.get(part.name)) !== JSON.stringify(part),
    )
  }
  const [primaryKey] = ownOf(({ primaryKey: key }) => (key === undefined ? [] : [key]))
  const { primaryKey: _, ...parts } = partsOfAttached(parent, table)
  return putOwnParts(model, {
    ...parts,
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniques: ownOf(({ uniques }) => uniques),
    excludes: ownOf(({ excludes }) => excludes),
    indexes: ownOf(({ indexes }) => indexes),
    checks: ownOf(({ checks }) => checks),
    foreignKeys: ownOf(({ foreignKeys }) => foreignKeys),
  })
}
