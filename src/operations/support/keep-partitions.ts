import { keptName } from '../../model/kept.js'
import { findOwnParts } from '../../model/own-parts.js'
import { partitionName } from '../../model/partitions.js'
import { putTable, type KeptObject, type KeptPartition, type SchemaModel } from '../../model/schema-model.js'
import { bareTable, displayName, nameOf, type Table, type TableName } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext, PlanNote } from '../definition.js'
import { checkNewNames } from './check-names.js'
import { keptComment } from './column-aside.js'
import { isCopy } from './counterparts.js'
import { detachedTable } from './detached-table.js'
import { withKey } from './edit.js'
import { ProblemList } from './problem-list.js'
import { strip } from './strip-table.js'

/*
 * Partitions are set aside with their table: they stay its partitions, so that what is kept is one whole, and no row is
 * looked at on the way back to tell where it belongs. Each gets a name of its own, as do its copies of the primary key.
 */

/** The partitions of a table that is set aside, each under a name of its own. */
export function keptPartitions(
  model: SchemaModel,
  table: Table,
  { document }: FoldContext,
): readonly KeptPartition[] {
  return table.partitions.map((partition) => {
    const { name } = partition
    const own = findOwnParts(model, partitionName(table, partition))
    const identity = [document.revision, table.schema ?? '', table.name, name]
    return { name, keptName: keptName(identity, name), ...(own === undefined ? {} : { own }) }
  })
}

/** The field of a kept object that says so; none where nothing goes along. */
export function keptWithPartitions(partitions: readonly KeptPartition[]): Pick<KeptObject, 'partitions'> {
  return partitions.length === 0 ? {} : { partitions }
}

/** Partitions lose what is their own and takes a name or acts; copies of parts of the whole table go with those. */
export function stripPartitions(
  model: SchemaModel,
  table: Table,
  partitions: readonly KeptPartition[],
): readonly Step[] {
  return partitions.flatMap(({ own }) =>
    own === undefined ? [] : strip(withoutCopies(model, withColumns(table, own))).steps,
  )
}

/**
 * The steps that put the partitions under the names that they are kept under.
 *
 * @param whole the table as it was, in `model`
 * @param parent the same as it stands by then, under its old name, with nothing but its primary key
 */
export function setAsidePartitions(
  model: SchemaModel,
  whole: Table,
  parent: Table,
  partitions: readonly KeptPartition[],
  context: FoldContext,
): readonly Step[] {
  const { revision } = context.document
  return partitions.flatMap((kept): readonly Step[] => {
    const partition = bareOf(parent, kept)
    const label = `"${displayName(partition)}"`
    return [
      ...keySteps(parent, keyed(model, whole, kept, context), 'aside', context),
      {
        kind: 'alter_table',
        table: withKey(partition, 'comment', kept.own?.comment),
        to: { ...partition, comment: keptComment('partition', label, revision) },
      },
      { kind: 'rename_table', table: partition, to: kept.keptName },
    ]
  })
}

/**
 * The steps that give partitions their names back.
 *
 * @param whole the table as it is in `model`, where it is back
 * @param parent the same as it stands by then, with its name and nothing but its primary key
 */
export function bringBackPartitions(
  model: SchemaModel,
  whole: Table,
  parent: Table,
  partitions: readonly KeptPartition[],
  context: FoldContext,
): readonly Step[] {
  const { revision } = context.document
  return partitions.flatMap((kept): readonly Step[] => {
    const partition = bareOf(parent, kept)
    const label = `"${displayName(partition)}"`
    return [
      { kind: 'rename_table', table: { ...partition, name: kept.keptName }, to: kept.name },
      {
        kind: 'alter_table',
        table: { ...partition, comment: keptComment('partition', label, revision) },
        to: withKey(partition, 'comment', kept.own?.comment),
      },
      ...keySteps(parent, keyed(model, whole, kept, context), 'back', context),
    ]
  })
}

/** The model in which partitions have again what was their own. */
export function ownPartsBack(
  model: SchemaModel,
  partitions: readonly KeptPartition[],
  pointer: string,
  context: FoldContext,
): SchemaModel {
  const own = partitions.flatMap((partition) => partition.own ?? [])
  const problems = new ProblemList()
  for (const part of own) checkNewNames(model, undefined, part, () => pointer, context, problems)
  problems.throwIfAny()
  return own.reduce<SchemaModel>(putTable, model)
}

/** What a plan says of them. */
export function keptPartitionNotes(
  table: TableName,
  partitions: readonly KeptPartition[],
): readonly PlanNote[] {
  return partitions.map(({ name, keptName: kept }) => ({
    sentence: `partition "${displayName({ ...nameOf(table), name })}" is kept with it as "${kept}"`,
    lossy: false,
  }))
}

/** What a partition has of its own, in the shape of a table. */
export function withColumns({ columns }: Table, own: Table): Table {
  return { ...own, columns }
}

/** The partition with its primary key, as the model knows it when the table stands. */
function keyed(model: SchemaModel, whole: Table, kept: KeptPartition, context: FoldContext): Table {
  const partition = whole.partitions.find(({ name }) => name === kept.name)
  const table = bareOf(whole, kept)
  if (partition === undefined) return table
  return withKey(table, 'primaryKey', detachedTable(whole, partition, model, context).primaryKey)
}

/** A copy of the primary key is found by what it is a copy of; a key of the partition alone has its name. */
function keySteps(
  parent: Table,
  partition: Table,
  direction: 'aside' | 'back',
  { document }: FoldContext,
): readonly Step[] {
  const { primaryKey } = partition
  if (primaryKey === undefined) return []
  const identity = [document.revision, parent.schema ?? '', parent.name, partition.name, primaryKey.name]
  const aside = { ...primaryKey, name: keptName(identity, primaryKey.name) }
  const [from, to] = direction === 'aside' ? [primaryKey, aside] : [aside, primaryKey]
  const table = { ...partition, primaryKey: from }
  return parent.primaryKey === undefined
    ? [{ kind: 'rename_constraint', table, constraint: from, to: to.name }]
    : [{ kind: 'name_copies', table: parent, from: table, to: { ...partition, primaryKey: to } }]
}

/** What a partition has beside its copies of parts of the whole table, which go and come with those. */
export function withoutCopies(model: SchemaModel, own: Table): Table {
  const isOwn = (part: Parameters<typeof isCopy>[2]): boolean => !isCopy(model, own, part)
  return {
    ...own,
    uniques: own.uniques.filter(isOwn),
    foreignKeys: own.foreignKeys.filter(isOwn),
    checks: own.checks.filter(isOwn),
    excludes: own.excludes.filter(isOwn),
    indexes: own.indexes.filter(({ name }) => isOwn({ kind: 'index', name })),
  }
}

function bareOf({ schema }: TableName, { name }: KeptPartition): Table {
  return { ...bareTable, ...(schema === undefined ? {} : { schema }), name, columns: [] }
}
