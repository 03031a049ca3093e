import type { Table } from '../../model/table.js'
import { dataLossState } from './errors.js'
import { dollarQuote, quoteName, quoteTable, quoteText } from './quoting.js'

/**
 * Finds a row when there is something to lose. Sessions run with `row_security = off`, so a policy that would hide
 * rows makes it fail instead (https://www.postgresql.org/docs/current/ddl-rowsecurity.html).
 */
export function lossProbe(table: Table, column?: string): string {
  const condition = column === undefined ? '' : ` WHERE ${quoteName(column)} IS NOT NULL`
  return `SELECT 1 FROM ${quoteTable(table)}${condition} LIMIT 1`
}

/** Takes the lock that the drop will take anyway, then looks again: rows may have come since the probe. */
export function lossGuard(table: Table, column?: string): readonly string[] {
  const what = column === undefined ? 'rows' : `values in ${quoteName(column)}`
  return [
    `LOCK TABLE ${quoteTable(table)} IN ACCESS EXCLUSIVE MODE`,
    `DO ${dollarQuote(
      [
        'BEGIN',
        `  IF EXISTS (${lossProbe(table, column)}) THEN`,
        `    RAISE EXCEPTION USING ERRCODE = '${dataLossState}', MESSAGE = ${quoteText(`table ${quoteTable(table)} has ${what}`)};`,
        '  END IF;',
        'END',
      ].join('\n'),
    )}`,
  ]
}
