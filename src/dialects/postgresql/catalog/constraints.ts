import type { UnreadSql } from '../../../model/catalog.js'
import { since } from '../version.js'
import type { Fields } from '../../catalog-fields.js'
import { byRelation, comment } from './scope.js'
import { spelling } from './spelling.js'
import { unreadSql } from './unread-sql.js'

/** A constraint as the catalog has it; what a table inherits, or has as a part of another, is read where it has a comment. */
export interface CatalogConstraint {
  readonly id: number
  readonly name: string
  /** https://www.postgresql.org/docs/current/catalog-pg-constraint.html: `p`, `u`, `f`, `c`, `x`. */
  readonly kind: string
  readonly columns: readonly string[]
  readonly isDeferrable: boolean
  readonly isDeferred: boolean
  readonly isValidated: boolean
  readonly isEnforced: boolean
  readonly isNoInherit: boolean
  /** Periods of time instead of plain equality: WITHOUT OVERLAPS, PERIOD. */
  readonly isTemporal: boolean
  readonly isLocal: boolean
  /** It is here because the table above has it, and is read only because it has a comment of its own. */
  readonly isCopy: boolean
  readonly index?: number
  readonly check?: string
  readonly referenced?: Fields
  readonly operators: readonly Fields[]
  readonly comment?: string
  /** Of what documents have no words for. */
  readonly sql?: UnreadSql
}

/** The names of the columns that an array of their numbers stands for, in its order. */
function columns(key: string, relation: string): string {
  return `(SELECT json_agg(a.attname ORDER BY u.at)
      FROM unnest(k.${key}) WITH ORDINALITY AS u(attnum, at) JOIN pg_attribute AS a ON a.attrelid = k.${relation} AND a.attnum = u.attnum)`
}

/** Is it there for itself, and not because a table above has it? */
const isOwn = '(k.conparentid = 0 AND (k.conislocal OR k.coninhcount = 0))'

const temporalSql = `CASE WHEN k.conperiod THEN format('ALTER TABLE %s ADD CONSTRAINT %I ', k.conrelid::regclass, k.conname) || pg_get_constraintdef(k.oid) END AS up,
    format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname) AS down`

export function constraintsSql(serverVersion: number): string {
  const newest = serverVersion >= since.notEnforced
  const deleteColumns =
    serverVersion >= since.onDeleteColumns
      ? `, 'delete_columns', ${columns('confdelsetcols', 'conrelid')}`
      : ''
  return byRelation(`SELECT k.conrelid::text AS relation, k.oid::text AS id, k.conname AS name, k.contype AS kind,
    CASE WHEN k.contype IN ('p', 'u', 'f') THEN ${columns('conkey', 'conrelid')} END AS columns,
    k.condeferrable AS deferrable, k.condeferred AS deferred, k.convalidated AS validated,
    ${newest ? 'k.conenforced' : 'true'} AS enforced, ${newest ? 'k.conperiod' : 'false'} AS temporal, k.connoinherit AS no_inherit,
    k.conislocal AND k.coninhcount = 0 AS local, NOT ${isOwn} AS copy, nullif(k.conindid, 0)::text AS index,
    CASE k.contype WHEN 'c' THEN ${spelling.check('k')} END AS check,
    CASE k.contype WHEN 'f' THEN (SELECT json_build_object('schema', n.nspname, 'name', f.relname, 'columns', ${columns('confkey', 'confrelid')},
      'on_update', k.confupdtype, 'on_delete', k.confdeltype, 'match', k.confmatchtype${deleteColumns})
      FROM pg_class AS f JOIN pg_namespace AS n ON n.oid = f.relnamespace WHERE f.oid = k.confrelid) END AS referenced,
    CASE k.contype WHEN 'x' THEN (SELECT json_agg(json_build_object('schema', n.nspname, 'name', o.oprname) ORDER BY u.at)
      FROM unnest(k.conexclop) WITH ORDINALITY AS u(oid, at) JOIN pg_operator AS o ON o.oid = u.oid
      JOIN pg_namespace AS n ON n.oid = o.oprnamespace) END AS operators,
    ${comment('pg_constraint', 'k.oid')} AS comment,
    ${newest ? temporalSql : 'NULL AS up, NULL AS down'}
  FROM rel JOIN pg_constraint AS k ON k.conrelid = rel.oid
  WHERE k.contype IN ('p', 'u', 'f', 'c', 'x') AND (${isOwn} OR ${comment('pg_constraint', 'k.oid')} IS NOT NULL)`)
}

export function readConstraints(row: Fields): readonly CatalogConstraint[] {
  return row.rows('items').map((fields): CatalogConstraint => {
    const [check, text, index] = [
      fields.optional('check'),
      fields.optional('comment'),
      fields.optionalNumber('index'),
    ]
    const [referenced, sql] = [fields.optionalRow('referenced'), unreadSql(fields, 'part')]
    return {
      id: fields.number('id'),
      name: fields.text('name'),
      kind: fields.text('kind'),
      columns: fields.texts('columns'),
      isDeferrable: fields.flag('deferrable'),
      isDeferred: fields.flag('deferred'),
      isValidated: fields.flag('validated'),
      isEnforced: fields.flag('enforced'),
      isNoInherit: fields.flag('no_inherit'),
      isTemporal: fields.flag('temporal'),
      isLocal: fields.flag('local'),
      isCopy: fields.flag('copy'),
      ...(index === undefined ? {} : { index }),
      ...(check === undefined ? {} : { check }),
      ...(referenced === undefined ? {} : { referenced }),
      operators: fields.rows('operators'),
      ...(text === undefined ? {} : { comment: text }),
      ...(sql === undefined ? {} : { sql }),
    }
  })
}
