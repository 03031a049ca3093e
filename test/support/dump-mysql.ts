import type { MysqlTestDatabase } from './mysql-test-database.js'
import type { JsonObject } from './json-value.js'

/**
 * What the server itself prints of all that stands in some databases: SHOW CREATE of each table, view, trigger and routine. A
 * second opinion beside the catalog reader, which is not asked. Left out is what rows and users leave behind: where numbers go
 * on, and who made it.
 */
export async function dumpMysql(
  { query }: MysqlTestDatabase,
  databases: readonly string[],
): Promise<JsonObject> {
  const dump: Record<string, string> = {}
  for (const database of databases) {
    const print = async (kind: string, name: string): Promise<void> => {
      const [row] = await query(`SHOW CREATE ${kind} ${quoted(database)}.${quoted(name)}`)
      dump[`${kind} ${database}.${name}`] = printed(row ?? {}, kind)
    }
    const names = (from: string): Promise<{ kind: string; name: string }[]> =>
      query(from.replaceAll('$1', `'${database}'`)).then((rows) =>
        rows.map(({ kind, name }) => ({ kind: String(kind), name: String(name) })),
      )
    const all = [
      ...(await names(tables)),
      ...(await names(
        "SELECT 'TRIGGER' AS kind, TRIGGER_NAME AS name FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = $1",
      )),
      ...(await names(
        'SELECT ROUTINE_TYPE AS kind, ROUTINE_NAME AS name FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = $1',
      )),
    ]
    for (const { kind, name } of all) await print(kind, name)
  }
  return dump
}

const tables = `SELECT CASE TABLE_TYPE WHEN 'VIEW' THEN 'VIEW' WHEN 'SEQUENCE' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind, TABLE_NAME AS name
FROM information_schema.TABLES WHERE TABLE_SCHEMA = $1 AND TABLE_NAME <> 'aludel_row_key'`

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``
}

/** The text stands in the column that is called after the kind: `Create Table`, `SQL Original Statement`. */
function printed(row: Readonly<Record<string, unknown>>, kind: string): string {
  const key = Object.keys(row).find((name) => /^(?:create |sql original)/i.test(name))
  const text = key === undefined ? '' : String(row[key])
  return kind === 'TABLE' || kind === 'SEQUENCE'
    ? text.replace(/ AUTO_INCREMENT=\d+/, '')
    : text.replace(/ DEFINER=\S+/, '')
}
