import { displayName, type Table } from '../../model/table.js'
import type { ProblemList } from './problem-list.js'

/**
 * Batches go on from the last key: without a primary key there is nothing to go on from, and a row whose key changes may
 * come again behind it, again and again.
 */
export function checkBatches(
  operation: { readonly batch_size?: number; readonly set?: Readonly<Record<string, unknown>> },
  table: Table,
  problems: ProblemList,
): void {
  if (operation.batch_size === undefined) return
  if (table.primaryKey !== undefined) {
    const moved = table.primaryKey.columns.find((column) => Object.hasOwn(operation.set ?? {}, column))
    if (moved === undefined) return
    problems.add({
      ruleId: 'model/conflicting-keys',
      message: `batches go on by the primary key of "${displayName(table)}", and "${moved}" of it is set`,
      pointer: '/batch_size',
      atKey: true,
      help: 'remove batch_size: all rows are changed by one statement, each of them once',
    })
    return
  }
  problems.add({
    ruleId: 'model/conflicting-keys',
    message: `table "${displayName(table)}" has no primary key by which batches could go on`,
    pointer: '/batch_size',
    atKey: true,
    help: 'remove batch_size: all rows are changed by one statement',
  })
}
