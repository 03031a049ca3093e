import { displayName, type Constraint, type Table } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { dropConstraintParts } from './support/drop-constraint-operation.js'
import { constraintByName } from './support/find-constraint.js'
import { fail } from './support/problem-list.js'
import { writtenName } from './support/table-ref.js'

/** Drops a check, found by name or, for a column's own `check`, by the column. Undone by creating it as it was. */
export const dropCheckConstraint: OperationDefinition<'drop_check_constraint'> = {
  kind: 'drop_check_constraint',
  ...dropConstraintParts<OperationOf<'drop_check_constraint'>>((operation, table) =>
    operation.name === undefined
      ? checkOfColumn(table, operation.column ?? '')
      : constraintByName(table, operation.name, ['check']),
  ),
  describe: (operation) =>
    `drop check ${operation.name === undefined ? `of column "${operation.column ?? ''}"` : `"${operation.name}"`} of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}

function checkOfColumn(table: Table, column: string): Constraint {
  const found = table.checks.find(({ ofColumn }) => ofColumn === column)
  if (found !== undefined) return found
  const names = table.checks.map(({ name }) => name)
  return fail({
    ruleId: 'model/no-such-constraint',
    message: `column "${displayName(table)}"."${column}" has no check of its own at this point`,
    pointer: '/column',
    help:
      names.length === 0
        ? 'the table has no check at all'
        : `a check of the table is dropped by name: ${names.join(', ')}`,
  })
}
