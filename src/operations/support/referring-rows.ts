import { partitionName } from '../../model/partitions.js'
import { findTable, referringTables, tableKey, type SchemaModel } from '../../model/schema-model.js'
import { sameTable, type ForeignKey, type Table } from '../../model/table.js'
import type { Referring } from '../../steps/step.js'
import { isCopy } from './counterparts.js'

/**
 * What a deletion of rows of the table meets in others, as the field of its step; nothing where none refers to it. A key of a
 * table whose rows may go along is not among those that refuse: whether they go first nobody knows beforehand.
 */
export function referringTo(model: SchemaModel, table: Table): { readonly referring?: Referring } {
  const changed = changedAlong(model, table)
  const refusing = keysTo(model, table).filter(
    ({ table: referring, constraint }) => refuses(constraint) && !changed.has(rowsKey(referring)),
  )
  return refusing.length === 0 && changed.size === 0
    ? {}
    : { referring: { refusing, changed: [...changed.values()] } }
}

interface KeyTo {
  readonly table: Table
  readonly constraint: ForeignKey
}

/** Keys that refer to the table or to one of its partitions; what partitions have as copies of a key is that key. */
function keysTo(model: SchemaModel, table: Table): readonly KeyTo[] {
  const names = [table, ...table.partitions.map((partition) => partitionName(table, partition))]
  return names.flatMap((name) =>
    referringTables(model, name).flatMap((referring) =>
      referring.foreignKeys
        .filter((key) => sameTable(key.references, name) && !isCopy(model, referring, key))
        .map((constraint) => ({ table: referring, constraint })),
    ),
  )
}

/** A key that is looked at when the transaction ends leaves time to delete what refers. */
function refuses({ onDelete, initiallyDeferred }: ForeignKey): boolean {
  return onDelete === 'restrict' || (onDelete === 'no_action' && !initiallyDeferred)
}

/** Tables that a key makes follow, and those that follow them where their rows go, by the keys of those tables. */
function changedAlong(model: SchemaModel, table: Table): ReadonlyMap<string, Table> {
  const changed = new Map<string, Table>()
  const losing = [table]
  for (let at = losing.pop(); at !== undefined; at = losing.pop()) {
    for (const { table: referring, constraint } of keysTo(model, at)) {
      const key = rowsKey(referring)
      if (isRefusal(constraint) || changed.has(key)) continue
      const whole = findTable(model, referring.partOf?.table ?? referring) ?? referring
      changed.set(key, whole)
      losing.push(whole)
    }
  }
  return changed
}

function isRefusal({ onDelete }: ForeignKey): boolean {
  return onDelete === 'restrict' || onDelete === 'no_action'
}

/** The table whose rows they are: what a partition has of its own speaks of rows of the whole. */
function rowsKey(table: Table): string {
  return tableKey(table.partOf?.table ?? table)
}
