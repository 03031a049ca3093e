import type { JsonObject } from './json-value.js'
import type { MysqlTestDatabase } from './mysql-test-database.js'

/** What is looked at of each table of rights: https://dev.mysql.com/doc/refman/8.4/en/grant-tables.html */
const columns: Readonly<Record<string, string>> = {
  tables_priv: 'Table_name, Table_priv, Column_priv',
  columns_priv: 'Table_name, Column_name, Column_priv',
  procs_priv: 'Routine_name, Routine_type, Proc_priv',
  db: 'Select_priv, Insert_priv, Update_priv, Delete_priv, Create_priv, Drop_priv, Grant_priv, References_priv, Trigger_priv, Execute_priv',
}

/** The rights on what stands, or stood, in some databases, as the server keeps them; not those of whoever makes things there. */
export async function dumpMysqlRights(
  { query }: MysqlTestDatabase,
  databases: readonly string[],
): Promise<JsonObject> {
  const names = databases.map((name) => `'${name.replaceAll("'", "''")}'`).join(', ')
  const dump: Record<string, readonly string[]> = {}
  for (const [table, told] of Object.entries(columns)) {
    const rows = await query(
      `SELECT User, Host, Db, ${told} FROM mysql.${table} WHERE Db IN (${names}) AND User <> SUBSTRING_INDEX(CURRENT_USER(), '@', 1)`,
    )
    dump[`rights in ${table}`] = rows.map((row) => JSON.stringify(row)).toSorted()
  }
  return dump
}
