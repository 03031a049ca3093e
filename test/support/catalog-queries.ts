/** The part of a dump that a query fills. */
export type CatalogSection =
  | 'schemas'
  | 'extensions'
  | 'tables'
  | 'columns'
  | 'positions'
  | 'constraints'
  | 'not_null_names'
  | 'indexes'
  | 'triggers'
  | 'rules'
  | 'policies'
  | 'statistics'
  | 'views'
  | 'sequences'
  | 'last_values'
  | 'types'
  | 'functions'
  | 'default_grants'

/**
 * The queries over the catalogs (https://www.postgresql.org/docs/current/catalogs.html) for a server of `major`, each
 * with the columns `owner` (the relation it belongs to, or null), `name`, and `value`, JSON as text. They stand behind
 * {@link chosenRelations}.
 */
export function catalogQueries(major: number): Readonly<Record<CatalogSection, string>> {
  const since = (first: number, expression: string, otherwise = 'NULL'): string =>
    major >= first ? expression : otherwise
  return {
    schemas: query(
      'NULL',
      'n.nspname',
      {
        owner: user('n.nspowner'),
        grants: acl('n.nspacl', 'n', 'n.nspowner'),
        comment: comment('n.oid', 'pg_namespace'),
      },
      'ns JOIN pg_namespace n USING (oid)',
    ),
    extensions: query(
      'NULL',
      'extname',
      {
        version: 'extversion',
        schema: 'extnamespace::regnamespace',
        owner: user('extowner'),
        comment: comment('oid', 'pg_extension'),
      },
      'pg_extension',
    ),
    tables: query(
      'NULL',
      'rel.name',
      {
        kind: 'c.relkind',
        persistence: 'c.relpersistence',
        owner: user('c.relowner'),
        comment: comment('c.oid', 'pg_class'),
        options: sorted('c.reloptions'),
        inherits: `(SELECT jsonb_agg(inhparent::regclass::text ORDER BY inhseqno) FROM pg_inherits WHERE inhrelid = c.oid)`,
        partition_key: `CASE c.relkind WHEN 'p' THEN pg_get_partkeydef(c.oid) END`,
        partition_bound: 'pg_get_expr(c.relpartbound, c.oid)',
        detach_pending: since(
          14,
          '(SELECT true FROM pg_inherits WHERE inhrelid = c.oid AND inhdetachpending)',
        ),
        row_security: 'c.relrowsecurity',
        row_security_forced: 'c.relforcerowsecurity',
        replica_identity: 'c.relreplident',
        tablespace: tablespace,
        access_method: '(SELECT amname FROM pg_am WHERE oid = c.relam)',
        grants: acl('c.relacl', 'r', 'c.relowner'),
      },
      `rel JOIN pg_class c USING (oid) WHERE c.relkind IN ('r', 'p', 'f', 'c')`,
    ),
    columns: query(
      'rel.name',
      'a.attname',
      {
        type: 'format_type(a.atttypid, a.atttypmod)',
        not_null: 'a.attnotnull',
        not_null_validated: since(
          18,
          `(SELECT bool_and(convalidated) FROM pg_constraint WHERE conrelid = a.attrelid AND contype = 'n' AND conkey = ARRAY[a.attnum])`,
        ),
        default: `CASE a.attgenerated WHEN '' THEN pg_get_expr(d.adbin, d.adrelid) END`,
        generated: `CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END`,
        generated_kind: 'a.attgenerated',
        identity: 'a.attidentity',
        collation: `CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation::regcollation::text END`,
        storage: `CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END`,
        compression: since(14, `nullif(a.attcompression, '')`),
        statistics: `nullif(a.attstattarget, -1)`,
        options: sorted('a.attoptions'),
        inherited: 'a.attinhcount',
        local: 'a.attislocal',
        grants: rights('a.attacl'),
        comment: comment('a.attrelid', 'pg_class', 'a.attnum'),
      },
      `${attributes} JOIN pg_type t ON t.oid = a.atttypid
       LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum`,
    ),
    positions: query(
      'rel.name',
      'a.attname',
      { position: 'row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum)' },
      attributes,
    ),
    constraints: query(
      'rel.name',
      ofPartition('k.conparentid <> 0', 'k.conname', 'pg_get_constraintdef(k.oid)', 'k.conrelid'),
      {
        type: 'k.contype',
        // A new partition has no rows that were not looked at: of its copy of a check NOT VALID means nothing.
        definition: `CASE WHEN ${checkOfPartition} THEN replace(pg_get_constraintdef(k.oid), ' NOT VALID', '')
          ELSE pg_get_constraintdef(k.oid) END`,
        validated: `CASE WHEN NOT ${checkOfPartition} THEN k.convalidated END`,
        enforced: since(18, 'k.conenforced', 'true'),
        deferrable: 'k.condeferrable',
        deferred: 'k.condeferred',
        // Of a key it tells only in which way it came to a partition.
        no_inherit: `CASE k.contype WHEN 'c' THEN k.connoinherit END`,
        inherited: 'k.coninhcount',
        local: 'k.conislocal',
        comment: comment('k.oid', 'pg_constraint'),
      },
      `rel JOIN pg_constraint k ON k.conrelid = rel.oid WHERE k.contype <> 'n'`,
    ),
    // By the column: the names of NOT NULL constraints, which exist since 18, follow no rename. A column declared NOT
    // NULL, a key column, and a column after SET NOT NULL all get <table>_<column>_not_null, and keep it when the
    // table or the column is renamed; a table that was renamed and one made under the new name differ only in these.
    not_null_names: query(
      'rel.name',
      'a.attname',
      { constraint: 'k.conname', no_inherit: 'k.connoinherit', comment: comment('k.oid', 'pg_constraint') },
      `${attributes} JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum]`,
    ),
    indexes: query(
      'rel.name',
      ofPartition('c.relispartition', 'c.relname', namelessIndex, 'i.indrelid'),
      {
        definition: `CASE WHEN c.relispartition THEN ${namelessIndex} ELSE pg_get_indexdef(c.oid) END`,
        of_constraint:
          'EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid AND conrelid = i.indrelid)',
        valid: 'i.indisvalid',
        ready: 'i.indisready',
        clustered: 'i.indisclustered',
        replica_identity: 'i.indisreplident',
        options: sorted('c.reloptions'),
        tablespace: tablespace,
        comment: comment('c.oid', 'pg_class'),
      },
      'rel JOIN pg_index i ON i.indrelid = rel.oid JOIN pg_class c ON c.oid = i.indexrelid',
    ),
    triggers: query(
      'rel.name',
      't.tgname',
      {
        definition: 'pg_get_triggerdef(t.oid)',
        enabled: 't.tgenabled',
        of_partition: 't.tgparentid <> 0',
        comment: comment('t.oid', 'pg_trigger'),
      },
      'rel JOIN pg_trigger t ON t.tgrelid = rel.oid WHERE NOT t.tgisinternal',
    ),
    rules: query(
      'rel.name',
      'r.rulename',
      {
        definition: 'pg_get_ruledef(r.oid)',
        enabled: 'r.ev_enabled',
        comment: comment('r.oid', 'pg_rewrite'),
      },
      `rel JOIN pg_rewrite r ON r.ev_class = rel.oid WHERE r.rulename <> '_RETURN'`,
    ),
    policies: query(
      'rel.name',
      'p.polname',
      {
        command: 'p.polcmd',
        permissive: 'p.polpermissive',
        roles: `(SELECT jsonb_agg(CASE r WHEN 0 THEN 'PUBLIC' ELSE ${user('r')} END ORDER BY r) FROM unnest(p.polroles) r)`,
        using: 'pg_get_expr(p.polqual, p.polrelid)',
        check: 'pg_get_expr(p.polwithcheck, p.polrelid)',
        comment: comment('p.oid', 'pg_policy'),
      },
      'rel JOIN pg_policy p ON p.polrelid = rel.oid',
    ),
    statistics: query(
      'rel.name',
      's.stxname',
      { definition: 'pg_get_statisticsobjdef(s.oid)', comment: comment('s.oid', 'pg_statistic_ext') },
      'rel JOIN pg_statistic_ext s ON s.stxrelid = rel.oid',
    ),
    views: query(
      'NULL',
      'rel.name',
      {
        kind: 'c.relkind',
        definition: 'pg_get_viewdef(c.oid)',
        owner: user('c.relowner'),
        options: sorted('c.reloptions'),
        populated: 'c.relispopulated',
        tablespace: tablespace,
        access_method: '(SELECT amname FROM pg_am WHERE oid = c.relam)',
        grants: acl('c.relacl', 'r', 'c.relowner'),
        comment: comment('c.oid', 'pg_class'),
      },
      `rel JOIN pg_class c USING (oid) WHERE c.relkind IN ('v', 'm')`,
    ),
    sequences: query(
      'NULL',
      'rel.name',
      {
        type: 's.seqtypid::regtype',
        start: 's.seqstart::text',
        increment: 's.seqincrement::text',
        minimum: 's.seqmin::text',
        maximum: 's.seqmax::text',
        cache: 's.seqcache::text',
        cycle: 's.seqcycle',
        persistence: 'c.relpersistence',
        owner: user('c.relowner'),
        owned_by: `(SELECT jsonb_build_object('table', d.refobjid::regclass, 'column', a.attname, 'identity', d.deptype = 'i')
          FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
          WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
            AND d.refclassid = 'pg_catalog.pg_class'::regclass)`,
        grants: acl('c.relacl', 's', 'c.relowner'),
        comment: comment('c.oid', 'pg_class'),
      },
      'rel JOIN pg_class c USING (oid) JOIN pg_sequence s ON s.seqrelid = c.oid',
    ),
    last_values: query(
      'NULL',
      'rel.name',
      { last_value: 'pg_sequence_last_value(s.seqrelid)::text' },
      'rel JOIN pg_sequence s ON s.seqrelid = rel.oid',
    ),
    types: query(
      'NULL',
      `format('%I.%I', ns.nspname, t.typname)`,
      {
        kind: 't.typtype',
        labels: '(SELECT jsonb_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)',
        base: `CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod) END`,
        subtype: '(SELECT rngsubtype::regtype FROM pg_range WHERE rngtypid = t.oid)',
        multirange: since(14, '(SELECT rngmultitypid::regtype FROM pg_range WHERE rngtypid = t.oid)'),
        not_null: 't.typnotnull',
        default: 'coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault)',
        collation: `CASE WHEN t.typcollation <> 0 THEN t.typcollation::regcollation::text END`,
        constraints: `(SELECT jsonb_object_agg(conname, jsonb_build_object('definition', pg_get_constraintdef(oid), 'validated',
          convalidated, 'comment', obj_description(oid, 'pg_constraint'))) FROM pg_constraint WHERE contypid = t.oid AND contype <> 'n')`,
        owner: user('t.typowner'),
        grants: acl('t.typacl', 'T', 't.typowner'),
        comment: comment('t.oid', 'pg_type'),
      },
      `ns JOIN pg_type t ON t.typnamespace = ns.oid WHERE t.typtype IN ('e', 'd', 'r') AND ${ownObject('t.oid', 'pg_type')}`,
    ),
    functions: query(
      'NULL',
      `format('%I.%I(%s)', ns.nspname, p.proname, pg_get_function_identity_arguments(p.oid))`,
      {
        kind: 'p.prokind',
        definition: `CASE WHEN p.prokind <> 'a' THEN pg_get_functiondef(p.oid) END`,
        result: 'pg_get_function_result(p.oid)',
        owner: user('p.proowner'),
        grants: acl('p.proacl', 'f', 'p.proowner'),
        comment: comment('p.oid', 'pg_proc'),
      },
      `ns JOIN pg_proc p ON p.pronamespace = ns.oid WHERE ${ownObject('p.oid', 'pg_proc')}`,
    ),
    default_grants: query(
      'NULL',
      `concat_ws(' ', ${user('d.defaclrole')}, ns.nspname, d.defaclobjtype)`,
      { grants: rights('d.defaclacl') },
      'pg_default_acl d LEFT JOIN ns ON ns.oid = d.defaclnamespace WHERE d.defaclnamespace = 0 OR ns.oid IS NOT NULL',
    ),
  }
}

/** The query of one section. */
function query(owner: string, name: string, value: Readonly<Record<string, string>>, from: string): string {
  const pairs = Object.entries(value).map(([key, expression]) => `'${key}', ${expression}`)
  return `SELECT ${owner} AS owner, ${name} AS name, jsonb_build_object(${pairs.join(', ')})::text AS value FROM ${from}`
}

/** `ns`: the schemas in question; `rel`: their relations but the bookkeeping and what extensions brought. */
export function chosenRelations(schemas: readonly string[] | undefined): string {
  const named = schemas?.map((name) => `'${name.replaceAll("'", "''")}'`).join(', ')
  const chosen = named === undefined ? '' : `AND nspname IN (${named === '' ? 'NULL' : named})`
  return `WITH ns AS (
    SELECT oid, nspname FROM pg_namespace
    WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema' ${chosen} AND ${ownObject('oid', 'pg_namespace')}
  ), rel AS (
    SELECT c.oid, format('%I.%I', nspname, relname) AS name FROM pg_class c JOIN ns ON ns.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'f', 'c', 'v', 'm', 'S') AND relname NOT LIKE 'aludel\\_%' AND ${ownObject('c.oid', 'pg_class')}
  )`
}

/** Live columns of relations that have columns of their own. */
const attributes = `rel JOIN pg_class rc ON rc.oid = rel.oid AND rc.relkind <> 'S'
  JOIN pg_attribute a ON a.attrelid = rel.oid AND a.attnum > 0 AND NOT a.attisdropped`

const tablespace = '(SELECT spcname FROM pg_tablespace WHERE oid = c.reltablespace)'

/** Not a member of an extension. */
function ownObject(oid: string, catalog: string): string {
  return `NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_catalog.${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e')`
}

/** As `obj_description` and `col_description`, which as functions in SQL take the server longer for each object. */
function comment(oid: string, catalog: string, part = '0'): string {
  return `(SELECT description FROM pg_description
    WHERE objoid = ${oid} AND classoid = 'pg_catalog.${catalog}'::regclass AND objsubid = ${part})`
}

function user(oid: string): string {
  return `pg_get_userbyid(${oid})`
}

/**
 * With the default spelled out: GRANT followed by REVOKE leaves the default explicit, which means the same
 * (https://www.postgresql.org/docs/current/ddl-priv.html).
 */
function acl(column: string, kind: string, owner: string): string {
  return rights(`coalesce(${column}, acldefault('${kind}', ${owner}))`)
}

/** Every single right, sorted: `reader: SELECT with grant option, by postgres`. */
function rights(list: string): string {
  return `(SELECT jsonb_agg(g.one ORDER BY g.one) FROM (SELECT concat(CASE grantee WHEN 0 THEN 'PUBLIC' ELSE ${user('grantee')} END,
    ': ', privilege_type, CASE WHEN is_grantable THEN ' with grant option' END, ', by ', ${user('grantor')}) AS one
    FROM aclexplode(${list})) g)`
}

/**
 * The server names a partition's copies of keys, foreign keys and indexes as it likes: they go by what they are, and
 * equal ones of one relation by a number.
 */
function ofPartition(isCopy: string, name: string, definition: string, relation: string): string {
  return `CASE WHEN ${isCopy} THEN concat('copy ', row_number() OVER (PARTITION BY ${relation}, ${isCopy}, ${definition} ORDER BY ${name}),
    ' of ', ${definition}) ELSE ${name}::text END`
}

/** The definition of an index without its name. */
const namelessIndex = `replace(pg_get_indexdef(c.oid), concat('INDEX ', quote_ident(c.relname), ' ON '), 'INDEX ON ')`

function sorted(array: string): string {
  return `(SELECT jsonb_agg(x ORDER BY x) FROM unnest(${array}) x)`
}

/** Is the constraint `k` a check that a partition has of its table? */
const checkOfPartition = `(k.contype = 'c' AND NOT k.conislocal
  AND EXISTS (SELECT FROM pg_class p WHERE p.oid = k.conrelid AND p.relispartition))`
