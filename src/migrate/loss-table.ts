import { bareTable, nameOf, type Table } from '../model/table.js'
import type { Loss } from '../operations/definition.js'

/** The table of a loss as a dialect's probes take it: they need its name alone. */
export function lossTable(loss: Loss): Table {
  return { ...nameOf(loss.table), columns: [], ...bareTable }
}
