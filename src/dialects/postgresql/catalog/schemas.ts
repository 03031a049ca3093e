import type { Extension, Namespace } from '../../../model/objects.js'
import type { Grant } from '../../../model/table.js'
import type { CatalogScope } from '../../catalog.js'
import { everyone } from '../privileges.js'
import { publicSchema } from '../public-schema.js'
import { quoteText } from '../quoting.js'
import { readMark } from '../steps/shared.js'
import { since } from '../version.js'
import type { Fields } from '../../catalog-fields.js'
import type { Reading } from './reading.js'
import { readRights, rights } from './rights.js'
import { comment, isMember } from './scope.js'

export const schemasSql = `SELECT n.nspname AS name, ${comment('pg_namespace', 'n.oid')} AS comment,
  ${rights('n.nspacl', 'n', 'n.nspowner')}::text AS rights, current_setting('server_version_num')::int AS server_version
FROM ns JOIN pg_namespace AS n ON n.oid = ns.oid
WHERE NOT ${isMember('pg_namespace', 'n.oid')}`

/** Everyone's rights on the schema that every new database has: https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PATTERNS */
function bornWith(serverVersion: number): readonly string[] {
  return serverVersion < since.publicIsClosed ? ['create', 'usage'] : ['usage']
}

/** The schemas; one that nobody here made, only where documents may have given rights on it, or a comment. */
export function readSchemas(rows: readonly Fields[], reading: Reading): readonly Namespace[] {
  const { defaultSchema, bookkeeping } = reading.scope
  return rows.flatMap((fields): readonly Namespace[] => {
    const name = fields.text('name')
    const { comment: text, madeBy } = readMark(fields.optional('comment'))
    const has = readRights(fields)
    const usual = name === publicSchema.name ? bornWith(fields.number('server_version')) : []
    const isUsual = ({ role, privilege }: Grant): boolean => role === everyone && usual.includes(privilege)
    for (const privilege of usual) {
      if (has.some((right) => isUsual(right) && right.privilege === privilege)) continue
      const reason = `everyone had ${privilege} from birth, and lost it: documents revoke what documents granted`
      reading.unreadAttribute('schema', { name }, 'grants', reason)
    }
    const grants = has.filter((right) => !isUsual(right))
    const isThere = name === defaultSchema || name === publicSchema.name || name === bookkeeping.schema
    // Of schemas that others made, the comment is theirs.
    const isOwn = isThere && (name !== publicSchema.name || text === publicSchema.comment)
    const said = text === undefined || isOwn ? {} : { comment: text }
    if (isThere && grants.length === 0 && said.comment === undefined) return []
    return [
      {
        kind: 'schema',
        name,
        ...sharedBy(madeBy),
        ...(isThere ? { implied: true as const } : {}),
        ...said,
        grants,
      },
    ]
  })
}

/** https://www.postgresql.org/docs/current/catalog-pg-extension.html */
export function extensionsSql({ schemas }: CatalogScope): string {
  const chosen =
    schemas === undefined ? '' : `\nWHERE n.nspname IN (${schemas.map(quoteText).join(', ') || 'NULL'})`
  return `SELECT x.extname AS name, n.nspname AS schema, x.extversion AS version,
  ${comment('pg_extension', 'x.oid')} AS comment
FROM pg_extension AS x JOIN pg_namespace AS n ON n.oid = x.extnamespace${chosen}`
}

export function readExtension(fields: Fields, { scope }: Reading): Extension {
  const schema = fields.text('schema')
  return {
    kind: 'extension',
    name: fields.text('name'),
    ...(schema === scope.defaultSchema ? {} : { in: schema }),
    version: fields.text('version'),
    ...sharedBy(readMark(fields.optional('comment')).madeBy),
  }
}

/** What bears the mark of a revision was made by it where it may have been there already. */
function sharedBy(madeBy: string | undefined): Pick<Namespace, 'shared' | 'madeBy'> {
  return madeBy === undefined ? { shared: false } : { shared: true, madeBy }
}
