import type { Routine } from '../../../model/objects.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { objectLabel } from '../object-label.js'
import { dollarQuote, quoteName, quoteTable, quoteText } from '../quoting.js'
import { routineRules } from '../routine-arguments.js'
import { since } from '../version.js'
import { commentStatement } from './comments.js'
import { grantStatements } from './grants.js'
import { needsVersion, transactional } from './statements.js'

/** Steps about functions and procedures. They lock nothing but themselves. */
export const routineSteps: Pick<StepCompiler, 'create_routine' | 'drop_routine' | 'replace_routine'> = {
  create_routine: ({ routine, restored }, context) =>
    unsupportedRoutine(routine, context) ?? unchecked(routine, restored, createRoutineStatements(routine)),

  drop_routine: ({ routine }) => [
    transactional(dropSql(routine), { undo: createRoutineStatements(routine).map(({ sql }) => sql) }),
  ],

  // Rights and the comment stay: https://www.postgresql.org/docs/current/sql-createfunction.html
  replace_routine: ({ from, to, restored }) => [
    ...unchecked(to, restored, [transactional(createSql(to, true), { undo: [createSql(from, true)] })]),
    ...(from.comment === to.comment
      ? []
      : [commentStatement({ kind: 'object', object: to }, to.comment, from.comment)]),
  ],
}

/**
 * What comes back was taken by the server before, and may name a table that is gone since: a body of SQL is not looked
 * at again. https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-CHECK-FUNCTION-BODIES
 */
function unchecked(
  { language }: Routine,
  restored: true | undefined,
  statements: readonly Statement[],
): readonly Statement[] {
  if (restored !== true || language !== 'sql') return statements
  return [checkBodies('off'), ...statements, checkBodies('on')]
}

function checkBodies(value: 'on' | 'off'): Statement {
  return transactional(`SET LOCAL check_function_bodies = ${value}`, { undo: [] })
}

function createRoutineStatements(routine: Routine): readonly Statement[] {
  const target = { kind: 'object', object: routine } as const
  return [
    transactional(createSql(routine, false), { undo: [dropSql(routine)] }),
    ...(routine.comment === undefined
      ? []
      : [{ ...commentStatement(target, routine.comment, undefined), undo: [] }]),
    ...grantStatements(target, routine.grants),
  ]
}

/** https://www.postgresql.org/docs/14/release-14.html: procedures give values back from 14 on. */
function unsupportedRoutine(routine: Routine, context: CompileContext): Unsupported | undefined {
  if (routine.returns !== undefined) return undefined
  const given = routineRules.readArguments(routine.arguments, () => true)
  if (!given.some(({ mode }) => mode === 'out')) return undefined
  return needsVersion(
    'an OUT argument of a procedure',
    since.procedureOut,
    context,
    'make it INOUT',
    '/arguments',
  )
}

function createSql(routine: Routine, orReplace: boolean): string {
  const kind = routine.returns === undefined ? 'PROCEDURE' : 'FUNCTION'
  const attributes = words(
    routine.volatility?.toUpperCase(),
    routine.strict === true && 'STRICT',
    routine.security !== undefined && `SECURITY ${routine.security.toUpperCase()}`,
    routine.parallel !== undefined && `PARALLEL ${routine.parallel.toUpperCase()}`,
  )
  return [
    words('CREATE', orReplace && 'OR REPLACE', kind, `${quoteTable(routine)}(${routine.arguments})`),
    ...(routine.returns === undefined ? [] : [`RETURNS ${routine.returns}`]),
    `LANGUAGE ${languageSql(routine.language)}`,
    ...(attributes === '' ? [] : [attributes]),
    ...Object.entries(routine.set ?? {}).map(([name, value]) => settingSql(name, value)),
    `AS ${bodySql(routine)}`,
  ].join('\n')
}

function dropSql(routine: Routine): string {
  return `DROP ${objectLabel(routine)}`
}

function languageSql(language: string): string {
  return /^[a-z_][a-z\d_]*$/.test(language) ? language : quoteName(language)
}

/** Of these two languages the body is the name of a function, blanks and all. */
const namesFunction: ReadonlySet<string> = new Set(['c', 'internal'])

function bodySql({ language, body }: Routine): string {
  return namesFunction.has(language) ? quoteText(body) : dollarQuote(body)
}

/**
 * Settings that are lists of names: within one pair of quotes the server would take the list for a single name.
 * https://www.postgresql.org/docs/current/sql-set.html
 */
const lists: ReadonlySet<string> = new Set([
  'search_path',
  'temp_tablespaces',
  'local_preload_libraries',
  'session_preload_libraries',
])

function settingSql(name: string, value: string): string {
  const parts = name.split('.').map(quoteName).join('.')
  const values = lists.has(name.toLowerCase()) ? listItems(value) : [value]
  return `SET ${parts} TO ${values.map(quoteText).join(', ')}`
}

/** `pg_catalog, "$user"`: names that may stand in quotes, between commas. */
function listItems(value: string): readonly string[] {
  const items = [...value.matchAll(/"((?:[^"]|"")*)"|[^\s,"]+/g)].map(
    ([bare, quoted]) => quoted?.replaceAll('""', '"') ?? bare,
  )
  return items.length === 0 ? [''] : items
}
