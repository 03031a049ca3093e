import type { Surroundings } from '../surroundings.js'
import { journalNames } from './journal-tables.js'
import { quoteText } from './quoting.js'

/** Where a default that forbids writes was set, as `pg_settings` says it, and how it is taken away there. */
const cures = `CASE (SELECT s.source FROM pg_catalog.pg_settings AS s WHERE s.name = 'default_transaction_read_only')
    WHEN 'database' THEN format('ALTER DATABASE %I RESET default_transaction_read_only', current_database())
    WHEN 'user' THEN format('ALTER ROLE %I RESET default_transaction_read_only', session_user)
    WHEN 'database user' THEN format('ALTER ROLE %I IN DATABASE %I RESET default_transaction_read_only', session_user, current_database())
  END`

const relationKinds = `CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table'
    WHEN 'S' THEN 'sequence' ELSE 'table' END`

const typeKinds = `CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range type' ELSE 'composite type' END`

/** https://www.postgresql.org/docs/current/catalog-pg-depend.html: a member of an extension, or a part of something else. */
function isPart(catalog: 'pg_class' | 'pg_type', oid: string): string {
  return `EXISTS (SELECT FROM pg_catalog.pg_depend AS d WHERE d.classid = 'pg_catalog.${catalog}'::regclass
    AND d.objid = ${oid} AND d.deptype IN ('e', 'a', 'i') AND d.refclassid IN
    ('pg_catalog.pg_extension'::regclass, 'pg_catalog.pg_class'::regclass))`
}

/** What PostgreSQL tells of a database that is about to be worked in. */
export const surroundings: Surroundings = {
  // https://www.postgresql.org/docs/current/hot-standby.html
  writable: `SELECT pg_is_in_recovery() AS "standby", current_setting('transaction_read_only') = 'on' AS "readOnly",
  ${cures} AS "cure"`,

  // Functions are not asked for: what an administrator installs for all databases makes none of them used.
  others: (schemas, place) => {
    const wanted = schemas.map((schema) => (schema === undefined ? 'current_schema()' : quoteText(schema)))
    const own = journalNames.map((name) => quoteText(place.prefix + name))
    return `SELECT o.schema, o.kind, o.name FROM (
  SELECT n.oid, n.nspname::text AS schema, ${relationKinds} AS kind, c.relname::text AS name
  FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND NOT c.relispartition AND NOT ${isPart('pg_class', 'c.oid')}
  UNION ALL
  SELECT n.oid, n.nspname::text, ${typeKinds}, t.typname::text
  FROM pg_catalog.pg_type AS t JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
  LEFT JOIN pg_catalog.pg_class AS c ON c.oid = t.typrelid
  WHERE (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND c.relkind = 'c')) AND NOT ${isPart('pg_type', 't.oid')}
) AS o
WHERE o.schema IN (${wanted.join(', ')}) AND o.name NOT IN (${own.join(', ')})
ORDER BY o.schema, o.kind, o.name`
  },

  tablesNamed: (names) => `SELECT n.nspname::text AS schema, c.relname::text AS name
FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND c.relname IN (${names.map(quoteText).join(', ')})
ORDER BY n.nspname, c.relname`,

  namesTenants: "SELECT nspname AS schema FROM pg_namespace WHERE nspname LIKE 'tenant_%'",
}
