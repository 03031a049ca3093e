import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { checkNewNames } from './support/check-names.js'
import { withConstraint, withoutConstraint } from './support/edit.js'
import { constraintByName } from './support/find-constraint.js'
import { checkNameInPartitions, mapInherited } from './support/inherited-checks.js'
import { existingOwned, findOwned, putOwned } from './support/owned-table.js'
import { ProblemList } from './support/problem-list.js'
import { refuseInherited } from './support/refuse-inherited.js'
import { sameName } from './support/same-name.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/** Renames a constraint, and the index behind it where it has one. */
export const renameConstraint: OperationDefinition<'rename_constraint'> = {
  kind: 'rename_constraint',

  apply(operation, before, context) {
    const table = existingOwned(before, operation, context)
    const constraint = constraintByName(table, operation.name)
    refuseInherited(before, table, constraint, 'rename', '/name')
    const problems = new ProblemList()
    if (operation.to === operation.name) {
      problems.add(sameName('constraint', operation.to))
    }
    const next = withConstraint(withoutConstraint(table, constraint), { ...constraint, name: operation.to })
    checkNewNames(before, table, next, () => '/to', context, problems)
    if (constraint.kind === 'check') checkNameInPartitions(before, table, operation.to, '/to', problems)
    problems.throwIfAny()
    const renamed = putOwned(before, next, context)
    return constraint.kind === 'check'
      ? mapInherited(renamed, next, operation.name, (check) => ({ ...check, name: operation.to }))
      : renamed
  },

  invert: (operation) => ({
    operations: [
      { kind: 'rename_constraint', ...tableKeys(operation), name: operation.to, to: operation.name },
    ],
  }),

  plan(operation, before, _after, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    if (table === undefined) return []
    const constraint = constraintByName(table, operation.name)
    return [{ kind: 'rename_constraint', table, constraint, to: operation.to }]
  },

  describe: (operation) =>
    `rename constraint "${operation.name}" of "${displayName(writtenName(operation))}" to "${operation.to}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'constraint', ...tableKeys(operation), name: operation.to }],
}
