import { displayName, type Policy } from '../model/table.js'
import type { SqlChange } from '../generated/documents.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { expression } from './support/by-dialect.js'
import { withKey } from './support/edit.js'
import { addFaults } from './support/object-faults.js'
import { existingPolicy, replacePolicy } from './support/policy-ref.js'
import { fail, ProblemList } from './support/problem-list.js'
import { checkPolicy, sortedRoles } from './support/read-policy.js'
import { keysOf, writtenName } from './support/table-ref.js'

/**
 * Changes a policy. Roles and conditions change in place; for another command or kind, and for a condition that goes or
 * comes, it is dropped and created in one transaction, as ALTER POLICY has no words for these. Undone by what was there.
 * https://www.postgresql.org/docs/current/sql-alterpolicy.html
 */
export const alterPolicy: OperationDefinition<'alter_policy'> = {
  kind: 'alter_policy',

  apply(operation, before, context) {
    const found = existingPolicy(before, operation, context)
    const problems = new ProblemList()
    const to = changed(found.policy, operation, context, problems)
    if (operation.restored === undefined) addFaults(context.rules.objectFaults.policy(to), problems)
    checkPolicy(to, (key) => (typeof operation[key] === 'string' ? `/${key}` : '/command'), problems)
    problems.throwIfAny()
    if (JSON.stringify(asList(found.policy)) === JSON.stringify(asList(to))) {
      fail({
        ruleId: 'model/nothing-to-change',
        message: `policy "${operation.name}" of "${displayName(found.table)}" is so already`,
        pointer: '',
        atKey: true,
        help: 'remove the operation, or state what is to change',
      })
    }
    return replacePolicy(before, found, to, context)
  },

  invert(operation, before, context) {
    const { table, policy } = existingPolicy(before, operation, context)
    return {
      operations: [{ kind: 'alter_policy', ...keysOf(table), name: policy.name, restored: policy }],
    }
  },

  plan(operation, before, _after, context) {
    const { table, policy: from } = existingPolicy(before, operation, context)
    const to = changed(from, operation, context, new ProblemList())
    if (canChangeInPlace(from, to)) return [{ kind: 'alter_policy', table, from, to }]
    return [
      { kind: 'drop_policy', table, policy: from },
      { kind: 'create_policy', table, policy: to },
    ]
  },

  describe: (operation) => `alter policy "${operation.name}" of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}

function changed(
  policy: Policy,
  operation: OperationOf<'alter_policy'>,
  context: FoldContext,
  problems: ProblemList,
): Policy {
  if (operation.restored !== undefined) return operation.restored
  const text = (change: SqlChange | undefined, at: string, old: string | undefined): string | undefined => {
    if (change === undefined) return old
    return change === null ? undefined : expression(change, at, context, problems)
  }
  const next = {
    ...policy,
    ...(operation.command === undefined ? {} : { command: operation.command }),
    ...(operation.roles === undefined ? {} : { roles: sortedRoles(operation.roles) }),
    ...(operation.permissive === undefined ? {} : { permissive: operation.permissive }),
  }
  return withKey(
    withKey(next, 'using', text(operation.using, '/using', policy.using)),
    'withCheck',
    text(operation.with_check, '/with_check', policy.withCheck),
  )
}

function canChangeInPlace(from: Policy, to: Policy): boolean {
  return (
    from.command === to.command &&
    from.permissive === to.permissive &&
    (from.using === undefined) === (to.using === undefined) &&
    (from.withCheck === undefined) === (to.withCheck === undefined)
  )
}

function asList(policy: Policy): readonly (readonly [string, unknown])[] {
  return Object.entries(policy).sort(([a], [b]) => (a < b ? -1 : 1))
}
