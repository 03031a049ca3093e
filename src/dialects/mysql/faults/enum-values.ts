import type { SchemaModel } from '../../../model/schema-model.js'
import { findType } from '../../../model/schema-objects.js'
import type { TableFault } from '../../../model/table-fault.js'
import { nameOf, type Column, type Table } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { quoteText } from '../quoting.js'
import { collationOfValues, sameBy } from '../same-value.js'
import { fault } from './fault.js'

/**
 * Values of an enum or a set that the collation of the column takes for one.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table.html
 */
export function enumValueFaults(table: Table, model: SchemaModel, flavour: Flavour): readonly TableFault[] {
  return table.columns.flatMap((column) => {
    const values = valuesOf(column, model)
    const isOne = sameBy(column, table, flavour)
    const second = values.find((value, at) => values.slice(0, at).some((other) => isOne(other, value)))
    const first = values.find((value) => second !== undefined && isOne(value, second))
    if (first === undefined || second === undefined) return []
    const message = `${first} and ${second} are one value to ${collationOfValues(column, table, flavour)}, which orders those of "${column.name}"`
    const help = 'write a collation that tells them apart, such as utf8mb4_bin, or one value alone'
    const keys = ['/collation', '/type', '/add', '/rename_values']
    return [fault({ kind: 'column', name: column.name }, message, help, keys)]
  })
}

/** As SQL. */
function valuesOf({ type }: Column, model: SchemaModel): readonly string[] {
  if (type.kind !== 'named') return ['enum', 'set'].includes(type.name) ? type.arguments : []
  const named = findType(model, nameOf(type))
  return named?.kind === 'enum' ? named.values.map(quoteText) : []
}
