import type { Policy } from '../../../model/table.js'
import { CatalogRowError } from '../../catalog.js'
import { everyone } from '../privileges.js'
import type { Fields } from '../../catalog-fields.js'
import { byRelation, comment } from './scope.js'
import { spelling } from './spelling.js'

/** https://www.postgresql.org/docs/current/catalog-pg-policy.html */
export const policiesSql =
  byRelation(`SELECT p.polrelid::text AS relation, p.polname AS name, p.polcmd AS command, p.polpermissive AS permissive,
    (SELECT json_agg(CASE u.role WHEN 0 THEN '${everyone}' ELSE pg_get_userbyid(u.role) END ORDER BY u.at)
      FROM unnest(p.polroles) WITH ORDINALITY AS u(role, at)) AS roles,
    ${spelling.policyUsing('p')} AS using, ${spelling.policyCheck('p')} AS with_check, ${comment('pg_policy', 'p.oid')} AS comment
  FROM rel JOIN pg_policy AS p ON p.polrelid = rel.oid`)

const commands: Readonly<Record<string, Policy['command']>> = {
  '*': 'all',
  r: 'select',
  a: 'insert',
  w: 'update',
  d: 'delete',
}

export function readPolicies(row: Fields): readonly Policy[] {
  return row.rows('items').map((fields): Policy => {
    const command = commands[fields.text('command')]
    if (command === undefined) throw new CatalogRowError('command', fields.text('command'))
    const [using, withCheck, comment] = [
      fields.optional('using'),
      fields.optional('with_check'),
      fields.optional('comment'),
    ]
    return {
      name: fields.text('name'),
      command,
      roles: fields.texts('roles'),
      ...(using === undefined ? {} : { using }),
      ...(withCheck === undefined ? {} : { withCheck }),
      permissive: fields.flag('permissive'),
      ...(comment === undefined ? {} : { comment }),
    }
  })
}
