import { copyOf, type CopiedPart } from './partition-copies.js'
import { partitionName } from './partitions.js'
import { findTable, putTable, removeTable, type SchemaModel } from './schema-model.js'
import { bareTable, constraintsOf, nameOf, sorted, type Table, type TableName } from './table.js'

/*
 * What a partition has of its own: what the table had that was attached, and what operations gave it since. PostgreSQL
 * lets a partition have keys, indexes, constraints, triggers, policies and rights beside those of the whole table
 * (https://www.postgresql.org/docs/current/ddl-partitioning.html).
 */

/** What the partition of this name has of its own; undefined where it has nothing. */
export function findOwnParts(model: SchemaModel, partition: TableName): Table | undefined {
  const found = findTable(model, partition)
  return found?.partOf === undefined ? undefined : found
}

/** What each partition of a table has of its own. */
export function ownPartsIn(model: SchemaModel, parent: Table): readonly Table[] {
  return parent.partitions.flatMap((partition) => findOwnParts(model, partitionName(parent, partition)) ?? [])
}

/** The model with what a partition has of its own; without an entry where that is nothing. */
export function putOwnParts(model: SchemaModel, parts: Table): SchemaModel {
  return isEmpty(parts) ? removeTable(model, parts) : putTable(model, parts)
}

/**
 * What of a table is its own once it is attached: all its keys and indexes, as they keep their names even where they
 * become copies; other things that the whole table has not just so.
 */
export function partsOfAttached(parent: Table, attached: Table): Table {
  const { primaryKey, uniques, excludes, indexes, triggers, policies, grants, comment, options } = attached
  const columns = attached.columns
    .flatMap(({ name, comment: own }) => (own === undefined ? [] : [{ name, comment: own }]))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    ...emptyParts(parent, attached),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniques,
    excludes,
    indexes,
    checks: attached.checks.filter(isNotAmong(parent.checks)),
    foreignKeys: attached.foreignKeys.filter(isNotAmong(parent.foreignKeys)),
    triggers,
    policies,
    grants,
    ...(comment === undefined ? {} : { comment }),
    ...(options === undefined ? {} : { options }),
    partOf: { table: nameOf(parent), columns },
  }
}

/** A partition that has nothing of its own yet. */
export function emptyParts(parent: Table, partition: TableName): Table {
  return {
    ...bareTable,
    ...nameOf(partition),
    columns: [],
    partOf: { table: nameOf(parent), columns: [] },
  }
}

/** Those that the list does not have, be it with another comment. */
function isNotAmong<T extends { readonly comment?: string }>(others: readonly T[]): (part: T) => boolean {
  const known = new Set(others.map((other) => JSON.stringify(withoutComment(other))))
  return (part) => part.comment !== undefined || !known.has(JSON.stringify(part))
}

function withoutComment<T extends { readonly comment?: string }>(part: T): Omit<T, 'comment'> {
  const { comment: _, ...rest } = part
  return rest
}

/**
 * The table that is attached to make a partition with these parts: what it lacks of the whole table, the server makes.
 */
export function attachable(parent: Table, own: Table): Table {
  const { partOf, ...parts } = own
  const inherited = parent.checks.filter(({ name }) => !own.checks.some((check) => check.name === name))
  return {
    ...parts,
    columns: parent.columns.map((column) => {
      const { identity: _, comment: _comment, ...rest } = column
      const comment = partOf?.columns.find(({ name }) => name === column.name)?.comment
      return comment === undefined ? rest : { ...rest, comment }
    }),
    checks: sorted([...own.checks, ...inherited.map((check) => withoutComment(check))]),
  }
}

function isEmpty(parts: Table): boolean {
  const { indexes, triggers, policies, grants, comment, options, partOf } = parts
  return (
    constraintsOf(parts).length +
      indexes.length +
      triggers.length +
      policies.length +
      grants.length +
      (partOf?.columns.length ?? 0) ===
      0 &&
    comment === undefined &&
    options === undefined
  )
}

/** The part of the whole table of which the partition's own one is the copy: it comes and goes with that. */
export function originalOf(parent: Table, own: Table, part: CopiedPart): CopiedPart | undefined {
  const candidates: readonly CopiedPart[] = [
    ...constraintsOf(parent).map(({ kind, name }) => ({ kind, name })),
    ...parent.indexes.map(({ name }) => ({ kind: 'index' as const, name })),
  ]
  return candidates.find(
    ({ kind, name }) => kind === part.kind && copyOf(parent, own, { kind, name }) === part.name,
  )
}

/** What a partition has beside its copies of what its table has. */
export function withoutCopies(parent: Table, own: Table): Table {
  return filtered(own, (part) => originalOf(parent, own, part) === undefined)
}

/** The same, with those copies that have a comment of their own, by which they can be told from others. */
export function withoutPlainCopies(parent: Table, own: Table): Table {
  return withoutNamed(own, plainCopies(parent, own))
}

/** The names of its copies that have no comment. */
export function plainCopies(parent: Table, own: Table): ReadonlySet<string> {
  const parts: readonly Part[] = [
    ...constraintsOf(own),
    ...own.indexes.map((index) => ({ kind: 'index' as const, ...index })),
  ]
  return new Set(
    parts
      .filter((part) => part.comment === undefined && originalOf(parent, own, part) !== undefined)
      .map(({ name }) => name),
  )
}

/** The table without those of its constraints and indexes that are called so. */
export function withoutNamed(table: Table, names: ReadonlySet<string>): Table {
  return names.size === 0 ? table : filtered(table, ({ name }) => !names.has(name))
}

type Part = CopiedPart & { readonly comment?: string }

/** The table with those of its constraints and indexes of which this is true. */
function filtered(table: Table, keep: (part: Part) => boolean): Table {
  const { primaryKey, ...others } = table
  return {
    ...others,
    ...(primaryKey === undefined || !keep(primaryKey) ? {} : { primaryKey }),
    uniques: table.uniques.filter(keep),
    foreignKeys: table.foreignKeys.filter(keep),
    checks: table.checks.filter(keep),
    excludes: table.excludes.filter(keep),
    indexes: table.indexes.filter((index) => keep({ kind: 'index', ...index })),
  }
}
