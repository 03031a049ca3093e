import type { Table } from '../../model/table.js'
import { failWhen, markers } from './fail-when.js'
import { quoteName, quoteTable } from './quoting.js'

/** Finds a row when there is something to lose. */
export function lossProbe(table: Table, column?: string): string {
  const condition = column === undefined ? '' : ` WHERE ${quoteName(column)} IS NOT NULL`
  return `SELECT 1 FROM ${quoteTable(table)}${condition} LIMIT 1`
}

/**
 * Looks again just before the drop, and fails when there is something. No lock is held from here to the drop, so between the two a row
 * may still come. LOCK TABLES would hold one, also while the table is dropped, measured on both servers; but then the session may touch
 * no other table, those of the bookkeeping too, the role needs one more right, and who reads waits while all rows are looked at.
 * https://dev.mysql.com/doc/refman/8.4/en/lock-tables.html
 */
export function lossGuard(table: Table, column?: string): readonly string[] {
  const what = column === undefined ? 'rows' : `values in ${quoteName(column)}`
  return [
    failWhen(
      `EXISTS (${lossProbe(table, column)})`,
      markers.dataLoss,
      `table ${quoteTable(table)} has ${what}`,
    ),
  ]
}
