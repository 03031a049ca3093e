import { copiedParts, type Copied } from '../../model/partition-copies.js'
import { partitionName } from '../../model/partitions.js'
import { nameKey, type SchemaModel } from '../../model/schema-model.js'
import { bareTable, type Column, type Partition, type Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { withKey } from './edit.js'

/**
 * The table that a partition is by itself: the columns, checks and foreign keys of its table, and copies of its keys and
 * indexes under names that the engine chose. Comments, identities, triggers, policies and rights are not copied
 * (https://www.postgresql.org/docs/current/ddl-partitioning.html).
 */
export function detachedTable(
  parent: Table,
  partition: Partition,
  model: SchemaModel,
  context: FoldContext,
): Table {
  const names = copyNames(parent, partition, model, context)
  const named = <T extends { readonly name: string; readonly comment?: string }>(part: T): T => ({
    ...withoutComment(part),
    name: names.get(part.name) ?? part.name,
  })
  return {
    ...bareTable,
    ...partitionName(parent, partition),
    columns: parent.columns.map(detachedColumn),
    ...(parent.primaryKey === undefined ? {} : { primaryKey: named(parent.primaryKey) }),
    uniques: parent.uniques.map(named),
    excludes: parent.excludes.map(named),
    indexes: parent.indexes.map(named),
    checks: parent.checks.map(withoutComment),
    foreignKeys: parent.foreignKeys.map(withoutComment),
  }
}

/** The name of each copy, by that of the part it is a copy of. */
function copyNames(
  parent: Table,
  partition: Partition,
  model: SchemaModel,
  context: FoldContext,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const part of copiedParts(parent)) {
    const name = freeName(
      part,
      partition,
      (candidate) => {
        return taken.has(candidate) || isTaken(candidate, parent, model, context)
      },
      context,
    )
    taken.add(name)
    names.set(part.name, name)
  }
  return names
}

function freeName(
  { kind, columns }: Copied,
  partition: Partition,
  isTakenName: (name: string) => boolean,
  context: FoldContext,
): string {
  let pass = 0
  let name = context.rules.partitions.copyName(kind, partition.name, columns, pass)
  while (isTakenName(name)) {
    pass += 1
    name = context.rules.partitions.copyName(kind, partition.name, columns, pass)
  }
  return name
}

function isTaken(name: string, { schema }: Table, model: SchemaModel, { rules }: FoldContext): boolean {
  return rules.nameSpaces
    .filter(({ scope, kinds }) => scope === 'schema' && kinds.includes('index'))
    .flatMap(({ kinds }) => kinds)
    .some((kind) => model.names.has(nameKey(kind, name, schema)))
}

function detachedColumn(column: Column): Column {
  const { identity: _, comment: _comment, ...rest } = column
  return rest
}

function withoutComment<T extends { readonly comment?: string }>(part: T): T {
  return withKey(part, 'comment', undefined)
}
