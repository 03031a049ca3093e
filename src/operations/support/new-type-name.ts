import type { Domain, EnumType } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import type { FoldContext } from '../definition.js'
import { checkNewObjectNames } from './check-names.js'
import type { ProblemList } from './problem-list.js'

/**
 * Checks the name of an enum or domain: it must be free, and must not be that of a type which the format or the engine
 * has, as columns would mean the other one by it.
 */
export function checkTypeName(
  model: SchemaModel,
  previous: EnumType | Domain | undefined,
  next: EnumType | Domain,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): void {
  checkNewObjectNames(model, previous, next, () => at, context, problems)
  const known = context.rules.resolveType(next.name, 'portable', () => false)
  if ('ruleId' in known && known.ruleId === 'type/unknown') return
  problems.add({
    ruleId: 'model/name-taken',
    message: `"${next.name}" is the name of a type already`,
    pointer: at,
    help: 'choose a name that is no type of the format or the engine',
  })
}
