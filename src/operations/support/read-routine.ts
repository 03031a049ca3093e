import type { CreateFunction, Literal } from '../../generated/documents.js'
import type { Routine } from '../../model/objects.js'
import { displayName } from '../../model/table.js'
import { evenBlanks } from '../../sql/even-blanks.js'
import type { FoldContext } from '../definition.js'
import { expression, sqlBody, sqlText } from './by-dialect.js'
import { addFaults } from './object-faults.js'
import { inSchema } from './table-ref.js'
import type { ProblemList } from './problem-list.js'
import { argumentsOf, routineNameOf, signatureOf } from './routine-ref.js'

/**
 * A function as the model keeps it, without its rights; undefined, with problems, when one of its texts cannot be read.
 * What an engine does anyway is left out, so that saying it and not saying it are the same.
 */
export function readRoutine(
  keys: CreateFunction,
  context: FoldContext,
  problems: ProblemList,
): Omit<Routine, 'grants'> | undefined {
  const written = readArguments(keys, context, problems)
  const returns =
    keys.returns === undefined ? undefined : expression(keys.returns, '/returns', context, problems)
  const body = readBody(keys, context, problems)
  if (keys.returns === undefined) refuseOfProcedure(keys, problems)
  if (written === undefined || body === undefined || (returns === undefined && keys.returns !== undefined)) {
    return undefined
  }
  const routine: Omit<Routine, 'grants'> = {
    kind: 'routine',
    ...routineNameOf(keys, context),
    arguments: written,
    signature: signatureOf(written, context),
    ...(returns === undefined ? {} : { returns: evenBlanks(returns, context.rules.lexer) }),
    language: languageOf(keys),
    body,
    ...(keys.volatility === undefined || keys.volatility === 'volatile'
      ? {}
      : { volatility: keys.volatility }),
    ...(keys.strict === true ? { strict: true } : {}),
    ...(keys.security === undefined ? {} : { security: keys.security }),
    ...(keys.parallel === undefined || keys.parallel === 'unsafe' ? {} : { parallel: keys.parallel }),
    ...(keys.set === undefined ? {} : { set: settings(keys.set) }),
    ...(keys.deterministic === true ? { deterministic: true } : {}),
    ...(keys.data_access === undefined ? {} : { dataAccess: keys.data_access }),
    ...(keys.uses === undefined ? {} : { uses: keys.uses }),
    ...(keys.comment === undefined ? {} : { comment: keys.comment }),
  }
  const given = argumentsOf(written, context)
  addFaults(context.rules.objectFaults.routine(routine, given), problems)
  if (!context.rules.routines.takesNamedTypes) {
    for (const { type } of given) refuseNamedType(type, '/arguments', context, problems)
    if (routine.returns !== undefined) refuseNamedType(routine.returns, '/returns', context, problems)
  }
  return routine
}

/** A type that only columns have, as each keeps what there is of it. */
function refuseNamedType(text: string, at: string, context: FoldContext, problems: ProblemList): void {
  const type = context.rules.resolveType(
    text,
    'native',
    (name) => context.namedType(inSchema(name.name, name.schema, context)) !== undefined,
  )
  if (!('kind' in type) || type.kind !== 'named') return
  const named = context.namedType(inSchema(type.name, type.schema, context))
  const { quoteText } = context.rules.lexer.rules
  const values =
    named?.kind === 'enum' ? `enum(${named.values.map(quoteText).join(', ')})` : 'the type itself'
  problems.add({
    ruleId: 'dialect/unsupported',
    message: `"${displayName(type)}" is a type of columns: ${context.rules.dialect} has no types of its own for functions`,
    help: `write ${values}, by dialect where others have the type`,
    pointer: at,
  })
}

/** Empty where there are none: then there is no text to check. */
function readArguments(
  keys: CreateFunction,
  context: FoldContext,
  problems: ProblemList,
): string | undefined {
  const given = keys.arguments ?? ''
  const text = sqlText(given, '/arguments', context, problems)
  if (text === undefined || text.trim() === '') return text?.trim()
  const checked = expression(given, '/arguments', context, problems)
  return checked === undefined ? undefined : evenBlanks(checked, context.rules.lexer)
}

/** The text of other languages than SQL is their own matter. */
function readBody(keys: CreateFunction, context: FoldContext, problems: ProblemList): string | undefined {
  return languageOf(keys) === 'sql'
    ? sqlBody(keys.body, '/body', context, problems)
    : sqlText(keys.body, '/body', context, problems)?.trim()
}

function languageOf({ language }: CreateFunction): string {
  return language?.toLowerCase() ?? 'sql'
}

/** Nothing calls a procedure within a query, so nothing there can be promised of it. */
function refuseOfProcedure(keys: CreateFunction, problems: ProblemList): void {
  for (const key of ['volatility', 'strict', 'parallel'] as const) {
    if (keys[key] === undefined) continue
    problems.add({
      ruleId: 'model/conflicting-keys',
      message: `without \`returns\` this is a procedure, which has no \`${key}\``,
      pointer: `/${key}`,
      atKey: true,
      help: `remove ${key}, or state what it returns (\`returns: void\` for nothing)`,
    })
  }
}

function settings(set: Readonly<Record<string, Literal>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(set)
      .map(([name, value]): [string, string] => [
        name,
        typeof value === 'object'
          ? value.number
          : typeof value === 'boolean'
            ? value
              ? 'on'
              : 'off'
            : value,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
