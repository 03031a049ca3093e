import { displayName, type Policy } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { existingOwned, findOwned, putOwned } from './support/owned-table.js'
import { addFaults } from './support/object-faults.js'
import { ProblemList } from './support/problem-list.js'
import { checkPolicy, readPolicy } from './support/read-policy.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'
import { checkOwnName } from './support/trigger-owner.js'

/** Creates a policy. Undone by dropping it. https://www.postgresql.org/docs/current/sql-createpolicy.html */
export const createPolicy: OperationDefinition<'create_policy'> = {
  kind: 'create_policy',

  apply(operation, before, context) {
    const table = existingOwned(before, operation, context)
    const problems = new ProblemList()
    const policy = policyOf(operation, context, problems)
    checkPolicy(policy, (key) => `/${key}`, problems)
    if (operation.restored === undefined) addFaults(context.rules.objectFaults.policy(policy), problems)
    problems.throwIfAny()
    checkOwnName('policy', operation.name, table.policies, { kind: 'table', table }, context)
    return putOwned(before, { ...table, policies: [...table.policies, policy] }, context)
  },

  invert: (operation) => ({
    operations: [{ kind: 'drop_policy', ...tableKeys(operation), name: operation.name }],
  }),

  plan(operation, before, _after, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    const policy = policyOf(operation, context, new ProblemList())
    return table === undefined ? [] : [{ kind: 'create_policy', table, policy }]
  },

  describe: (operation) => `create policy "${operation.name}" on "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'policy', ...tableKeys(operation), name: operation.name }],
}

function policyOf(
  operation: OperationOf<'create_policy'>,
  context: FoldContext,
  problems: ProblemList,
): Policy {
  return operation.restored ?? readPolicy(operation, context, problems)
}
