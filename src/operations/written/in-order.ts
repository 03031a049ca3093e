import { modelToJson, tableKey, type SchemaModel } from '../../model/schema-model.js'
import type { Table } from '../../model/table.js'
import type { TableRules } from './inline-parts.js'

/** The tables that documents make, those that are referred to or inherited from first; in a circle, by name. */
export function tablesInOrder(model: SchemaModel, rules: Pick<TableRules, 'partitions'>): readonly Table[] {
  const { tables } = modelToJson(model)
  return inOrderOfReference(
    model,
    tables.filter(({ declared }) => declared !== true),
    rules,
  )
}

/** Tables after those they refer to and inherit from; in a circle, by name. */
export function inOrderOfReference(
  model: SchemaModel,
  tables: readonly Table[],
  { partitions }: Pick<TableRules, 'partitions'>,
): readonly Table[] {
  const wanted = new Map(tables.map((table) => [tableKey(table), table]))
  return inOrder(tables, tableKey, (table) =>
    [...table.foreignKeys.map(({ references }) => references), ...partitions.parents(table)].flatMap(
      (needed) => wanted.get(tableKey(needed)) ?? model.tables.get(tableKey(needed)) ?? [],
    ),
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
