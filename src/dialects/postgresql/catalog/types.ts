import type { Domain, EnumType } from '../../../model/objects.js'
import { since } from '../version.js'
import type { Fields } from '../../catalog-fields.js'
import type { Reading } from './reading.js'
import { comment, isMember } from './scope.js'
import { spelling } from './spelling.js'
import { unreadSql } from './unread-sql.js'

/**
 * Types that stand for themselves: no arrays, no rows of tables, no multiranges. A domain of a domain takes a copy of its
 * default, which is no default of its own.
 * https://www.postgresql.org/docs/current/catalog-pg-type.html
 */
export function typesSql(serverVersion: number, defaultSchema: string): string {
  return `SELECT ns.nspname AS schema, t.typname AS name, t.typtype::text AS kind,
  CASE t.typtype WHEN 'e' THEN (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum AS e WHERE e.enumtypid = t.oid)::text END AS values,
  CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod) END AS base, t.typndims AS dimensions, t.typnotnull AS not_null,
  CASE WHEN t.typdefault IS DISTINCT FROM b.typdefault THEN ${spelling.domainDefault('t')} END AS "default",
  (SELECT l.collname FROM pg_collation AS l WHERE l.oid = t.typcollation AND t.typcollation <> b.typcollation) AS collation,
  (SELECT l.collnamespace NOT IN ('pg_catalog'::regnamespace, coalesce(to_regnamespace(${defaultSchema}), 0))
    FROM pg_collation AS l WHERE l.oid = t.typcollation AND t.typcollation <> b.typcollation) AS collation_elsewhere,
  CASE t.typtype WHEN 'd' THEN (SELECT json_agg(json_build_object('name', k.conname, 'sql', ${spelling.check('k')}, 'validated', k.convalidated,
    'comment', ${comment('pg_constraint', 'k.oid')},
    'up', format('ALTER DOMAIN %s ADD CONSTRAINT %I %s', format_type(t.oid, NULL), k.conname, pg_get_constraintdef(k.oid)),
    'down', format('ALTER DOMAIN %s DROP CONSTRAINT %I', format_type(t.oid, NULL), k.conname)) ORDER BY k.conname)
    FROM pg_constraint AS k WHERE k.contypid = t.oid AND k.contype = 'c')::text END AS checks,
  t.typacl IS NOT NULL AND EXISTS (SELECT FROM aclexplode(t.typacl) AS g WHERE g.grantee <> t.typowner AND g.grantee <> 0) AS has_rights,
  t.typacl IS NOT NULL AND NOT EXISTS (SELECT FROM aclexplode(t.typacl) AS g WHERE g.grantee = 0) AS lacks_rights,
  ${comment('pg_type', 't.oid')} AS comment
FROM ns JOIN pg_type AS t ON t.typnamespace = ns.oid LEFT JOIN pg_type AS b ON b.oid = t.typbasetype
WHERE (t.typtype IN ('e', 'd', 'r', 'p') OR t.typtype = 'b' AND NOT (t.typelem <> 0 AND t.typcategory = 'A'))
  ${serverVersion >= since.multiranges ? "AND t.typtype <> 'm'" : ''} AND NOT ${isMember('pg_type', 't.oid')}`
}

/** The enums and domains; what else there is goes to what is not read. */
export function readTypes(rows: readonly Fields[], reading: Reading): readonly (EnumType | Domain)[] {
  return rows.flatMap((fields) => {
    const name = reading.nameIn(fields)
    const kind = fields.text('kind')
    if (kind !== 'e' && kind !== 'd') {
      const what = { r: 'range type', b: 'base type', p: 'unfinished type' }[kind] ?? 'type'
      reading.unread(what, name, 'documents make enums and domains only')
      return []
    }
    const type = kind === 'e' ? readEnum(fields, reading) : readDomain(fields, reading)
    noteRights(fields, type, reading)
    return [type]
  })
}

function readEnum(fields: Fields, reading: Reading): EnumType {
  const text = fields.optional('comment')
  return {
    kind: 'enum',
    ...reading.nameIn(fields),
    values: fields.texts('values'),
    ...(text === undefined ? {} : { comment: text }),
    grants: [],
  }
}

function readDomain(fields: Fields, reading: Reading): Domain {
  const name = reading.nameIn(fields)
  const [value, text] = [fields.optional('default'), fields.optional('comment')]
  const collation = fields.flag('collation_elsewhere') ? undefined : fields.optional('collation')
  if (fields.flag('collation_elsewhere')) {
    const where = `the collation "${fields.text('collation')}" stands in another schema`
    reading.unreadAttribute(
      'domain',
      name,
      'collation',
      `${where}, and documents name collations without one`,
    )
  }
  const [first, ...others] = fields.rows('checks')
  for (const other of others) {
    const reason = 'documents give a domain one check; join the conditions with AND'
    reading.unread('domain constraint', { name: other.text('name') }, reason, name, unreadSql(other, 'part'))
  }
  if (first !== undefined) noteCheck(first, fields, reading)
  return {
    kind: 'domain',
    ...name,
    type: reading.type(fields.text('base'), fields.number('dimensions')),
    nullable: !fields.flag('not_null'),
    ...(value === undefined ? {} : { default: { sql: value } }),
    ...(first === undefined ? {} : { check: { name: first.text('name'), sql: first.text('sql') } }),
    ...(collation === undefined ? {} : { collation }),
    ...(text === undefined ? {} : { comment: text }),
    grants: [],
  }
}

function noteCheck(check: Fields, domain: Fields, reading: Reading): void {
  const of = reading.nameIn(domain)
  const name = { name: check.text('name') }
  if (!check.flag('validated')) {
    const reason = 'rows that exist were never held to it (NOT VALID), which documents do not say of a domain'
    reading.unreadAttribute('domain constraint', name, 'validated', reason, of)
  }
  if (check.optional('comment') !== undefined) {
    const reason = 'documents have no comment on the check of a domain'
    reading.unreadAttribute('domain constraint', name, 'comment', reason, of)
  }
}

/** Everyone may use a type unless that is taken back. */
function noteRights(fields: Fields, type: EnumType | Domain, reading: Reading): void {
  if (!fields.flag('has_rights') && !fields.flag('lacks_rights')) return
  const reason = 'documents neither grant nor revoke the use of a type'
  reading.unreadAttribute(type.kind, reading.nameIn(fields), 'grants', reason)
}
