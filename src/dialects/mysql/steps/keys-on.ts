import { findTable, referringTables, type SchemaModel } from '../../../model/schema-model.js'
import { sameTable, type ForeignKey, type Table } from '../../../model/table.js'

/** A foreign key with the table that has it. */
export interface KeyOn {
  readonly table: Table
  readonly key: ForeignKey
}

/** Foreign keys from and to the columns: the servers change no type while one stands. */
export function keysOn(table: Table, columns: readonly string[], model: SchemaModel): readonly KeyOn[] {
  const has = (list: readonly string[]): boolean => list.some((name) => columns.includes(name))
  const own = table.foreignKeys.filter((key) => has(key.columns)).map((key) => ({ table, key }))
  const inbound = referringTables(model, table).flatMap((other) =>
    other.foreignKeys
      .filter(({ references }) => sameTable(references, table) && has(references.columns))
      .filter((key) => !own.some((each) => each.key.name === key.name && sameTable(other, table)))
      .map((key) => ({ table: findTable(model, other) ?? other, key })),
  )
  return [...own, ...inbound]
}
