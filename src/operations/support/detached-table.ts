import { attachable, findOwnParts } from '../../model/own-parts.js'
import { foreignKeysToCopy, pairCopies, type Copied } from '../../model/partition-copies.js'
import { partitionName } from '../../model/partitions.js'
import { nameKey, type SchemaModel } from '../../model/schema-model.js'
import { mapTexts } from '../../model/rename.js'
import { bareTable, sorted, type Partition, type Table, type TableName } from '../../model/table.js'
import { renameTable } from '../../sql/rename-table.js'
import type { FoldContext } from '../definition.js'
import { withKey } from './edit.js'

/**
 * The table that a partition is by itself: the columns, checks and foreign keys of its table, copies of its keys and
 * indexes under names that the engine chose, and what it has of its own. Comments, identities, triggers, policies and
 * rights are not copied (https://www.postgresql.org/docs/current/ddl-partitioning.html).
 */
export function detachedTable(
  parent: Table,
  partition: Partition,
  model: SchemaModel,
  context: FoldContext,
): Table {
  const own = findOwnParts(model, partitionName(parent, partition)) ?? bareOf(parent, partition)
  const whole = attachable(parent, own)
  const names = copyNames(parent, own, partition, model, context)
  const copied = <T extends { readonly name: string; readonly comment?: string }>(
    list: readonly T[],
  ): readonly T[] =>
    list.flatMap((part) => {
      const name = names.get(part.name)
      return name === undefined ? [] : [{ ...withoutComment(part), name }]
    })
  const [primaryKey] = copied(parent.primaryKey === undefined ? [] : [parent.primaryKey])
  const table = {
    ...whole,
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniques: sorted([...own.uniques, ...copied(parent.uniques)]),
    excludes: sorted([...own.excludes, ...copied(parent.excludes)]),
    indexes: sorted([...own.indexes, ...copied(parent.indexes)]),
    foreignKeys: sorted([...own.foreignKeys, ...foreignKeysToCopy(parent, own).map(withoutComment)]),
  }
  return passedOn(table, parent, partition, context)
}

/**
 * The table with the texts that it has of another by that one's name, `events.day > now()`, as they read for it: what the
 * server keeps of them names no table.
 */
export function passedOn(table: Table, from: TableName, to: TableName, { rules }: FoldContext): Table {
  const { policies, triggers } = table
  const own = mapTexts({ ...table, policies: [], triggers: [] }, (text) =>
    renameTable(text, rules.lexer, { from: from.name, to: to.name }),
  )
  return { ...own, policies, triggers }
}

function bareOf(parent: Table, partition: Partition): Table {
  return { ...bareTable, ...partitionName(parent, partition), columns: [] }
}

/** The name of each copy that the server made, by that of the part it is a copy of. */
function copyNames(
  parent: Table,
  own: Table,
  partition: Partition,
  model: SchemaModel,
  context: FoldContext,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { of: part, copy } of pairCopies(parent, own)) {
    if (copy !== undefined) continue
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

function withoutComment<T extends { readonly comment?: string }>(part: T): T {
  return withKey(part, 'comment', undefined)
}
