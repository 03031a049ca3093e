import type { PartitionBound, Table, TableName } from '../../../model/table.js'
import { quoteTable } from '../quoting.js'
import { boundSql } from './partition-bound.js'
import { alterTableSql } from './statements.js'

/** `ALTER TABLE … ATTACH PARTITION … FOR VALUES …` */
export function attachSql(table: Table, attached: TableName, bound: PartitionBound): string {
  return alterTableSql(table, [`ATTACH PARTITION ${quoteTable(attached)} ${boundSql(bound, table)}`])
}

/** `ALTER TABLE … DETACH PARTITION …` */
export function detachSql(table: Table, detached: TableName): string {
  return alterTableSql(table, [`DETACH PARTITION ${quoteTable(detached)}`])
}
