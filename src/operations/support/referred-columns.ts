import { findTable, type SchemaModel } from '../../model/schema-model.js'
import { displayName, findColumn, sameTable, type Column, type Table } from '../../model/table.js'
import { foreignKeysTo } from './uses-column.js'

/** A column that a foreign key compares with another one. */
export interface ComparedColumn {
  /** The foreign key. */
  readonly key: string
  readonly other: Column
  /** The table of the other one, as messages call it. */
  readonly where: string
}

/** The columns that foreign keys, of the table or to it, compare with this one. */
export function referredColumns(model: SchemaModel, table: Table, name: string): readonly ComparedColumn[] {
  const own = table.foreignKeys.flatMap((key): readonly ComparedColumn[] => {
    const at = key.columns.indexOf(name)
    const referenced = sameTable(key.references, table) ? table : findTable(model, key.references)
    const other =
      at < 0 || referenced === undefined
        ? undefined
        : findColumn(referenced, key.references.columns[at] ?? '')
    return other === undefined ? [] : [{ key: key.name, other, where: `"${displayName(key.references)}"` }]
  })
  const inbound = foreignKeysTo(model, table, (columns) => columns.includes(name)).flatMap(
    ({ table: referring, constraint }): readonly ComparedColumn[] => {
      const at = constraint.references.columns.indexOf(name)
      const other = findColumn(referring, constraint.columns[at] ?? '')
      return other === undefined
        ? []
        : [{ key: constraint.name, other, where: `"${displayName(referring)}"` }]
    },
  )
  return [...own, ...inbound]
}
