import type { TableName } from '../../model/table.js'
import { columnThere, ofTable } from './probes.js'

/**
 * Estimates only: what the statistics of InnoDB hold, as counting would read it all. Of a single column they know no size.
 * https://dev.mysql.com/doc/refman/8.4/en/information-schema-tables-table.html
 */
export function keptSize(table: TableName, column?: string): string {
  const bytes = column === undefined ? 'CAST(DATA_LENGTH + INDEX_LENGTH AS CHAR)' : 'NULL'
  const conditions = [
    ...ofTable('TABLE', table),
    ...(column === undefined ? [] : [columnThere(table, column).sql]),
  ]
  return [
    `SELECT CAST(TABLE_ROWS AS CHAR) AS \`rows\`, ${bytes} AS \`bytes\``,
    `FROM information_schema.TABLES WHERE ${conditions.join(' AND ')}`,
  ].join('\n')
}
