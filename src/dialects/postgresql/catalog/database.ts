import type { DatabaseDefaults } from '../../../model/catalog.js'
import type { Fields } from '../../catalog-fields.js'

/**
 * The tablespace of the database. What stands in it has none of its own in the catalog, even where a statement named it:
 * https://www.postgresql.org/docs/current/catalog-pg-class.html
 */
export const databaseSql = `SELECT s.spcname AS tablespace FROM pg_database AS d
JOIN pg_tablespace AS s ON s.oid = d.dattablespace WHERE d.datname = current_database()`

/** Where the query was not asked, as of a database that nobody has set up. */
export function readDefaults([row]: readonly Fields[]): DatabaseDefaults {
  return { tablespace: row?.text('tablespace') ?? 'pg_default' }
}
