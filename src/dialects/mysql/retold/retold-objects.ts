import { formatType } from '../../../model/column-type.js'
import type { RoutineArgument } from '../../../model/routine-rules.js'
import type { Namespace, Routine, Sequence, View } from '../../../model/objects.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { routineRulesOf } from '../routine-arguments.js'
import { storedType } from '../stored-type.js'
import { resolveTypeOf } from '../types.js'
import { retoldBody } from './retold-body.js'
import { withKeys } from './with-keys.js'

/** Who defined a view changes with whoever restored it, and MySQL tells the algorithm of none but by itself. */
export function retoldView(view: View, like: View): View {
  const options = withKeys(view.options, like.options, [
    'definer',
    ...(like.options?.['algorithm'] === undefined ? [] : ['algorithm']),
  ])
  return {
    ...view,
    withData: like.withData,
    ...(like.comment === undefined ? {} : { comment: like.comment }),
    ...(options === undefined ? {} : { options }),
  }
}

/** Types are told as the server spells them; rights on routines, and what only PostgreSQL has, are not told. */
export function retoldRoutine(routine: Routine, like: Routine, flavour: Flavour): Routine {
  const { volatility, strict, parallel, set, language, grants } = like
  const sameList = listKey(routine.arguments, flavour) === listKey(like.arguments, flavour)
  const sameReturn =
    routine.returns !== undefined &&
    like.returns !== undefined &&
    typeKey(routine.returns, flavour) === typeKey(like.returns, flavour)
  return {
    ...routine,
    language,
    grants,
    body: retoldBody(routine.body, like.body),
    ...(sameList ? { arguments: like.arguments } : {}),
    ...(sameReturn && like.returns !== undefined ? { returns: like.returns } : {}),
    ...(routine.dataAccess === undefined && like.dataAccess === 'contains_sql'
      ? { dataAccess: like.dataAccess }
      : {}),
    ...(volatility === undefined ? {} : { volatility }),
    ...(strict === undefined ? {} : { strict }),
    ...(parallel === undefined ? {} : { parallel }),
    ...(set === undefined ? {} : { set }),
  }
}

/** Arguments as one text that is equal for lists which the server does not tell apart; names differ in no case. */
function listKey(list: string, flavour: Flavour): string {
  const given = routineRulesOf(lexerFor(flavour)).readArguments(list, () => false)
  return JSON.stringify(given.map((argument) => argumentKey(argument, flavour)))
}

function argumentKey({ mode, name, type }: RoutineArgument, flavour: Flavour): readonly string[] {
  return [mode, name?.toLowerCase() ?? '', typeKey(type, flavour)]
}

/** `int(11)` and `INTEGER` are one; a character set behind a type is not told by the catalog. */
function typeKey(spelling: string, flavour: Flavour): string {
  const bare = spelling.replace(/\s+(?:charset|character\s+set|collate)\s.*$/is, '').trim()
  const type = resolveTypeOf(flavour)(bare, 'native', () => false)
  return 'kind' in type
    ? storedType(type)
    : formatType({ kind: 'native', name: bare.toLowerCase(), arguments: [], dimensions: 0 })
}

/** What the numbers of each type may not pass, of which the highest of all is the server's own mark of an end. */
const limits: Readonly<Record<Sequence['type'], string>> = {
  smallint: '32767',
  integer: '2147483647',
  bigint: '9223372036854775807',
}

/**
 * The server knows of no column that a sequence belongs to, and tells the type of its numbers from 11.5 on: before, a type is the
 * bounds of its numbers. https://mariadb.com/kb/en/create-sequence/
 */
export function retoldSequence(sequence: Sequence, like: Sequence): Sequence {
  const { min, max, ...rest } = sequence
  const isUp = like.increment > 0
  const limit = Number(limits[like.type])
  const [usualMin, usualMax] = isUp ? [1, limit] : [-limit, -1]
  const isMin = (min ?? usualMin) === (like.min ?? usualMin)
  const isMax = (max ?? usualMax) === (like.max ?? usualMax)
  const [toldMin, toldMax] = [isMin ? like.min : min, isMax ? like.max : max]
  return {
    ...rest,
    type: like.type,
    ...(toldMin === undefined ? {} : { min: toldMin }),
    ...(toldMax === undefined ? {} : { max: toldMax }),
    ...(like.ownedBy === undefined ? {} : { ownedBy: like.ownedBy }),
  }
}

/** MySQL has no comment on a database. */
export function retoldSchema(schema: Namespace, { comment }: Namespace): Namespace {
  return comment === undefined ? schema : { ...schema, comment }
}
