import { modelToJson, tableKey, type SchemaModel } from '../../model/schema-model.js'
import type { Table } from '../../model/table.js'

/** The tables that documents make, those that are referred to first; in a circle, by name. */
export function tablesInOrder(model: SchemaModel): readonly Table[] {
  const { tables } = modelToJson(model)
  return inOrderOfReference(
    model,
    tables.filter(({ declared }) => declared !== true),
  )
}

/** Tables after those they refer to; in a circle, by name. */
export function inOrderOfReference(model: SchemaModel, tables: readonly Table[]): readonly Table[] {
  const wanted = new Map(tables.map((table) => [tableKey(table), table]))
  return inOrder(tables, tableKey, (table) =>
    table.foreignKeys.flatMap(({ references }) => {
      const key = tableKey(references)
      return wanted.get(key) ?? model.tables.get(key) ?? []
    }),
  ).filter((table) => wanted.has(tableKey(table)))
}

/** Items after those they need; where they need one another, in the order they come in. */
export function inOrder<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  needsOf: (item: T) => readonly T[],
): readonly T[] {
  const ordered: T[] = []
  const seen = new Set<string>()
  const visit = (item: T): void => {
    const key = keyOf(item)
    if (seen.has(key)) return
    seen.add(key)
    needsOf(item).forEach(visit)
    ordered.push(item)
  }
  items.forEach(visit)
  return ordered
}
