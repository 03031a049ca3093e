import type { Health } from '../health.js'

/** What PostgreSQL tells of itself. */
export const health: Health = {
  session: `SELECT (SELECT s.ssl FROM pg_catalog.pg_stat_ssl AS s WHERE s.pid = pg_backend_pid()) AS "encrypted",
  round(extract(epoch FROM clock_timestamp()) * 1000)::text AS "nowMs"`,

  // https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY
  // That of a partitioned table is invalid until every partition has one, which may be meant.
  invalidIndexes: `SELECT format('%I.%I', n.nspname, c.relname) AS name, i.indrelid::regclass::text AS "table",
  format('DROP INDEX CONCURRENTLY %I.%I', n.nspname, c.relname) AS "cure"
FROM pg_catalog.pg_index AS i JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE NOT i.indisvalid AND c.relkind = 'i' AND n.nspname NOT LIKE 'pg\\_%'
ORDER BY 1`,

  uncheckedConstraints: `SELECT c.conname::text AS name, c.conrelid::regclass::text AS "table"
FROM pg_catalog.pg_constraint AS c
WHERE NOT c.convalidated AND c.conrelid <> 0 AND c.conparentid = 0
ORDER BY 2, 1`,

  abandonedScratch: `SELECT d.datname::text AS name, format('DROP DATABASE %I', d.datname) AS "cure"
FROM pg_catalog.pg_database AS d
WHERE d.datname LIKE 'aludel\\_scratch\\_%' AND d.datname <> current_database()
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity AS a WHERE a.datid = d.oid)
ORDER BY 1`,

  longTransactions: (
    openMs,
  ) => `SELECT a.pid, a.usename::text AS "user", nullif(a.application_name, '') AS "application",
  coalesce(host(a.client_addr), 'local') AS "client", a.state, a.query,
  round(extract(epoch FROM clock_timestamp() - a.xact_start) * 1000)::text AS "transactionMs"
FROM pg_catalog.pg_stat_activity AS a
WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
  AND a.xact_start < clock_timestamp() - make_interval(secs => ${openMs / 1000})
UNION ALL
SELECT 0, p.owner::text, NULL, NULL, NULL, NULL,
  round(extract(epoch FROM clock_timestamp() - p.prepared) * 1000)::text
FROM pg_catalog.pg_prepared_xacts AS p
WHERE p.database = current_database() AND p.prepared < clock_timestamp() - make_interval(secs => ${openMs / 1000})`,
}
