import { createHash } from 'node:crypto'
import { tableKey, type KeptObject, type SchemaModel } from './schema-model.js'
import { displayName, nameOf, sameTable, type Table, type TableName } from './table.js'

/** How the names of kept objects begin; no object of a document is called so. */
export const keptPrefix = '_aludel_kept_'

/** The bytes that every dialect's names have room for. */
const maxBytes = 63

/**
 * The name that something is kept under: the prefix, 8 hex digits of the SHA-256 of what it is (the revision that set it
 * aside, its table, its column), and as much of its own name as fits, in whole characters.
 */
export function keptName(identity: readonly string[], name: string): string {
  const hash = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 8)
  let kept = `${keptPrefix}${hash}_`
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > maxBytes) break
    kept += character
  }
  return kept
}

/** Is it the name of something set aside, which nobody uses? */
export function isKeptName(name: string): boolean {
  return name.startsWith(keptPrefix)
}

/** The model with one more object set aside. */
export function putKept(model: SchemaModel, kept: KeptObject): SchemaModel {
  return { ...model, kept: model.kept.set(kept.keptName, kept) }
}

export function removeKept(model: SchemaModel, name: string): SchemaModel {
  return model.kept.has(name) ? { ...model, kept: model.kept.delete(name) } : model
}

/** How messages call what is kept. */
export function keptLabel({ table, column }: KeptObject): string {
  const name = displayName(table)
  return column === undefined ? `the kept table "${name}"` : `the kept column "${name}"."${column}"`
}

/**
 * What is kept and has a text which this is true of. Defaults, what is generated and how a table is divided stay while it
 * is kept; all else went.
 * By the names they are kept under, so the order is fixed.
 */
export function keptSaying(model: SchemaModel, says: (text: string) => boolean): readonly KeptObject[] {
  return [...model.kept.values()]
    .filter(
      ({ table: { columns, partitionBy } }) =>
        columns.some(
          ({ default: value, generated }) =>
            (value !== undefined && 'sql' in value && says(value.sql)) ||
            (generated !== undefined && says(generated.sql)),
        ) ||
        (partitionBy !== undefined && 'sql' in partitionBy.by && says(partitionBy.by.sql)),
    )
    .sort((a, b) => (a.keptName < b.keptName ? -1 : 1))
}

/** The kept columns that stand in the table, by the names they are kept under, so the order is fixed. */
export function keptColumnsIn(model: SchemaModel, table: TableName): readonly KeptObject[] {
  return [...model.kept.values()]
    .filter(({ column, at }) => column !== undefined && sameTable(at, table))
    .sort((a, b) => (a.keptName < b.keptName ? -1 : 1))
}

/** The kept table that stands under this very name; for a partition that went aside with it too, as its columns are the same. */
export function findKeptTable(model: SchemaModel, key: string): Table | undefined {
  return [...model.kept.values()].find(
    ({ column, at, partitions = [] }) =>
      column === undefined &&
      [at.name, ...partitions.map(({ keptName: name }) => name)].some(
        (name) => tableKey({ ...at, name }) === key,
      ),
  )?.table
}

/** The model where the kept columns of a table are found under its new name. */
export function moveKeptColumns(model: SchemaModel, from: TableName, to: TableName): SchemaModel {
  return keptColumnsIn(model, from).reduce((next, kept) => putKept(next, { ...kept, at: nameOf(to) }), model)
}

/** The model without the kept columns of a table, which go with it. */
export function removeKeptColumns(model: SchemaModel, table: TableName): SchemaModel {
  return keptColumnsIn(model, table).reduce((next, { keptName: name }) => removeKept(next, name), model)
}
