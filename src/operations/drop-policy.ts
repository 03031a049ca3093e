import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { existingPolicy, replacePolicy } from './support/policy-ref.js'
import { keysOf, writtenName } from './support/table-ref.js'

/** Drops a policy. Undone by creating it as it was. https://www.postgresql.org/docs/current/sql-droppolicy.html */
export const dropPolicy: OperationDefinition<'drop_policy'> = {
  kind: 'drop_policy',

  apply: (operation, before, context) =>
    replacePolicy(before, existingPolicy(before, operation, context), undefined, context),

  invert(operation, before, context) {
    const { table, policy } = existingPolicy(before, operation, context)
    return {
      operations: [{ kind: 'create_policy', ...keysOf(table), name: policy.name, restored: policy }],
    }
  },

  plan: (operation, before, _after, context) => [
    { kind: 'drop_policy', ...existingPolicy(before, operation, context) },
  ],

  describe: (operation) => `drop policy "${operation.name}" of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}
