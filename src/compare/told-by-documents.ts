import type { SchemaObject, View } from '../model/objects.js'
import { findTable, putTable, removeTable, type SchemaModel } from '../model/schema-model.js'
import { putObject, removeObject } from '../model/schema-objects.js'
import type { StoredForms } from '../model/stored-forms.js'
import type { Column, Table } from '../model/table.js'
import type { ComparedKind, Comparison, Difference } from './difference.js'
import { mergedColumn } from './merged-column.js'
import { ownerIn, ownerKey, ownerOf, type ComparedOwner } from './owner-in.js'

/**
 * A model that was read, told as the documents tell theirs: what does not differ is the documents' own data, with their
 * texts and what only they know; what differs is as it was read. So a difference that is left out of the comparison is none
 * for whoever goes on with the model.
 */
export function toldByDocuments(
  documents: SchemaModel,
  found: SchemaModel,
  { differences }: Pick<Comparison, 'differences'>,
  stored: StoredForms,
): SchemaModel {
  const read =
    stored.retold === undefined ? found : withPlainDefaults(stored.retold(found, documents), stored)
  const byOwner = new Map<string, { readonly owner: ComparedOwner; readonly of: Difference[] }>()
  for (const difference of differences) {
    const owner = ownerOf(difference)
    const key = `${owner.kind} ${ownerKey(owner)}`
    const found = byOwner.get(key)
    if (found === undefined) byOwner.set(key, { owner, of: [difference] })
    else found.of.push(difference)
  }
  let model = documents
  for (const { owner, of } of byOwner.values()) {
    const [own, there] = [ownerIn(model, owner), ownerIn(read, owner)]
    if (own !== undefined && isView(own) && there !== undefined && isView(there)) {
      model = put(model, mergedView(own, tellingMore(there, ownerIn(found, owner)), of))
    } else if (there !== undefined) model = put(model, merged(own, there, of))
    else if (own !== undefined) model = remove(model, own)
  }
  return withoutLostParts(model)
}

/** A catalog that tells every default as SQL has constants too, which are no expressions to a server that has both. */
function withPlainDefaults(model: SchemaModel, { plainDefault }: StoredForms): SchemaModel {
  return [...model.tables.values()].reduce(
    (next, table) =>
      putTable(next, {
        ...table,
        columns: table.columns.map((column) => {
          const { default: value, type } = column
          const plain = value !== undefined && 'sql' in value ? plainDefault(value.sql, type) : undefined
          return plain === undefined ? column : { ...column, default: plain }
        }),
      }),
    model,
  )
}

/** What a partition had of its own goes with it. */
function withoutLostParts(model: SchemaModel): SchemaModel {
  let result = model
  for (const table of model.tables.values()) {
    const { partOf } = table
    const parent = partOf === undefined ? undefined : findTable(model, partOf.table)
    if (partOf === undefined || parent?.partitions.some(({ name }) => name === table.name) === true) continue
    result = removeTable(result, table)
  }
  return result
}

function put(model: SchemaModel, owner: Table | SchemaObject): SchemaModel {
  return 'kind' in owner ? putObject(model, owner) : putTable(model, owner)
}

function remove(model: SchemaModel, owner: Table | SchemaObject): SchemaModel {
  return 'kind' in owner ? removeObject(model, owner) : removeTable(model, owner)
}

/** A view that was read, with the query of the documents where that is the same: the engine's words may say less. */
function mergedView(own: View, there: View, differences: readonly Difference[]): View {
  const differs = (word: string): boolean => differences.some(({ attribute }) => attribute === word)
  const { query, uses } = differs('query') ? there : own
  const { columns } = differs('query') || differs('columns') ? there : own
  const { query: _q, uses: _u, columns: _c, ...rest } = there
  return {
    ...rest,
    query,
    ...(uses === undefined ? {} : { uses }),
    ...(columns === undefined ? {} : { columns }),
  }
}

/** What makes two texts alike may leave out of one what it states; what makes them differ may add to it. */
function tellingMore(view: View, found: Table | SchemaObject | undefined): View {
  return found !== undefined && isView(found) && found.query.length > view.query.length
    ? { ...view, query: found.query }
    : view
}

function isView(owner: Table | SchemaObject): owner is View {
  return 'kind' in owner && owner.kind === 'view'
}

/** Any other object beside tables is as it was read; of a table, the parts that differ. */
function merged(
  own: Table | SchemaObject | undefined,
  there: Table | SchemaObject,
  differences: readonly Difference[],
): Table | SchemaObject {
  if (own === undefined || 'kind' in own || 'kind' in there) return there
  const differs = new Set(differences.flatMap((difference) => namesOf(difference)))
  const any = (kind: ComparedKind): boolean => differences.some((difference) => difference.kind === kind)
  const columns = (mine: readonly Column[], read: readonly Column[]): readonly Column[] =>
    parts('column', mine, read).map((column) => {
      const own = mine.find(({ name }) => name === column.name)
      const attributes = differences.flatMap(({ kind, object, attribute }) =>
        kind === 'column' && object.name === column.name ? (attribute ?? []) : [],
      )
      return own === undefined || attributes.length === 0 ? column : mergedColumn(own, column, attributes)
    })
  const parts = <T extends { readonly name: string }>(
    kind: ComparedKind,
    mine: readonly T[],
    read: readonly T[],
  ): readonly T[] => {
    const own = new Map(mine.map((part) => [part.name, part]))
    const seen = new Set(read.map(({ name }) => name))
    return [
      ...read.flatMap((part) => (differs.has(`${kind} ${part.name}`) ? [part] : (own.get(part.name) ?? []))),
      ...mine.filter(({ name }) => !seen.has(name) && !differs.has(`${kind} ${name}`)),
    ]
  }
  const { primaryKey: _mine, ...rest } = any('table') ? there : own
  const primaryKey = any('primary_key') ? there.primaryKey : own.primaryKey
  const partOf =
    own.partOf === undefined || there.partOf === undefined
      ? own.partOf
      : { ...own.partOf, columns: parts('column', own.partOf.columns, there.partOf.columns) }
  return {
    ...rest,
    ...(partOf === undefined ? {} : { partOf }),
    columns: columns(own.columns, there.columns),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniques: parts('unique', own.uniques, there.uniques),
    foreignKeys: parts('foreign_key', own.foreignKeys, there.foreignKeys),
    checks: parts('check', own.checks, there.checks),
    excludes: parts('exclude', own.excludes, there.excludes),
    indexes: parts('index', own.indexes, there.indexes),
    triggers: parts('trigger', own.triggers, there.triggers),
    policies: parts('policy', own.policies, there.policies),
    partitions: parts('partition', own.partitions, there.partitions),
    grants: any('grant') ? there.grants : own.grants,
  }
}

/** The names of a part on both sides: one that is only called otherwise has two. */
function namesOf({ kind, object, attribute, actual }: Difference): readonly string[] {
  return [
    `${kind} ${object.name}`,
    ...(attribute === 'name' && typeof actual === 'string' ? [`${kind} ${actual}`] : []),
  ]
}
