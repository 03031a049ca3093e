import { byFlavour, type Flavour } from '../flavour.js'
import type { CatalogScope } from '../../catalog.js'
import { inDatabases } from './scope.js'

/**
 * What makes a session read the catalogs as they are. information_schema takes part in no transaction, so that what each
 * query sees is of its own moment; the transaction is for what follows it, and so that nothing is written.
 *
 * Statistics that MySQL keeps for a day are asked anew; a node of a Galera cluster waits for what the others have done.
 * https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_information_schema_stats_expiry,
 * https://mariadb.com/kb/en/galera-cluster-system-variables/#wsrep_sync_wait
 */
export function beginReading(flavour: Flavour, scope: CatalogScope): readonly string[] {
  return [
    "SET SESSION time_zone = '+00:00'",
    ...byFlavour(flavour, {
      mysql: ['SET SESSION information_schema_stats_expiry = 0'],
      mariadb: ['SET SESSION wsrep_sync_wait = 1', ...sequencesAside(scope)],
    }),
    'START TRANSACTION READ ONLY',
  ]
}

/** The variable that holds the query over all sequences. */
export const sequencesVariable = '@aludel_sequences'

/**
 * Before 11.5 a sequence of MariaDB tells of itself only as a table of its own: one query is put together for all of them.
 * https://mariadb.com/kb/en/sequence-overview/
 */
function sequencesAside(scope: CatalogScope): readonly string[] {
  return [
    `SET STATEMENT group_concat_max_len = 1073741824 FOR SELECT GROUP_CONCAT(CONCAT('SELECT ', QUOTE(TABLE_SCHEMA), ' AS \`schema\`, ', QUOTE(TABLE_NAME),
  ' AS name, CAST(minimum_value AS CHAR) AS least, CAST(maximum_value AS CHAR) AS most, CAST(start_value AS CHAR) AS start, CAST(increment AS CHAR) AS step, CAST(cache_size AS CHAR) AS cache, CAST(cycle_option AS CHAR) AS cycle, ',
  QUOTE(TABLE_COMMENT), ' AS comment FROM ', ${quoted('TABLE_SCHEMA')}, '.', ${quoted('TABLE_NAME')}) SEPARATOR ' UNION ALL ')
  FROM information_schema.TABLES WHERE TABLE_TYPE = 'SEQUENCE' AND ${inDatabases('TABLE_SCHEMA', scope)} INTO ${sequencesVariable}`,
  ]
}

/** No rows, where there are no sequences. */
export const sequencesSql = `EXECUTE IMMEDIATE COALESCE(${sequencesVariable}, 'SELECT 1 FROM DUAL WHERE FALSE')`

/** SQL for the name that a column holds, quoted. */
function quoted(column: string): string {
  return `CONCAT('\`', REPLACE(${column}, '\`', '\`\`'), '\`')`
}
