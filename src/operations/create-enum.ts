import type { EnumType } from '../model/objects.js'
import { putObject } from '../model/schema-objects.js'
import { displayName } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkLength } from './support/check-names.js'
import { checkTypeName } from './support/new-type-name.js'
import { ProblemList } from './support/problem-list.js'
import { typeKeys, typeNameOf } from './support/type-ref.js'

/**
 * Creates an enum: a type with a fixed list of values. Undone by dropping it.
 * https://www.postgresql.org/docs/current/datatype-enum.html
 */
export const createEnum: OperationDefinition<'create_enum'> = {
  kind: 'create_enum',

  apply(operation, before, context) {
    const problems = new ProblemList()
    const type = enumOf(operation, context)
    checkTypeName(before, undefined, type, '/name', context, problems)
    type.values.forEach((value, i) => checkLength(value, `/values/${i}`, context, problems))
    problems.throwIfAny()
    return putObject(before, type)
  },

  invert: (operation) => ({ operations: [{ kind: 'drop_enum', ...typeKeys(operation) }] }),
  plan: (operation, _before, _after, context) => [{ kind: 'create_enum', type: enumOf(operation, context) }],
  describe: (operation) => `create enum "${displayName(typeKeys(operation))}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'type', ...typeKeys(operation) }],
}

function enumOf(operation: OperationOf<'create_enum'>, context: FoldContext): EnumType {
  if (operation.restored !== undefined) return operation.restored
  return {
    kind: 'enum',
    ...typeNameOf(operation, context),
    values: operation.values,
    ...(operation.comment === undefined ? {} : { comment: operation.comment }),
    grants: [],
  }
}
