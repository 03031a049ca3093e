import { Map as PersistentMap } from 'immutable'
import { mentionKey, withMentions, withoutMentions, type MentionIndex } from './mention-index.js'
import type { SchemaObject, Sequence } from './objects.js'
import { constraintsOf, sorted, sortedGrants, type Table, type TableName } from './table.js'

/** A name that raw SQL is declared to have made (`creates`); known to exist, nothing else is known of it. */
export interface OpaqueObject extends TableName {
  /** A column or other part, for `creates: [users.email]`. */
  readonly part?: string
}

/** What a name in the schema belongs to. */
export interface NameOwner {
  readonly kind: NamedKind
  readonly name: string
  /** The table it belongs to, or is. */
  readonly table: TableName
}

/** Kinds of named objects; a dialect says which of them share a name space. */
export type NamedKind =
  | 'table'
  | 'partition'
  | 'view'
  | 'index'
  | 'primary_key'
  | 'unique'
  | 'foreign_key'
  | 'check'
  | 'exclude'
  | 'trigger'
  | 'policy'
  | 'sequence'
  | 'type'
  | 'routine'
  | 'schema'
  | 'extension'
  | 'opaque'

/**
 * The schema as data, at one point of history, for one dialect. Immutable: an edit shares everything it does not
 * change, so that keeping the model before and after each of ten thousand revisions costs little.
 */
export interface SchemaModel {
  readonly tables: PersistentMap<string, Table>
  /** Everything else that has a definition, by `objectKey`. */
  readonly objects: PersistentMap<string, SchemaObject>
  /** Tables and columns set aside by `keep: true`, by the name they are kept under: out of reach of every operation. */
  readonly kept: PersistentMap<string, KeptObject>
  readonly opaque: PersistentMap<string, OpaqueObject>
  /** Who owns a name, by `nameKey`: answers «is it taken» without a walk over all tables. */
  readonly names: PersistentMap<string, readonly NameOwner[]>
  /** Tables that have a foreign key to the one at the key: answers «who needs it» likewise. */
  readonly inbound: PersistentMap<string, PersistentMap<string, true>>
  /** Tables that have settings: those that inherit are among them, and mostly none. */
  readonly configured: PersistentMap<string, true>
  /** Whose SQL texts have a word, by word: answers «who names it» likewise. */
  readonly mentions: MentionIndex
  /** What was put in or taken out, the latest first: answers «what differs from an earlier model» without a walk over all there is. */
  readonly changes: ModelChange | undefined
}

/** A table or an object was put into a model, or taken out, under this key of `tables` or `objects`. */
export interface ModelChange {
  readonly key: string
  readonly earlier: ModelChange | undefined
}

/** Keys of tables and objects that were put in or taken out between two models, of which the second came of the first. */
export function changedKeys(before: SchemaModel, after: SchemaModel): ReadonlySet<string> {
  const keys = new Set<string>()
  for (
    let change = after.changes;
    change !== undefined && change !== before.changes;
    change = change.earlier
  ) {
    keys.add(change.key)
  }
  return keys
}

/** A table or a column that was dropped with `keep: true`: still in the database, under another name. */
export interface KeptObject {
  /** `_aludel_kept_<8 hex>_<name>` */
  readonly keptName: string
  /** The revision that set it aside. */
  readonly revision: string
  /** The table as it was before it was set aside; for a column, its table with that column alone. */
  readonly table: Table
  readonly column?: string
  /** What belonged to the column, or to one of the table's, and went aside with it; absent: nothing. */
  readonly sequences?: readonly KeptSequence[]
  /** The partitions of the table, which went aside with it; absent: none. */
  readonly partitions?: readonly KeptPartition[]
  /** Where it is now: the table under the name it is kept under; for a column, its table, whose renames are followed. */
  readonly at: TableName
}

/** A sequence that was set aside with the column it belongs to. */
export interface KeptSequence {
  /** As it was before. */
  readonly sequence: Sequence
  /** `_aludel_kept_<8 hex>_<name>` */
  readonly keptName: string
}

/** A partition that was set aside with its table, and is a partition of it still. */
export interface KeptPartition {
  /** As it was called, beside its table. */
  readonly name: string
  /** `_aludel_kept_<8 hex>_<name>` */
  readonly keptName: string
  /** What it had of its own, under its name; absent: nothing. */
  readonly own?: Table
}

/** The schema before the first revision. */
export const emptyModel: SchemaModel = {
  tables: PersistentMap(),
  objects: PersistentMap(),
  kept: PersistentMap(),
  opaque: PersistentMap(),
  names: PersistentMap(),
  inbound: PersistentMap(),
  configured: PersistentMap(),
  mentions: PersistentMap(),
  changes: undefined,
}

/** Key of a table in the model; unambiguous, as names may hold dots and quotes. */
export function tableKey(table: TableName): string {
  const name = JSON.stringify(table.name)
  return table.schema === undefined ? name : `${JSON.stringify(table.schema)}.${name}`
}

/** Key of a name within one kind. Constraints whose names differ in case alone, which some engines do not tell apart, share one. */
export function nameKey(kind: NamedKind, name: string, schema: string | undefined): string {
  const folded = kind === 'foreign_key' || kind === 'check' ? name.toLowerCase() : name
  return `${kind} ${tableKey(schema === undefined ? { name: folded } : { schema, name: folded })}`
}

export function findTable(model: SchemaModel, table: TableName): Table | undefined {
  return model.tables.get(tableKey(table))
}

/** Tables with a foreign key to this one, itself included when it refers to itself; by key, so the order is fixed. */
export function referringTables(model: SchemaModel, table: TableName): readonly Table[] {
  const keys = [...(model.inbound.get(tableKey(table))?.keys() ?? [])].sort()
  return keys.flatMap((key) => model.tables.get(key) ?? [])
}

/** Every named object of a table, itself first: what the table puts into the name spaces. A partition is in them already. */
export function namesOf(table: Table): readonly { readonly kind: NamedKind; readonly name: string }[] {
  return [
    ...(table.partOf === undefined ? [{ kind: 'table' as const, name: table.name }] : []),
    ...constraintsOf(table).map(({ kind, name }) => ({ kind, name })),
    ...table.indexes.map(({ name }) => ({ kind: 'index' as const, name })),
    ...table.triggers.map(({ name }) => ({ kind: 'trigger' as const, name })),
    ...table.policies.map(({ name }) => ({ kind: 'policy' as const, name })),
    ...table.partitions.map(({ name }) => ({ kind: 'partition' as const, name })),
    ...table.columns.flatMap(({ identity }) =>
      identity === undefined ? [] : [{ kind: 'sequence' as const, name: identity.name }],
    ),
  ]
}

/** The model with this table in it, in place of what stood under its name; lists are put in canonical order. */
export function putTable(model: SchemaModel, table: Table): SchemaModel {
  const canonical: Table = {
    ...table,
    uniques: sorted(table.uniques),
    foreignKeys: sorted(table.foreignKeys),
    checks: sorted(table.checks),
    excludes: sorted(table.excludes),
    indexes: sorted(table.indexes),
    triggers: sorted(table.triggers),
    policies: sorted(table.policies),
    grants: sortedGrants(table.grants),
    partitions: sorted(table.partitions),
  }
  const before = findTable(model, table)
  const without = before === undefined ? model : removeTable(model, before)
  return {
    ...without,
    tables: without.tables.set(tableKey(table), canonical),
    configured:
      canonical.options === undefined ? without.configured : without.configured.set(tableKey(table), true),
    changes: { key: tableKey(table), earlier: model.changes },
    mentions: withMentions(without.mentions, mentionKey(canonical), canonical),
    names: without.names.withMutations((names) => {
      for (const { kind, name } of namesOf(canonical)) {
        const key = nameKey(kind, name, canonical.schema)
        names.set(key, [...(names.get(key) ?? []), { kind, name, table: ownerName(canonical) }])
      }
    }),
    inbound: without.inbound.withMutations((inbound) => {
      for (const { references } of canonical.foreignKeys) {
        const key = tableKey(references)
        inbound.set(key, (inbound.get(key) ?? PersistentMap<string, true>()).set(tableKey(canonical), true))
      }
    }),
  }
}

/** The model without this table. The caller has made sure that nothing needs it. */
export function removeTable(model: SchemaModel, table: TableName): SchemaModel {
  const before = findTable(model, table)
  if (before === undefined) return model
  const own = tableKey(before)
  return {
    ...model,
    tables: model.tables.delete(own),
    configured: model.configured.delete(own),
    changes: { key: own, earlier: model.changes },
    mentions: withoutMentions(model.mentions, mentionKey(before), before),
    names: model.names.withMutations((names) => {
      for (const { kind, name } of namesOf(before)) {
        const key = nameKey(kind, name, before.schema)
        const others = (names.get(key) ?? []).filter((owner) => tableKey(owner.table) !== own)
        if (others.length === 0) names.delete(key)
        else names.set(key, others)
      }
    }),
    inbound: model.inbound.withMutations((inbound) => {
      for (const { references } of before.foreignKeys) {
        const key = tableKey(references)
        const left = inbound.get(key)?.delete(own)
        if (left === undefined || left.isEmpty()) inbound.delete(key)
        else inbound.set(key, left)
      }
    }),
  }
}

function ownerName(table: Table): TableName {
  return table.schema === undefined ? { name: table.name } : { schema: table.schema, name: table.name }
}

/** The model as plain JSON in canonical order, for comparing, printing and hashing. */
export function modelToJson(model: SchemaModel): {
  readonly tables: readonly Table[]
  readonly objects: readonly SchemaObject[]
  readonly kept: readonly KeptObject[]
  readonly opaque: readonly OpaqueObject[]
} {
  return {
    tables: valuesByKey(model.tables),
    objects: valuesByKey(model.objects),
    kept: valuesByKey(model.kept),
    opaque: valuesByKey(model.opaque),
  }
}

function valuesByKey<T>(map: PersistentMap<string, T>): readonly T[] {
  return [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
