import { removeObject } from '../model/schema-objects.js'
import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { fail } from './support/problem-list.js'
import { holdersOfType } from './support/type-dependants.js'
import { existingEnum, findEnum, typeKeys } from './support/type-ref.js'

/** Drops an enum that nothing has any more. Undone by creating it as it was. */
export const dropEnum: OperationDefinition<'drop_enum'> = {
  kind: 'drop_enum',

  apply(operation, before, context) {
    const type = existingEnum(before, operation, context)
    const holders = holdersOfType(before, type, context)
    if (holders.length > 0) {
      fail({
        ruleId: 'model/still-needed',
        message: `enum "${displayName(type)}" is still needed by ${[...new Set(holders)].join(', ')}`,
        pointer: '/name',
        help: 'drop these first or give them another type, in the same revision or an earlier one',
      })
    }
    return removeObject(before, type)
  },

  invert(operation, before, context) {
    const type = findEnum(before, operation, context)
    if (type === undefined) return { operations: [] }
    return {
      operations: [{ kind: 'create_enum', ...typeKeys(type), values: type.values, restored: type }],
    }
  },

  plan(operation, before, _after, context) {
    const type = findEnum(before, operation, context)
    return type === undefined ? [] : [{ kind: 'drop_enum', type }]
  },

  describe: (operation) => `drop enum "${displayName(typeKeys(operation))}"`,
  loses: () => [],
  creates: () => [],
}
