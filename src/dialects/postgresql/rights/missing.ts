import type { Need } from '../../../steps/need.js'
import { quoteText } from '../quoting.js'

/** Who owns what a need is about, by kind; null when it is not there. Of routines of one name it is not said which. */
const owners = {
  relation: `SELECT c.relowner FROM pg_catalog.pg_class AS c WHERE c.relnamespace = a.namespace AND c.relname = a.name`,
  type: `SELECT t.typowner FROM pg_catalog.pg_type AS t WHERE t.typnamespace = a.namespace AND t.typname = a.name`,
  routine: `SELECT min(p.proowner::text::bigint)::oid FROM pg_catalog.pg_proc AS p
      WHERE p.pronamespace = a.namespace AND p.proname = a.name HAVING count(*) = 1`,
  schema: `SELECT n.nspowner FROM pg_catalog.pg_namespace AS n WHERE n.nspname = a.name`,
  extension: `SELECT e.extowner FROM pg_catalog.pg_extension AS e WHERE e.extname = a.name`,
} as const

const objectKinds = { relation: 'TABLE', type: 'TYPE', routine: 'ROUTINE', schema: 'SCHEMA' } as const

/**
 * Asks for all needs at once: a row for each that is missing, with its `number`, the `role` and the `grant`. A role has what roles have that it is a member of, where it inherits from them
 * (https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-ACCESS). A right on one column may be enough
 * for a statement that names only that, so it is taken for one on the table.
 */
export function missing(needs: readonly Need[]): string {
  const asked = needs.map(({ right, on: { kind, schema, name } }, number) => ({
    number,
    right,
    kind,
    schema: schema ?? null,
    name: name ?? null,
  }))
  // A sequence of a column has the owner of its table, and comes along with it.
  const owned = `coalesce((SELECT t.relname FROM pg_catalog.pg_depend AS d JOIN pg_catalog.pg_class AS t ON t.oid = d.refobjid
    WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = j.relation AND d.deptype IN ('a', 'i')
      AND d.refclassid = 'pg_catalog.pg_class'::regclass AND EXISTS (SELECT FROM pg_catalog.pg_class AS s
        WHERE s.oid = j.relation AND s.relkind = 'S')), j.name)`
  return `WITH asked AS (
  SELECT a.number, a."right", a.kind, coalesce(a.name, current_schema()::text) AS name, n.oid AS namespace,
    n.nspowner, n.nspname
  FROM jsonb_to_recordset(${quoteText(JSON.stringify(asked))}) AS a(number integer, "right" text, kind text, schema text, name text)
  LEFT JOIN pg_catalog.pg_namespace AS n
    ON n.nspname = coalesce(CASE a.kind WHEN 'schema' THEN a.name ELSE a.schema END, current_schema())
),
found AS (
  SELECT a.*, CASE a.kind
${Object.entries(owners)
  .map(([kind, owner]) => `    WHEN '${kind}' THEN (${owner})`)
  .join('\n')}
  END AS owner,
  CASE a.kind WHEN 'relation' THEN (SELECT c.oid FROM pg_catalog.pg_class AS c
    WHERE c.relnamespace = a.namespace AND c.relname = a.name) END AS relation
  FROM asked AS a
),
judged AS (
  SELECT f.*, CASE f."right"
    WHEN 'own' THEN pg_has_role(f.owner, 'USAGE')
    WHEN 'drop' THEN pg_has_role(f.owner, 'USAGE') OR pg_has_role(f.nspowner, 'USAGE')
    WHEN 'create' THEN has_schema_privilege(f.namespace, 'CREATE') AND has_schema_privilege(f.namespace, 'USAGE')
    WHEN 'make' THEN f.namespace IS NOT NULL OR has_database_privilege(current_database(), 'CREATE')
    WHEN 'install' THEN f.owner IS NOT NULL OR NOT EXISTS (SELECT
      FROM pg_catalog.pg_available_extension_versions AS v WHERE v.name = f.name AND v.trusted)
      OR has_database_privilege(current_database(), 'CREATE')
    WHEN 'select' THEN has_any_column_privilege(f.relation, 'SELECT')
    WHEN 'insert' THEN has_any_column_privilege(f.relation, 'INSERT')
    WHEN 'update' THEN has_any_column_privilege(f.relation, 'UPDATE')
    WHEN 'references' THEN has_any_column_privilege(f.relation, 'REFERENCES')
    WHEN 'delete' THEN has_table_privilege(f.relation, 'DELETE')
    WHEN 'trigger' THEN has_table_privilege(f.relation, 'TRIGGER')
  END AS has
  FROM found AS f
)
SELECT j.number, current_user::text AS "role", CASE
  WHEN j."right" IN ('own', 'drop') AND NOT o.rolsuper THEN format('GRANT %I TO %I', o.rolname, current_user)
${Object.entries(objectKinds)
  .map(([kind, word]) => {
    const name =
      kind === 'schema'
        ? "format('%I', j.name)"
        : `format('%I.%I', j.nspname, ${kind === 'relation' ? owned : 'j.name'})`
    return `  WHEN j."right" IN ('own', 'drop') AND j.kind = '${kind}' THEN format('ALTER ${word} %s OWNER TO %I', ${name}, current_user)`
  })
  .join('\n')}
  WHEN j."right" IN ('install', 'make')
    THEN format('GRANT CREATE ON DATABASE %I TO %I', current_database(), current_user)
  WHEN j."right" = 'create' THEN format('GRANT USAGE, CREATE ON SCHEMA %I TO %I', j.nspname, current_user)
  WHEN j.kind = 'relation' THEN format('GRANT %s ON %I.%I TO %I', upper(j."right"), j.nspname, j.name, current_user)
END AS "grant"
FROM judged AS j LEFT JOIN pg_catalog.pg_roles AS o ON o.oid = j.owner
WHERE NOT j.has AND NOT (SELECT r.rolsuper FROM pg_catalog.pg_roles AS r WHERE r.rolname = current_user)
ORDER BY j.number`
}
