import { displayName, type Table } from '../../model/table.js'
import type { PlaceOf } from './check-names.js'
import type { ProblemList } from './problem-list.js'

/**
 * A key of a table that is divided is held up by each partition alone, so it must have the columns that divide it
 * (https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-LIMITATIONS,
 * https://dev.mysql.com/doc/refman/8.4/en/partitioning-limitations-partitioning-keys-unique-keys.html).
 *
 * @param columns of the key; undefined for an element that is an expression
 */
export function checkPartitionKey(
  table: Table,
  columns: readonly (string | undefined)[],
  at: string,
  problems: ProblemList,
): void {
  const { partitionBy } = table
  if (partitionBy === undefined) return
  if ('sql' in partitionBy.by) {
    problems.add({
      ruleId: 'model/partition',
      message: `"${displayName(table)}" is divided by an expression: no key of it can be unique over all partitions`,
      pointer: at,
      help: 'divide the table by columns, or leave out the key',
    })
    return
  }
  const missing = partitionBy.by.columns.filter((column) => !columns.includes(column))
  if (missing.length === 0) return
  problems.add({
    ruleId: 'model/partition',
    message: `a key of "${displayName(table)}" must have the columns that divide it: ${missing.map((column) => `"${column}"`).join(', ')}`,
    pointer: at,
    help: `add ${missing.join(', ')} to it`,
  })
}

/** Checks every key of the table, where the document has it. */
export function checkPartitionKeys(table: Table, placeOf: PlaceOf, problems: ProblemList): void {
  const { primaryKey, uniques, indexes } = table
  if (primaryKey !== undefined) {
    checkPartitionKey(table, primaryKey.columns, placeOf('primary_key', primaryKey.name), problems)
  }
  for (const { name, columns } of uniques)
    checkPartitionKey(table, columns, placeOf('unique', name), problems)
  for (const { name, unique, elements } of indexes) {
    if (!unique) continue
    checkPartitionKey(
      table,
      elements.map(({ column }) => column),
      placeOf('index', name),
      problems,
    )
  }
}
