import { displayName } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { applyConstraint } from './support/apply-constraint.js'
import { adoptedAgain } from './support/counterparts.js'
import { existingOwned, findOwned } from './support/owned-table.js'
import { fail, ProblemList } from './support/problem-list.js'
import { readCheck } from './support/read-constraints.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/** Adds a check. Its name is always stated, for its text has no stable short name. Undone by dropping it by name. */
export const createCheckConstraint: OperationDefinition<'create_check_constraint'> = {
  kind: 'create_check_constraint',

  apply(operation, before, context) {
    const table = existingOwned(before, operation, context)
    const problems = new ProblemList()
    const check = checkOf(operation, context, problems)
    problems.throwIfAny()
    if (check === undefined)
      return fail({ ruleId: 'sql/empty', message: 'there is no check', pointer: '/check' })
    return applyConstraint(before, table, check, true, context, problems)
  },

  invert: (operation, before, context) => ({
    operations: [
      { kind: 'drop_constraint', ...tableKeys(operation), name: operation.name },
      ...adoptedAgain(
        before,
        tableNameOf(operation, context),
        checkOf(operation, context, new ProblemList()),
      ),
    ],
  }),

  plan(operation, before, _after, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    const constraint = checkOf(operation, context, new ProblemList())
    return table === undefined || constraint === undefined ? [] : [{ kind: 'add_check', table, constraint }]
  },

  describe: (operation) => `create check "${operation.name}" on "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'constraint', ...tableKeys(operation), name: operation.name }],
}

function checkOf(
  operation: OperationOf<'create_check_constraint'>,
  context: FoldContext,
  problems: ProblemList,
) {
  return operation.restored ?? readCheck(operation, '', context, problems)
}
