import type { Grant } from '../../../model/table.js'
import { everyone } from '../privileges.js'
import type { Fields } from '../../catalog-fields.js'

/** The letters by which acldefault knows the kinds of object. https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-ACLITEM-FN-TABLE */
type AclKind = 'r' | 'c' | 's' | 'f' | 'n' | 'T'

/**
 * Every right on an object but its owner's own, as JSON. Without a list of rights an object has those it was born with.
 */
export function rights(acl: string, kind: AclKind, owner: string): string {
  const list = kind === 'f' || kind === 'T' ? `coalesce(${acl}, acldefault('${kind}', ${owner}))` : acl
  return `(SELECT json_agg(json_build_object(
    'role', CASE g.grantee WHEN 0 THEN '${everyone}' ELSE pg_get_userbyid(g.grantee) END,
    'privilege', lower(g.privilege_type), 'grantable', g.is_grantable))
    FROM aclexplode(${list}) AS g WHERE g.grantee <> ${owner})`
}

/** Was a right taken from the owner, who has them all from birth? */
export function ownerLacks(acl: string, kind: AclKind, owner: string): string {
  return `(${acl} IS NOT NULL AND EXISTS (SELECT FROM aclexplode(acldefault('${kind}', ${owner})) AS d
    WHERE d.grantee = ${owner} AND NOT EXISTS (SELECT FROM aclexplode(${acl}) AS g
      WHERE g.grantee = d.grantee AND g.privilege_type = d.privilege_type)))`
}

/** The rights in a row. */
export function readRights(fields: Fields, key = 'rights'): readonly Grant[] {
  return fields.rows(key).map((right) => ({
    privilege: right.text('privilege'),
    role: right.text('role'),
    grantOption: right.flag('grantable'),
  }))
}
