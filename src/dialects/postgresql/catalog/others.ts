import { isMember } from './scope.js'
import type { Fields } from '../../catalog-fields.js'
import type { Reading } from './reading.js'
import { unreadSql } from './unread-sql.js'

/** Object numbers from here on are not the server's own. */
const firstOwn = 16384

/** Where the server does not tell how something is made. */
const unknown = 'NULL, NULL'

/**
 * Everything with a name that no other query looks at, and that documents have no words for: `kind`, `schema` and `name`,
 * the relation that it belongs to, and the SQL that makes it where the server tells it. What belongs to the whole database and to nobody's tables (event triggers,
 * subscriptions, settings) is left out.
 */
export const othersSql = [
  `SELECT 'rule' AS kind, rel.nspname AS schema, r.rulename::text AS name, rel.relname AS of, pg_get_ruledef(r.oid) AS up,
  format('DROP RULE %I ON %s', r.rulename, rel.oid::regclass) AS down
FROM rel JOIN pg_rewrite AS r ON r.ev_class = rel.oid WHERE r.rulename <> '_RETURN'`,
  inSchema(
    'statistics',
    'pg_statistic_ext',
    'stx',
    "pg_get_statisticsobjdef(o.oid), format('DROP STATISTICS %I.%I', ns.nspname, o.stxname)",
  ),
  inSchema('collation', 'pg_collation', 'coll'),
  inSchema('conversion', 'pg_conversion', 'con'),
  inSchema('operator', 'pg_operator', 'opr'),
  inSchema('operator class', 'pg_opclass', 'opc'),
  inSchema('operator family', 'pg_opfamily', 'opf'),
  inSchema('text search configuration', 'pg_ts_config', 'cfg'),
  inSchema('text search dictionary', 'pg_ts_dict', 'dict'),
  inSchema('text search parser', 'pg_ts_parser', 'prs'),
  inSchema('text search template', 'pg_ts_template', 'tmpl'),
  `SELECT 'cast', NULL, concat(format_type(o.castsource, NULL), ' AS ', format_type(o.casttarget, NULL)), NULL, ${unknown}
FROM pg_cast AS o WHERE ${isOwn('pg_cast')}
  AND NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_cast'::regclass AND e.objid = o.oid AND e.deptype = 'i')`,
  ofDatabase('publication', 'pg_publication', 'pubname'),
  ofDatabase('foreign server', 'pg_foreign_server', 'srvname'),
  ofDatabase('foreign data wrapper', 'pg_foreign_data_wrapper', 'fdwname'),
  ofDatabase('language', 'pg_language', 'lanname'),
  ofDatabase('access method', 'pg_am', 'amname'),
  `SELECT 'default privileges', NULL, concat_ws(' ', 'of', pg_get_userbyid(d.defaclrole), 'in ' || n.nspname, 'on',
  CASE d.defaclobjtype WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'functions' WHEN 'T' THEN 'types' WHEN 'n' THEN 'schemas' ELSE 'others' END), NULL, ${unknown}
FROM pg_default_acl AS d LEFT JOIN ns AS n ON n.oid = d.defaclnamespace WHERE d.defaclnamespace = 0 OR n.oid IS NOT NULL`,
  `SELECT 'security label', rel.nspname, s.provider, rel.relname, ${unknown}
FROM rel JOIN pg_seclabel AS s ON s.classoid = 'pg_class'::regclass AND s.objoid = rel.oid`,
].join('\nUNION ALL ')

function inSchema(kind: string, catalog: string, prefix: string, sql = unknown): string {
  return `SELECT '${kind}', ns.nspname, o.${prefix}name::text, NULL, ${sql}
FROM ns JOIN ${catalog} AS o ON o.${prefix}namespace = ns.oid WHERE NOT ${isMember(catalog, 'o.oid')}`
}

function ofDatabase(kind: string, catalog: string, name: string): string {
  return `SELECT '${kind}', NULL, o.${name}::text, NULL, ${unknown} FROM ${catalog} AS o WHERE ${isOwn(catalog)}`
}

function isOwn(catalog: string): string {
  return `o.oid >= ${firstOwn} AND NOT ${isMember(catalog, 'o.oid')}`
}

const reasons: Readonly<Record<string, string>> = {
  rule: 'documents have no rules; a trigger, or a view, says the same',
  statistics: 'documents have no extended statistics',
  'default privileges': 'documents grant on what is there, not on what is yet to come',
}

/** Notes all of them. */
export function noteOthers(rows: readonly Fields[], reading: Reading): void {
  for (const fields of rows) {
    const kind = fields.text('kind')
    const [schema, of] = [fields.optional('schema'), fields.optional('of')]
    const bare = { name: fields.text('name') }
    const reason = reasons[kind] ?? `documents do not make a ${kind}`
    const name = schema === undefined || of !== undefined ? bare : reading.name(schema, bare.name)
    const owner = schema === undefined || of === undefined ? undefined : reading.name(schema, of)
    reading.unread(kind, name, reason, owner, unreadSql(fields, 'part'))
  }
}
