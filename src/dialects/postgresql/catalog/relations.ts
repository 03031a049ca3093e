import type { UnreadSql } from '../../../model/catalog.js'
import type { Grant, TableName } from '../../../model/table.js'
import type { Fields } from '../../catalog-fields.js'
import { ownerLacks, readRights, rights } from './rights.js'
import { asList, comment } from './scope.js'
import { spelling } from './spelling.js'
import { unreadSql } from './unread-sql.js'

/** A row of pg_class with what stands beside it: a table, a partition, a view, a sequence, a foreign table, a composite type. */
export interface Relation {
  readonly id: number
  readonly schema: string
  readonly name: string
  /** https://www.postgresql.org/docs/current/catalog-pg-class.html: `r`, `p`, `v`, `m`, `f`, `c`, `S`. */
  readonly kind: string
  readonly isUnlogged: boolean
  readonly parameters: readonly string[]
  /** Of the table that holds its long values. */
  readonly toastParameters: readonly string[]
  readonly tablespace?: string
  /** Only where it is not that of the server. */
  readonly accessMethod?: string
  readonly rowSecurity: boolean
  readonly forceRowSecurity: boolean
  readonly replicaIdentity: string
  /** The type that it is a table of. */
  readonly ofType?: string
  readonly parents: readonly TableName[]
  /** A partition of its one parent, which takes these rows. */
  readonly bound?: string
  readonly division?: Division
  readonly query?: string
  readonly isPopulated: boolean
  readonly comment?: string
  readonly grants: readonly Grant[]
  readonly ownerLacks: boolean
  /** Of a composite type. */
  readonly sql?: UnreadSql
}

/** How a table is divided. */
export interface Division {
  /** `r`, `l`, `h`. */
  readonly strategy: string
  /** Undefined for an expression. */
  readonly columns: readonly (string | undefined)[]
  readonly expression?: string
  /** Does it sort by other collations or operators than its columns do? */
  readonly isUnusual: boolean
}

/** https://www.postgresql.org/docs/current/catalog-pg-class.html, https://www.postgresql.org/docs/current/catalog-pg-partitioned-table.html */
export const relationsSql = `SELECT c.oid::text AS id, rel.nspname AS schema, c.relname AS name, c.relkind::text AS kind,
  c.relpersistence = 'u' AS is_unlogged, ${asList('c.reloptions')} AS parameters,
  (SELECT ${asList('x.reloptions')} FROM pg_class AS x WHERE x.oid = c.reltoastrelid) AS toast_parameters,
  (SELECT s.spcname FROM pg_tablespace AS s WHERE s.oid = c.reltablespace) AS tablespace,
  (SELECT a.amname FROM pg_am AS a WHERE a.oid = c.relam AND a.amname <> current_setting('default_table_access_method')) AS access_method,
  c.relrowsecurity AS row_security, c.relforcerowsecurity AS force_row_security, c.relreplident::text AS replica_identity,
  CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END AS of_type,
  CASE WHEN c.relkind IN ('r', 'p') THEN (SELECT json_agg(json_build_object('schema', pn.nspname, 'name', p.relname) ORDER BY h.inhseqno)
    FROM pg_inherits AS h JOIN pg_class AS p ON p.oid = h.inhparent JOIN pg_namespace AS pn ON pn.oid = p.relnamespace
    WHERE h.inhrelid = c.oid)::text END AS parents,
  pg_get_expr(c.relpartbound, c.oid) AS bound,
  d.partstrat::text AS strategy, ${spelling.partitionKey('d')} AS key_expression,
  CASE WHEN c.relkind = 'p' THEN (SELECT json_agg(a.attname ORDER BY k.at)
    FROM unnest(d.partattrs::int2[]) WITH ORDINALITY AS k(attnum, at)
    LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.attnum AND k.attnum > 0)::text END AS key_columns,
  CASE WHEN c.relkind = 'p' THEN EXISTS (SELECT FROM unnest(d.partclass::oid[]) AS k JOIN pg_opclass AS o ON o.oid = k WHERE NOT o.opcdefault)
    OR EXISTS (SELECT FROM unnest(d.partattrs::int2[], d.partcollation::oid[]) AS k(attnum, sorted_by)
      JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.attnum WHERE a.attcollation <> k.sorted_by) END AS key_is_unusual,
  CASE WHEN c.relkind IN ('v', 'm') THEN ${spelling.view('c.oid')} END AS query,
  CASE WHEN c.relkind = 'c' THEN format('CREATE TYPE %s AS (%s)', c.oid::regclass, (SELECT string_agg(concat_ws(' ', quote_ident(a.attname),
      format_type(a.atttypid, a.atttypmod), 'COLLATE ' || (SELECT l.oid::regcollation FROM pg_collation AS l JOIN pg_type AS t ON t.oid = a.atttypid
        WHERE l.oid = a.attcollation AND l.oid <> t.typcollation)), ', ' ORDER BY a.attnum)
    FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)) END AS up,
  CASE WHEN c.relkind = 'c' THEN format('DROP TYPE %s', c.oid::regclass) END AS down,
  CASE WHEN c.relkind = 'c' THEN ${comment('pg_type', 'c.reltype')} END AS type_comment,
  c.relispopulated AS is_populated, ${comment('pg_class', 'c.oid')} AS comment,
  ${rights('c.relacl', 'r', 'c.relowner')}::text AS rights,
  CASE WHEN c.relkind <> 'S' THEN ${ownerLacks('c.relacl', 'r', 'c.relowner')} END AS owner_lacks
FROM rel JOIN pg_class AS c ON c.oid = rel.oid LEFT JOIN pg_partitioned_table AS d ON d.partrelid = c.oid`

export function readRelation(fields: Fields, nameOf: (fields: Fields) => TableName): Relation {
  const [tablespace, accessMethod] = [fields.optional('tablespace'), fields.optional('access_method')]
  const [ofType, bound] = [fields.optional('of_type'), fields.optional('bound')]
  const [query, text] = [
    fields.optional('query'),
    fields.optional('comment') ?? fields.optional('type_comment'),
  ]
  const sql = unreadSql(fields, 'type')
  const division = readDivision(fields)
  return {
    id: fields.number('id'),
    schema: fields.text('schema'),
    name: fields.text('name'),
    kind: fields.text('kind'),
    isUnlogged: fields.flag('is_unlogged'),
    parameters: fields.texts('parameters'),
    toastParameters: fields.texts('toast_parameters'),
    ...(tablespace === undefined ? {} : { tablespace }),
    ...(accessMethod === undefined ? {} : { accessMethod }),
    rowSecurity: fields.flag('row_security'),
    forceRowSecurity: fields.flag('force_row_security'),
    replicaIdentity: fields.text('replica_identity'),
    ...(ofType === undefined ? {} : { ofType }),
    parents: fields.rows('parents').map(nameOf),
    ...(bound === undefined ? {} : { bound }),
    ...(division === undefined ? {} : { division }),
    ...(query === undefined ? {} : { query }),
    isPopulated: fields.flag('is_populated'),
    ...(text === undefined ? {} : { comment: text }),
    grants: readRights(fields),
    ownerLacks: fields.flag('owner_lacks'),
    ...(sql === undefined ? {} : { sql }),
  }
}

function readDivision(fields: Fields): Division | undefined {
  const strategy = fields.optional('strategy')
  if (strategy === undefined) return undefined
  const expression = fields.optional('key_expression')
  return {
    strategy,
    columns: fields.optionalTexts('key_columns'),
    ...(expression === undefined ? {} : { expression }),
    isUnusual: fields.flag('key_is_unusual'),
  }
}
