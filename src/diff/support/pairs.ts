import { tableKey, type SchemaModel } from '../../model/schema-model.js'
import type { SchemaObjectKind, SchemaObjectOf } from '../../model/objects.js'
import { objectKey, objectsOf } from '../../model/schema-objects.js'
import { emptyParts, findOwnParts, withoutCopies } from '../../model/own-parts.js'
import { partitionName } from '../../model/partitions.js'
import type { Partition, Table } from '../../model/table.js'
import { sameData } from './same-data.js'

/** One thing as it is and as it should be; absent where it is new, or goes. */
export interface Pair<T> {
  readonly now?: T
  readonly target?: T
}

/** One thing that is on both sides. */
export interface Both<T> {
  readonly now: T
  readonly target: T
}

/**
 * Tables of both models by name, in a fixed order. What is declared on either side belongs to someone else, and what a
 * partition has of its own is no table.
 */
export function tablePairs(now: SchemaModel, target: SchemaModel): readonly Pair<Table>[] {
  return paired([...now.tables.values()], [...target.tables.values()], tableKey).filter(
    ({ now: there, target: wanted }) =>
      [there, wanted].every((table) => table?.declared !== true && table?.partOf === undefined),
  )
}

/** Tables that are in both models, and not the same object; and what partitions in both have of their own, where that differs. */
export function changedTables(now: SchemaModel, target: SchemaModel): readonly Both<Table>[] {
  return [
    ...both(tablePairs(now, target)).filter((pair) => pair.now !== pair.target),
    ...ownPartPairs(now, target).filter((pair) => !sameData(pair.now, pair.target)),
  ]
}

/**
 * What each partition that is in both models has of its own.
 *
 * @param select of its copies of what its table has, which are meant; none unless it is given
 */
export function ownPartPairs(
  now: SchemaModel,
  target: SchemaModel,
  select = withoutCopies,
): readonly Both<Table>[] {
  return both(tablePairs(now, target)).flatMap((tables) =>
    both(namedPairs(tables.now.partitions, tables.target.partitions)).flatMap((partitions) => {
      const there = ownParts(now, tables.now, partitions.now, select)
      const wanted = ownParts(target, tables.target, partitions.target, select)
      if (there === undefined && wanted === undefined) return []
      const name = partitionName(tables.now, partitions.now)
      return [
        {
          now: there ?? emptyParts(tables.now, name),
          target: wanted ?? emptyParts(tables.target, name),
        },
      ]
    }),
  )
}

function ownParts(
  model: SchemaModel,
  table: Table,
  partition: Partition,
  select: typeof withoutCopies,
): Table | undefined {
  const own = findOwnParts(model, partitionName(table, partition))
  return own === undefined ? undefined : select(table, own)
}

/** Objects of a kind in both models. A schema that is only implied by the rights on it is not there. */
export function objectPairs<K extends SchemaObjectKind>(
  now: SchemaModel,
  target: SchemaModel,
  kind: K,
): readonly Pair<SchemaObjectOf<K>>[] {
  const made = (model: SchemaModel) => objectsOf(model, kind).filter((object) => !('implied' in object))
  return paired(made(now), made(target), objectKey)
}

/** Parts of two tables by name. */
export function namedPairs<T extends { readonly name: string }>(
  now: readonly T[],
  target: readonly T[],
): readonly Pair<T>[] {
  return paired(now, target, ({ name }) => name)
}

/** What stands on both sides. */
export function both<T>(pairs: readonly Pair<T>[]): readonly Both<T>[] {
  return pairs.flatMap(({ now, target }) =>
    now === undefined || target === undefined ? [] : [{ now, target }],
  )
}

/** What is there and should not be. */
export function gone<T>(pairs: readonly Pair<T>[]): readonly T[] {
  return pairs.flatMap(({ now, target }) => (now !== undefined && target === undefined ? [now] : []))
}

/** What should be there and is not. */
export function fresh<T>(pairs: readonly Pair<T>[]): readonly T[] {
  return pairs.flatMap(({ now, target }) => (now === undefined && target !== undefined ? [target] : []))
}

function paired<T>(now: readonly T[], target: readonly T[], keyOf: (item: T) => string): readonly Pair<T>[] {
  const pairs = new Map<string, Pair<T>>()
  for (const item of now) pairs.set(keyOf(item), { now: item })
  for (const item of target) pairs.set(keyOf(item), { ...pairs.get(keyOf(item)), target: item })
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}
