import type { Routine } from '../../../model/objects.js'
import type { Flavour } from '../flavour.js'
import { retoldBody } from './retold-body.js'
import { sameArguments, sameType } from './same-signature.js'

/** Types are told as the server spells them; rights that the user may not see, and what only PostgreSQL has, are not told. */
export function retoldRoutine(routine: Routine, like: Routine, flavour: Flavour): Routine {
  const { volatility, strict, parallel, set, language } = like
  const { grantsUnseen, ...seen } = routine
  const sameList = sameArguments(routine.arguments, like.arguments, flavour)
  const sameReturn =
    routine.returns !== undefined &&
    like.returns !== undefined &&
    sameType(routine.returns, like.returns, flavour)
  return {
    ...seen,
    language,
    ...(grantsUnseen === true ? { grants: like.grants } : {}),
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
