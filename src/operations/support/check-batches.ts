import { displayName, type Table } from '../../model/table.js'
import type { ProblemList } from './problem-list.js'

/** Batches go on from the last key: without a primary key there is nothing to go on from. */
export function checkBatches(
  operation: { readonly batch_size?: number },
  table: Table,
  problems: ProblemList,
): void {
  if (operation.batch_size === undefined || table.primaryKey !== undefined) return
  problems.add({
    ruleId: 'model/conflicting-keys',
    message: `table "${displayName(table)}" has no primary key by which batches could go on`,
    pointer: '/batch_size',
    atKey: true,
    help: 'remove batch_size: all rows are changed by one statement',
  })
}
