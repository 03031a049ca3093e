import { displayName, type Check, type ForeignKey, type Table } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import { withConstraint, withoutConstraint } from './support/edit.js'
import { constraintByName } from './support/find-constraint.js'
import { mapInherited } from './support/inherited-checks.js'
import { existingOwned, findOwned, putOwned } from './support/owned-table.js'
import { fail } from './support/problem-list.js'
import { refuseInherited } from './support/refuse-inherited.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Checks the rows that were there before a constraint was added as `not_valid`
 * (https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-VALIDATE-CONSTRAINT). The undo goes
 * back to «not checked», so that down and up are the same work again.
 */
export const validateConstraint: OperationDefinition<'validate_constraint'> = {
  kind: 'validate_constraint',

  apply(operation, before, context) {
    const table = existingOwned(before, operation, context)
    const constraint = validatable(table, operation.name)
    const validated = operation.invalidate !== true
    refuseInherited(before, table, constraint, 'validate', '/name')
    if (checksAtOnce(constraint, context)) return before
    if (constraint.validated === validated) {
      fail({
        ruleId: 'model/nothing-to-change',
        message: `constraint "${constraint.name}" of "${displayName(table)}" is validated already`,
        pointer: '/name',
        help: 'remove the operation: only a constraint created with not_valid: true waits for it',
      })
    }
    const next = putOwned(
      before,
      withConstraint(withoutConstraint(table, constraint), { ...constraint, validated }),
      context,
    )
    return constraint.kind === 'check'
      ? mapInherited(next, table, constraint.name, (check) => ({ ...check, validated }))
      : next
  },

  invert(operation, before, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    if (table !== undefined && checksAtOnce(validatable(table, operation.name), context)) {
      return { operations: [] }
    }
    return {
      operations: [
        {
          kind: 'validate_constraint',
          ...tableKeys(operation),
          name: operation.name,
          ...(operation.invalidate === true ? {} : { invalidate: true }),
        },
      ],
    }
  },

  plan(operation, before, _after, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    if (table === undefined) return []
    if (checksAtOnce(validatable(table, operation.name), context)) return []
    const kind = operation.invalidate === true ? 'invalidate_constraint' : 'validate_constraint'
    return [{ kind, table, constraint: validatable(table, operation.name) }]
  },

  describe: (operation) =>
    `${operation.invalidate === true ? 'mark as not validated' : 'validate'} constraint "${operation.name}" of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}

/** Where every constraint holds for the rows that are there from the beginning, there is nothing left to do. */
function checksAtOnce({ validated }: ForeignKey | Check, { rules }: FoldContext): boolean {
  return validated && rules.stored.hasNo.has('not_valid')
}

function validatable(table: Table, name: string): ForeignKey | Check {
  const constraint = constraintByName(table, name)
  if (constraint.kind === 'foreign_key' || constraint.kind === 'check') return constraint
  return fail({
    ruleId: 'model/nothing-to-change',
    message: `"${name}" is checked by its index: only foreign keys and checks can wait to be validated`,
    pointer: '/name',
    help: 'remove the operation',
  })
}
