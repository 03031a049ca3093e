import type { Grant } from '../../../model/table.js'
import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import { byFlavour, type Flavour } from '../flavour.js'
import { quoteText } from '../quoting.js'
import { inDatabases, inTables } from './scope.js'

/**
 * Rights on tables, views and sequences, and on their columns, of those that the user who asks may see. Rights on routines
 * stand in no view of the catalog. https://dev.mysql.com/doc/refman/8.4/en/information-schema-table-privileges-table.html
 */
export function rightsSql(scope: CatalogScope): string {
  return `SELECT g.TABLE_SCHEMA AS \`schema\`, g.TABLE_NAME AS \`table\`, NULL AS \`column\`, g.GRANTEE AS grantee,
  g.PRIVILEGE_TYPE AS privilege, g.IS_GRANTABLE AS grantable
FROM information_schema.TABLE_PRIVILEGES AS g
WHERE ${inTables('g', scope)}
UNION ALL
SELECT c.TABLE_SCHEMA, c.TABLE_NAME, c.COLUMN_NAME, c.GRANTEE, c.PRIVILEGE_TYPE, c.IS_GRANTABLE
FROM information_schema.COLUMN_PRIVILEGES AS c
WHERE ${inTables('c', scope)}`
}

/**
 * Rights on databases, whichever way their name was written: with or without a backslash before what stands for others in it.
 * https://dev.mysql.com/doc/refman/8.4/en/information-schema-schema-privileges-table.html
 */
export function schemaRightsSql(flavour: Flavour, scope: CatalogScope): string {
  const plain = ['_', '%', '\\'].reduce(
    (name, character) => `REPLACE(${name}, ${quoteText(`\\${character}`)}, ${quoteText(character)})`,
    'g.TABLE_SCHEMA',
  )
  // https://dev.mysql.com/doc/refman/8.4/en/partial-revokes.html: with them, names of databases are no patterns.
  const name = byFlavour(flavour, {
    mysql: `IF(@@GLOBAL.partial_revokes, g.TABLE_SCHEMA, ${plain})`,
    mariadb: plain,
  })
  return `SELECT g.\`schema\`, g.grantee, g.privilege, MAX(g.grantable) AS grantable
FROM (SELECT ${name} AS \`schema\`, g.GRANTEE AS grantee, g.PRIVILEGE_TYPE AS privilege, g.IS_GRANTABLE AS grantable
  FROM information_schema.SCHEMA_PRIVILEGES AS g) AS g
WHERE ${inDatabases('g.`schema`', scope)}
GROUP BY g.\`schema\`, g.grantee, g.privilege`
}

/**
 * Rights on functions and procedures, for whom may read the tables of rights themselves. Those that the server gives to whoever
 * makes a routine are nobody's. The table has the bytes of a name as if they were Latin-1: both servers write it so.
 * https://dev.mysql.com/doc/refman/8.4/en/grant-tables.html,
 * https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_automatic_sp_privileges
 */
export function routineRightsSql(scope: CatalogScope): string {
  return `SELECT r.ROUTINE_SCHEMA AS \`schema\`, r.ROUTINE_NAME AS name, r.ROUTINE_TYPE AS kind, p.User AS user, p.Host AS host,
  CAST(p.Proc_priv AS CHAR) AS \`privileges\`
FROM mysql.procs_priv AS p
JOIN information_schema.ROUTINES AS r ON r.ROUTINE_SCHEMA = p.Db AND r.ROUTINE_TYPE = p.Routine_type
  AND p.Routine_name IN (r.ROUTINE_NAME, CONVERT(CAST(r.ROUTINE_NAME AS BINARY) USING latin1))
WHERE ${inDatabases('p.Db', scope)} AND r.DEFINER <> CONCAT(p.User, '@', p.Host)`
}

/** One row has all that one account may do. */
export function readRoutineRights(fields: Fields): readonly Grant[] {
  const all = fields.text('privileges').toLowerCase().split(',')
  const role = roleOf(`'${fields.text('user')}'@'${fields.text('host')}'`)
  return all
    .filter((privilege) => privilege !== 'grant' && privilege !== '')
    .map((privilege) => ({ privilege, role, grantOption: all.includes('grant') }))
}

/** None where the row says only that there are rights on columns. */
export function readRight(fields: Fields): readonly Grant[] {
  const privilege = fields.text('privilege').toLowerCase()
  if (privilege === 'usage') return []
  const column = fields.optional('column')
  return [
    {
      privilege,
      role: roleOf(fields.text('grantee')),
      ...(column === undefined ? {} : { column }),
      grantOption: fields.text('grantable') === 'YES',
    },
  ]
}

/** `'app'@'%'` is whom documents call `app`, and so is a role, which has no host on MariaDB; of others the host is told. */
function roleOf(grantee: string): string {
  const [, name = grantee, host = ''] = /^'(.*)'@'(.*)'$/s.exec(grantee) ?? []
  // https://mariadb.com/kb/en/grant/#to-public
  if (grantee === "'PUBLIC'@''" || grantee === 'PUBLIC') return 'public'
  return host === '' || host === '%' ? name : `${name}@${host}`
}
