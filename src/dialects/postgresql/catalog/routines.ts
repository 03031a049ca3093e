import type { Routine } from '../../../model/objects.js'
import { evenBlanks } from '../../../sql/even-blanks.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { routineRules } from '../routine-arguments.js'
import { since } from '../version.js'
import { aggregateDefinition } from './aggregate-definition.js'
import type { Fields } from '../../catalog-fields.js'
import type { Reading } from './reading.js'
import { readRights, rights } from './rights.js'
import { asList, comment } from './scope.js'
import { unreadSql } from './unread-sql.js'

/** Functions of one's own; those that come with a type are the type's. https://www.postgresql.org/docs/current/catalog-pg-proc.html */
export function routinesSql(serverVersion: number): string {
  return `SELECT ns.nspname AS schema, p.proname AS name, p.prokind::text AS kind, l.lanname AS language, p.prosrc AS body,
  p.probin IS NOT NULL AS has_file, ${serverVersion >= since.parsedBodies ? 'p.prosqlbody IS NOT NULL' : 'false'} AS is_parsed,
  pg_get_function_arguments(p.oid) AS arguments, CASE WHEN p.prokind <> 'p' THEN pg_get_function_result(p.oid) END AS returns,
  p.provolatile::text AS volatility, p.proisstrict AS strict, p.prosecdef AS definer, p.proparallel::text AS parallel,
  p.proleakproof AS leakproof, p.procost <> CASE WHEN l.lanname IN ('c', 'internal') THEN 1 ELSE 100 END AS has_cost,
  p.proretset AND p.prorows <> 1000 AS has_rows, p.prosupport <> 0 AS has_support, p.protrftypes IS NOT NULL AS transforms,
  ${asList('p.proconfig')} AS settings, ${comment('pg_proc', 'p.oid')} AS comment,
  ${rights('p.proacl', 'f', 'p.proowner')}::text AS rights, ${definition(serverVersion)} AS up,
  format('DROP %s %s(%s)', CASE p.prokind WHEN 'a' THEN 'AGGREGATE' WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END,
    ${qualified}, ${identity}) AS down
FROM ns JOIN pg_proc AS p ON p.pronamespace = ns.oid JOIN pg_language AS l ON l.oid = p.prolang
WHERE NOT EXISTS (SELECT FROM pg_depend AS e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))`
}

/** A name as the server reads it, bare where it is found so. */
const qualified = `CASE WHEN pg_function_is_visible(p.oid) THEN quote_ident(p.proname) ELSE format('%I.%I', ns.nspname, p.proname) END`

/** Arguments by which it is found; of an aggregate of no arguments a star. */
const identity = `CASE WHEN p.prokind = 'a' AND p.pronargs = 0 THEN '*' ELSE pg_get_function_identity_arguments(p.oid) END`

/** The statement that makes what documents have no words for. */
function definition(serverVersion: number): string {
  const parsed = serverVersion >= since.parsedBodies ? ' OR p.prosqlbody IS NOT NULL' : ''
  return `CASE WHEN p.prokind = 'a' THEN ${aggregateDefinition(`format('%s(%s)', ${qualified}, ${identity})`)}
    WHEN p.prokind = 'w' OR p.probin IS NOT NULL${parsed} THEN pg_get_functiondef(p.oid) END`
}

/** The functions and procedures; aggregates and what documents have no words for go to what is not read. */
export function readRoutines(rows: readonly Fields[], reading: Reading): readonly Routine[] {
  return rows.flatMap((fields) => {
    const name = reading.nameIn(fields)
    const reason = whyNot(fields)
    if (reason !== undefined) {
      const kind = { a: 'aggregate', p: 'procedure' }[fields.text('kind')] ?? 'function'
      reading.unread(kind, named(fields, reading), reason, undefined, unreadSql(fields, 'code'))
      noteOfUnread(kind, fields, reading)
      return []
    }
    noteAttributes(fields, reading)
    return [{ kind: 'routine' as const, ...name, ...readRoutine(fields, reading) }]
  })
}

/** What raw SQL that makes it does not bring along. */
function noteOfUnread(kind: string, fields: Fields, reading: Reading): void {
  const note = (attribute: string): void =>
    reading.unreadAttribute(kind, named(fields, reading), attribute, `documents do not make the ${kind}`)
  if (fields.optional('comment') !== undefined) note('comment')
  if (readRights(fields).some(({ role, privilege }) => role !== 'public' || privilege !== 'execute')) {
    note('grants')
  }
}

/** With what tells it from others of its name. */
function named(fields: Fields, reading: Reading): { readonly schema?: string; readonly name: string } {
  const name = reading.nameIn(fields)
  return { ...name, name: `${name.name}(${signatureOf(fields, reading)})` }
}

function whyNot(fields: Fields): string | undefined {
  const kind = fields.text('kind')
  if (kind === 'a') return 'documents make functions and procedures, not aggregates'
  if (kind === 'w') return 'documents have no window functions'
  if (fields.flag('is_parsed')) {
    return 'its body is SQL of the standard (BEGIN ATOMIC, or RETURN), which is stored parsed; documents hold a body as text'
  }
  if (fields.flag('has_file')) return 'its code stands in a file of the server, which documents do not name'
  return undefined
}

const attributes = [
  { key: 'leakproof', attribute: 'leakproof', reason: 'documents do not say LEAKPROOF' },
  { key: 'has_cost', attribute: 'cost', reason: 'documents do not state the COST of a function' },
  { key: 'has_rows', attribute: 'rows', reason: 'documents do not state how many ROWS a function gives' },
  { key: 'has_support', attribute: 'support', reason: 'documents do not name the SUPPORT of a function' },
  { key: 'transforms', attribute: 'transform', reason: 'documents do not state the TRANSFORM of a function' },
] as const

function noteAttributes(fields: Fields, reading: Reading): void {
  const kind = fields.text('kind') === 'p' ? 'procedure' : 'function'
  for (const { key, attribute, reason } of attributes) {
    if (fields.flag(key)) reading.unreadAttribute(kind, named(fields, reading), attribute, reason)
  }
}

function readRoutine(fields: Fields, reading: Reading): Omit<Routine, 'kind' | 'schema' | 'name'> {
  const [returns, text] = [fields.optional('returns'), fields.optional('comment')]
  const volatility = ({ s: 'stable', i: 'immutable' } as const)[fields.text('volatility')]
  const parallel = ({ r: 'restricted', s: 'safe' } as const)[fields.text('parallel')]
  const settings = fields.texts('settings')
  return {
    arguments: evenBlanks(fields.text('arguments'), postgresqlLexer),
    signature: signatureOf(fields, reading),
    ...(returns === undefined ? {} : { returns: evenBlanks(returns, postgresqlLexer) }),
    language: fields.text('language'),
    // Blanks around it are not the body's: between dollar quotes it stands on lines of its own.
    body: fields.text('body').trim(),
    ...(volatility === undefined ? {} : { volatility }),
    ...(fields.flag('strict') ? { strict: true } : {}),
    ...(fields.flag('definer') ? { security: 'definer' as const } : {}),
    ...(parallel === undefined ? {} : { parallel }),
    ...(settings.length === 0 ? {} : { set: readSettings(settings) }),
    ...(text === undefined ? {} : { comment: text }),
    grants: readRights(fields),
  }
}

function signatureOf(fields: Fields, reading: Reading): string {
  return routineRules.signatureOf(routineRules.readArguments(fields.text('arguments'), reading.isNamed))
}

/** `name=value`, sorted by name. */
function readSettings(settings: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    settings
      .map((setting): readonly [string, string] => {
        const at = setting.indexOf('=')
        const value = setting.slice(at + 1)
        // A list of no names (search_path) is stored as one name that is empty.
        return [setting.slice(0, at), value === '""' ? '' : value]
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
