import { findTable, nameKey, type SchemaModel } from './schema-model.js'
import type { Partition, Table, TableName } from './table.js'

/** A partition with the table it belongs to. */
export interface FoundPartition {
  readonly parent: Table
  readonly partition: Partition
}

/** The partition of this name, of whichever table of the schema. */
export function findPartition(model: SchemaModel, { schema, name }: TableName): FoundPartition | undefined {
  for (const owner of model.names.get(nameKey('partition', name, schema)) ?? []) {
    const parent = findTable(model, owner.table)
    const partition = parent?.partitions.find((other) => other.name === name)
    if (parent !== undefined && partition !== undefined) return { parent, partition }
  }
  return undefined
}

/** The partition's own name, beside its table. */
export function partitionName({ schema }: TableName, { name }: Pick<Partition, 'name'>): TableName {
  return schema === undefined ? { name } : { schema, name }
}

/** The table with one more partition. */
export function withPartition(table: Table, partition: Partition): Table {
  return { ...table, partitions: [...table.partitions, partition] }
}

/** The table without the partition of this name. */
export function withoutPartition(table: Table, name: string): Table {
  return { ...table, partitions: table.partitions.filter((partition) => partition.name !== name) }
}

/** The partition that takes what belongs to no other. */
export function defaultPartition(table: Table): Partition | undefined {
  return table.partitions.find(({ bound }) => 'default' in bound)
}
