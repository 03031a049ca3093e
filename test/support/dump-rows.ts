import type { JsonObject } from './json-value.js'
import { inSafeSession, type Query } from './safe-session.js'

/**
 * The rows of tables, by qualified name: each row as JSON text with its keys in a canonical order, and the rows
 * sorted. Without `tables` (qualified, as SQL writes them) all but the bookkeeping `aludel_*` and the system's own.
 */
export function dumpRows(query: Query, tables?: readonly string[]): Promise<JsonObject> {
  return inSafeSession(query, async () => {
    const found = tables ?? (await query(allTables)).map(({ name }) => String(name))
    const dump: Record<string, string[]> = {}
    for (const table of found) dump[table] = []
    const parts = found.map(
      (table) =>
        `SELECT '${table.replaceAll("'", "''")}' AS name, to_jsonb(t)::text AS row FROM ONLY ${table} t`,
    )
    const rows = parts.length === 0 ? [] : await query(parts.join(' UNION ALL '))
    for (const { name, row } of rows) dump[String(name)]?.push(String(row))
    for (const lines of Object.values(dump)) lines.sort()
    return dump
  })
}

const allTables = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
    AND c.relname NOT LIKE 'aludel\\_%'
    AND NOT EXISTS (
      SELECT FROM pg_depend e
      WHERE e.classid = 'pg_catalog.pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
  ORDER BY 1`
