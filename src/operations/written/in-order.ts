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
  // A chain may be longer than the stack is deep.
  const open: { readonly item: T; readonly left: T[] }[] = []
  const enter = (item: T): void => {
    const key = keyOf(item)
    if (seen.has(key)) return
    seen.add(key)
    open.push({ item, left: needsOf(item).toReversed() })
  }
  for (const item of items) {
    enter(item)
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.left.pop()
      if (next === undefined) {
        ordered.push(top.item)
        open.pop()
      } else enter(next)
    }
  }
  return ordered
}
