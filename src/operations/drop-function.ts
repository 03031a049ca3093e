import type { Routine } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { removeObject } from '../model/schema-objects.js'
import { displayName } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { fail } from './support/problem-list.js'
import { routineDependants } from './support/routine-dependants.js'
import {
  existingRoutine,
  routineBySignature,
  routineKeys,
  routineNameOf,
  routineText,
} from './support/routine-ref.js'

/**
 * Drops a function or a procedure with its rights; what calls it holds it back. Undone by creating it as it was.
 * https://www.postgresql.org/docs/current/sql-dropfunction.html
 */
export const dropFunction: OperationDefinition<'drop_function'> = {
  kind: 'drop_function',

  apply(operation, before, context) {
    const routine = find(operation, before, context)
    const needed = routineDependants(before, routine, context)
    if (needed.length > 0) {
      fail({
        ruleId: 'model/still-needed',
        message: `function ${routineText(routine)} is still needed by ${needed.join(', ')}`,
        pointer: '/name',
        help: 'drop or change these first, in the same revision or an earlier one',
      })
    }
    return removeObject(before, routine)
  },

  invert(operation, before, context) {
    const routine = find(operation, before, context)
    return {
      operations: [{ kind: 'create_function', ...routineKeys(routine), body: '', restored: routine }],
    }
  },

  plan: (operation, before, _after, context) => [
    { kind: 'drop_routine', routine: find(operation, before, context) },
  ],

  describe: (operation) => `drop function "${displayName(routineKeys(operation))}"`,
  loses: () => [],
  creates: () => [],
}

function find(operation: OperationOf<'drop_function'>, model: SchemaModel, context: FoldContext): Routine {
  return operation.signature === undefined
    ? existingRoutine(model, operation, context)
    : routineBySignature(model, routineNameOf(operation, context), operation.signature, '/arguments')
}
