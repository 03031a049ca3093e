import type { Routine } from '../../../model/objects.js'
import type { CatalogRow, CatalogScope } from '../../catalog.js'
import { Fields } from '../../catalog-fields.js'
import { quoteName } from '../quoting.js'
import { charsetOf } from '../charsets.js'
import type { Reading } from './reading.js'
import { readRoutineRights } from './rights.js'
import { inDatabases } from './scope.js'
import { noteSqlMode } from './sql-mode.js'

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-routines-table.html */
export function routinesSql(scope: CatalogScope): string {
  return `SELECT r.ROUTINE_SCHEMA AS \`schema\`, r.ROUTINE_NAME AS name, r.ROUTINE_TYPE AS kind, r.DTD_IDENTIFIER AS returns,
  r.ROUTINE_DEFINITION AS body, r.IS_DETERMINISTIC AS \`deterministic\`, r.SQL_DATA_ACCESS AS data_access,
  r.SECURITY_TYPE AS security, NULLIF(r.ROUTINE_COMMENT, '') AS comment, r.SQL_MODE AS sql_mode,
  ${ownCollation('r')} AS collation
FROM information_schema.ROUTINES AS r
WHERE ${inDatabases('r.ROUTINE_SCHEMA', scope)}`
}

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-parameters-table.html: what a function returns is at 0. */
export function parametersSql(scope: CatalogScope): string {
  return `SELECT p.SPECIFIC_SCHEMA AS \`schema\`, p.SPECIFIC_NAME AS routine, p.ROUTINE_TYPE AS kind, p.ORDINAL_POSITION AS position,
  p.PARAMETER_MODE AS mode, p.PARAMETER_NAME AS name, p.DTD_IDENTIFIER AS type, ${ownCollation('p', 'r')} AS collation
FROM information_schema.PARAMETERS AS p JOIN information_schema.ROUTINES AS r
  ON r.ROUTINE_SCHEMA = p.SPECIFIC_SCHEMA AND r.SPECIFIC_NAME = p.SPECIFIC_NAME AND r.ROUTINE_TYPE = p.ROUTINE_TYPE
WHERE p.ORDINAL_POSITION > 0 AND ${inDatabases('p.SPECIFIC_SCHEMA', scope)}`
}

/** A text has the character set and collation of its database, unless it states its own. */
function ownCollation(of: string, routines = of): string {
  return `NULLIF(${of}.COLLATION_NAME, ${routines}.DATABASE_COLLATION)`
}

/** What is asked about routines. */
interface RoutineRows {
  readonly routines: readonly Fields[]
  readonly parameters: readonly Fields[]
  /** Absent where the user may not see them. */
  readonly rights: readonly CatalogRow[] | undefined
}

export function readRoutines(
  { routines, parameters, rights }: RoutineRows,
  reading: Reading,
): readonly Routine[] {
  const given = byRoutine(parameters, 'routine')
  const functions = new Set(routines.flatMap((row) => (row.text('kind') === 'FUNCTION' ? [nameOf(row)] : [])))
  const granted = byRoutine(
    (rights ?? []).map((row) => new Fields(row)),
    'name',
  )
  return routines.flatMap((row): readonly Routine[] => {
    const name = reading.nameIn(row)
    const kind = row.text('kind')
    if (kind !== 'FUNCTION' && kind !== 'PROCEDURE') {
      reading.unread(kind.toLowerCase(), name, 'documents make functions and procedures, not packages')
      return []
    }
    if (kind === 'PROCEDURE' && functions.has(nameOf(row))) {
      reading.unread('procedure', name, 'documents have no function and procedure of one name')
      return []
    }
    const body = row.optional('body')
    if (body === undefined) {
      reading.unread(kind.toLowerCase(), name, 'the server does not show its body to this user')
      return []
    }
    noteSqlMode(row.text('sql_mode'), { kind: kind.toLowerCase(), name }, reading)
    if (rights === undefined) {
      const reason = 'the server shows rights on routines only to who may read mysql.procs_priv'
      reading.unreadAttribute(kind.toLowerCase(), name, 'rights', reason)
    }
    const key = keyOf(row, row.text('name'))
    const grants = (granted.get(key) ?? []).flatMap(readRoutineRights)
    return [
      {
        ...readRoutine(row, body, given.get(key) ?? [], reading),
        grants,
        ...(rights === undefined ? { grantsUnseen: true } : {}),
      },
    ]
  })
}

function byRoutine(rows: readonly Fields[], name: string): ReadonlyMap<string, readonly Fields[]> {
  const found = new Map<string, Fields[]>()
  for (const row of rows) {
    const key = keyOf(row, row.text(name))
    const list = found.get(key)
    if (list === undefined) found.set(key, [row])
    else list.push(row)
  }
  return found
}

/** A function and a procedure may share a name. */
function keyOf(row: Fields, name: string): string {
  return JSON.stringify([row.text('schema'), row.text('kind'), name.toLowerCase()])
}

function nameOf(row: Fields): string {
  return JSON.stringify([row.text('schema'), row.text('name').toLowerCase()])
}

function readRoutine(
  row: Fields,
  body: string,
  parameters: readonly Fields[],
  reading: Reading,
): Omit<Routine, 'grants'> {
  const isFunction = row.text('kind') === 'FUNCTION'
  const [returns, comment] = [row.optional('returns'), row.optional('comment')]
  const dataAccess = row.text('data_access').toLowerCase().replaceAll(' ', '_')
  return {
    kind: 'routine',
    ...reading.nameIn(row),
    arguments: parameters
      .toSorted((a, b) => a.number('position') - b.number('position'))
      .map((parameter) => readParameter(parameter, isFunction))
      .join(', '),
    signature: '',
    ...(isFunction && returns !== undefined ? { returns: returns + collated(row) } : {}),
    language: 'sql',
    body: body.trim(),
    ...(row.text('security') === 'INVOKER' ? { security: 'invoker' as const } : {}),
    ...(row.text('deterministic') === 'YES' ? { deterministic: true } : {}),
    ...(dataAccess === 'contains_sql' ? {} : { dataAccess }),
    ...(comment === undefined ? {} : { comment }),
  }
}

/** As documents write it; IN is what a parameter is when nothing is said. */
function readParameter(parameter: Fields, isFunction: boolean): string {
  const mode = parameter.optional('mode') ?? 'IN'
  const name = parameter.text('name')
  const shown = /^[A-Za-z_]\w*$/.test(name) ? name : quoteName(name)
  return `${isFunction || mode === 'IN' ? '' : `${mode} `}${shown} ${parameter.text('type')}${collated(parameter)}`
}

/** What a text states of its own: the server takes a collation only behind a character set. */
function collated(row: Fields): string {
  const collation = row.optional('collation')
  return collation === undefined ? '' : ` CHARACTER SET ${charsetOf(collation)} COLLATE ${collation}`
}
