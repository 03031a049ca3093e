import type { Routine } from '../../../model/objects.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { makes, routineThere, takes, takesAlong } from '../probes.js'
import { quoteTable, quoteText } from '../quoting.js'
import { routineRulesOf } from '../routine-arguments.js'
import { since, type Since } from '../version.js'
import { bodySql } from './body.js'
import { grantStatements } from './grants.js'
import { lacks, needsVersion, standalone } from './statements.js'

/** Steps about functions and procedures. https://dev.mysql.com/doc/refman/8.4/en/create-procedure.html */
export function routineSteps(
  flavour: Flavour,
): Pick<StepCompiler, 'create_routine' | 'drop_routine' | 'replace_routine'> {
  return {
    create_routine: ({ routine }, context) =>
      unsupportedRoutine(routine, flavour, context) ?? created(routine),

    // Its rights go with it: https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_automatic_sp_privileges
    drop_routine: ({ routine }) => [dropped(routine)],

    replace_routine: ({ from, to }, context) => replaceRoutine(from, to, flavour, context),
  }
}

/** There is no statement that gives one another body: it goes, and comes with its rights. */
export function replaceRoutine(
  from: Routine,
  to: Routine,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
): readonly Statement[] | Unsupported {
  return (
    unsupportedRoutine(to, flavour, context) ?? [dropped(from), ...created({ ...to, grants: from.grants })]
  )
}

function created(routine: Routine): readonly Statement[] {
  return [
    standalone(createSql(routine), {
      probe: makes(routineThere(routine, kindOf(routine))),
      undo: dropSql(routine),
    }),
    ...rightsOn(routine),
  ]
}

/** Its rights go with it without a statement of their own, and so are given again behind what brings it back. */
function dropped(routine: Routine): Statement {
  const grants = rightsOn(routine)
  const there = routineThere(routine, kindOf(routine))
  return standalone(dropSql(routine), {
    probe: grants.length === 0 ? takes(there) : takesAlong(there),
    undo: [createSql(routine), ...grants.map(({ sql }) => sql)],
    needs: grants.flatMap(({ needs = [] }) => needs),
  })
}

function rightsOn(routine: Routine): readonly Statement[] {
  return grantStatements({ kind: 'object', object: routine }, routine.grants)
}

function kindOf({ returns }: Routine): 'FUNCTION' | 'PROCEDURE' {
  return returns === undefined ? 'PROCEDURE' : 'FUNCTION'
}

function createSql(routine: Routine): string {
  const { returns, deterministic, dataAccess, security, comment } = routine
  const traits = [
    ...(returns === undefined ? [] : [`RETURNS ${returns}`]),
    ...(deterministic === undefined ? [] : [deterministic ? 'DETERMINISTIC' : 'NOT DETERMINISTIC']),
    ...(dataAccess === undefined ? [] : [dataAccess.replaceAll('_', ' ').toUpperCase()]),
    ...(security === undefined ? [] : [`SQL SECURITY ${security.toUpperCase()}`]),
    ...(comment === undefined ? [] : [`COMMENT ${quoteText(comment)}`]),
  ]
  return [
    `CREATE ${kindOf(routine)} ${quoteTable(routine)}(${routine.arguments})`,
    ...traits,
    bodySql(routine.body),
  ].join('\n')
}

function dropSql(routine: Routine): string {
  return `DROP ${kindOf(routine)} ${quoteTable(routine)}`
}

function unsupportedRoutine(
  routine: Routine,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
): Unsupported | undefined {
  if (routine.strict !== undefined) return lacks(flavour, '`strict` functions', 'leave out strict', '/strict')
  if (routine.parallel !== undefined)
    return lacks(flavour, '`parallel` functions', 'leave out parallel', '/parallel')
  if (routine.volatility !== undefined) {
    return lacks(
      flavour,
      '`volatility` of functions',
      'leave out volatility, and state deterministic',
      '/volatility',
    )
  }
  if (routine.set !== undefined) return lacks(flavour, 'settings of functions', 'leave out set', '/set')
  return unsupportedArguments(routine, flavour, context)
}

/** https://mariadb.com/kb/en/create-function/ */
function unsupportedArguments(
  routine: Routine,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
): Unsupported | undefined {
  const given = routineRulesOf(lexerFor(flavour)).readArguments(routine.arguments, () => true)
  const needs = (what: string, feature: Since, help: string): Unsupported | undefined =>
    needsVersion(what, feature, flavour, context, help, '/arguments')
  if (routine.returns !== undefined && given.some(({ mode }) => mode !== 'in')) {
    const what = 'a function with arguments that go out'
    const problem = needs(what, since.functionOut, 'remove the mode, or leave out `returns`')
    if (problem !== undefined) return problem
  }
  return given.some(({ hasDefault }) => hasDefault)
    ? needs(
        'a default of an argument',
        since.argumentDefault,
        'remove the default, and give it with each call',
      )
    : undefined
}
