import type { Routine } from '../../../model/objects.js'
import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import { quoteName } from '../quoting.js'
import type { Reading } from './reading.js'
import { inDatabases } from './scope.js'

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-routines-table.html */
export function routinesSql(scope: CatalogScope): string {
  return `SELECT r.ROUTINE_SCHEMA AS \`schema\`, r.ROUTINE_NAME AS name, r.ROUTINE_TYPE AS kind, r.DTD_IDENTIFIER AS returns,
  r.ROUTINE_DEFINITION AS body, r.IS_DETERMINISTIC AS \`deterministic\`, r.SQL_DATA_ACCESS AS data_access,
  r.SECURITY_TYPE AS security, NULLIF(r.ROUTINE_COMMENT, '') AS comment
FROM information_schema.ROUTINES AS r
WHERE ${inDatabases('r.ROUTINE_SCHEMA', scope)}`
}

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-parameters-table.html: what a function returns is at 0. */
export function parametersSql(scope: CatalogScope): string {
  return `SELECT p.SPECIFIC_SCHEMA AS \`schema\`, p.SPECIFIC_NAME AS routine, p.ROUTINE_TYPE AS kind, p.ORDINAL_POSITION AS position,
  p.PARAMETER_MODE AS mode, p.PARAMETER_NAME AS name, p.DTD_IDENTIFIER AS type
FROM information_schema.PARAMETERS AS p
WHERE p.ORDINAL_POSITION > 0 AND ${inDatabases('p.SPECIFIC_SCHEMA', scope)}`
}

export function readRoutines(
  rows: readonly Fields[],
  parameters: readonly Fields[],
  reading: Reading,
): readonly Routine[] {
  const given = new Map<string, Fields[]>()
  for (const row of parameters) {
    const key = keyOf(row, row.text('routine'))
    const list = given.get(key)
    if (list === undefined) given.set(key, [row])
    else list.push(row)
  }
  return rows.flatMap((row): readonly Routine[] => {
    const name = reading.nameIn(row)
    const kind = row.text('kind')
    if (kind !== 'FUNCTION' && kind !== 'PROCEDURE') {
      reading.unread(kind.toLowerCase(), name, 'documents make functions and procedures, not packages')
      return []
    }
    const body = row.optional('body')
    if (body === undefined) {
      reading.unread(kind.toLowerCase(), name, 'the server does not show its body to this user')
      return []
    }
    return [readRoutine(row, body, given.get(keyOf(row, row.text('name'))) ?? [], reading)]
  })
}

/** A function and a procedure may share a name. */
function keyOf(row: Fields, name: string): string {
  return JSON.stringify([row.text('schema'), row.text('kind'), name])
}

function readRoutine(row: Fields, body: string, parameters: readonly Fields[], reading: Reading): Routine {
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
    ...(isFunction && returns !== undefined ? { returns } : {}),
    language: 'sql',
    body: body.trim(),
    ...(row.text('security') === 'INVOKER' ? { security: 'invoker' as const } : {}),
    ...(row.text('deterministic') === 'YES' ? { deterministic: true } : {}),
    ...(dataAccess === 'contains_sql' ? {} : { dataAccess }),
    ...(comment === undefined ? {} : { comment }),
    grants: [],
  }
}

/** As documents write it; IN is what a parameter is when nothing is said. */
function readParameter(parameter: Fields, isFunction: boolean): string {
  const mode = parameter.optional('mode') ?? 'IN'
  const name = parameter.text('name')
  const shown = /^[A-Za-z_]\w*$/.test(name) ? name : quoteName(name)
  return `${isFunction || mode === 'IN' ? '' : `${mode} `}${shown} ${parameter.text('type')}`
}
