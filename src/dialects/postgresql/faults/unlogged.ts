import { findTable, referringTables, type SchemaModel } from '../../../model/schema-model.js'
import type { TableFault } from '../../../model/table-fault.js'
import { displayName, sameTable, type Table } from '../../../model/table.js'

/**
 * After a crash an unlogged table is empty, so no table that is logged may refer to one.
 * https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-UNLOGGED
 */
export function unloggedFaults(table: Table, model: SchemaModel): readonly TableFault[] {
  if (isUnlogged(table)) {
    return referringTables(model, table)
      .filter((other) => !sameTable(other, table) && !isUnlogged(other))
      .map((other) => ({
        message: `"${displayName(table)}" cannot be unlogged: "${displayName(other)}" refers to it, and is logged`,
        help: 'make both unlogged, or drop the foreign key first',
        of: { kind: 'table', name: table.name },
        keys: ['/postgresql/unlogged'],
      }))
  }
  return table.foreignKeys.flatMap(({ name, references }): readonly TableFault[] => {
    const referenced = findTable(model, references)
    if (referenced === undefined || !isUnlogged(referenced)) return []
    return [
      {
        message: `"${displayName(table)}" is logged and cannot refer to "${displayName(referenced)}", which is unlogged`,
        help: 'make both unlogged, or neither',
        of: { kind: 'foreign_key', name },
        keys: ['/references/table', '/table', '/postgresql/unlogged', ''],
      },
    ]
  })
}

function isUnlogged({ options }: Table): boolean {
  return options?.['unlogged'] === true
}
