import type { Routine } from '../model/objects.js'
import { putObject } from '../model/schema-objects.js'
import { displayName } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkNewObjectNames } from './support/check-names.js'
import { checkUses } from './support/declarations.js'
import { fail, ProblemList } from './support/problem-list.js'
import { readRoutine } from './support/read-routine.js'
import { checkSpelling, routineKeys, routineNoun } from './support/routine-ref.js'

/**
 * Creates a function, or a procedure. Undone by dropping it.
 * https://www.postgresql.org/docs/current/sql-createfunction.html,
 * https://www.postgresql.org/docs/current/sql-createprocedure.html
 */
export const createFunction: OperationDefinition<'create_function'> = {
  kind: 'create_function',

  apply(operation, before, context) {
    const problems = new ProblemList()
    const routine = newRoutine(operation, context, problems)
    if (operation.restored === undefined) checkUses(operation, before, context, problems)
    if (routine !== undefined) {
      checkNewObjectNames(before, undefined, routine, () => '/name', context, problems)
      checkSpelling(routine, before, context, problems)
    }
    problems.throwIfAny()
    if (routine === undefined)
      return fail({ ruleId: 'sql/empty', message: 'there is no function', pointer: '' })
    return putObject(before, routine)
  },

  recover(operation, before, context) {
    const routine = newRoutine(operation, context, new ProblemList())
    return routine === undefined ? before : putObject(before, routine)
  },

  invert(operation, _before, context) {
    const routine = newRoutine(operation, context, new ProblemList())
    if (routine === undefined) return { operations: [] }
    return {
      operations: [{ kind: 'drop_function', ...routineKeys(operation), signature: routine.signature }],
    }
  },

  plan(operation, _before, _after, context) {
    const routine = newRoutine(operation, context, new ProblemList())
    if (routine === undefined) return []
    return [
      { kind: 'create_routine', routine, ...(operation.restored === undefined ? {} : { restored: true }) },
    ]
  },

  describe: (operation) =>
    `create ${routineNoun(operation.restored ?? operation)} "${displayName(routineKeys(operation))}"`,
  loses: () => [],
  creates: ({ name, schema }) => {
    const beside = schema === undefined ? {} : { schema }
    return [
      { kind: 'routine', name, ...beside },
      // Who waits for a name in `uses` does not know of what kind it will be.
      { kind: 'table', table: name, ...beside },
    ]
  },
}

function newRoutine(
  operation: OperationOf<'create_function'>,
  context: FoldContext,
  problems: ProblemList,
): Routine | undefined {
  if (operation.restored !== undefined) return operation.restored
  const routine = readRoutine(operation, context, problems)
  return routine === undefined ? undefined : { ...routine, grants: context.rules.routines.bornWith }
}
