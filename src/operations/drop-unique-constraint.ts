import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { dropConstraintParts } from './support/drop-constraint-operation.js'
import { constraintByColumns, constraintByName } from './support/find-constraint.js'
import { writtenName } from './support/table-ref.js'

/** Drops a unique constraint, found by name or by its columns. Undone by creating it as it was. */
export const dropUniqueConstraint: OperationDefinition<'drop_unique_constraint'> = {
  kind: 'drop_unique_constraint',
  ...dropConstraintParts<OperationOf<'drop_unique_constraint'>>((operation, table) =>
    operation.name === undefined
      ? constraintByColumns(table, operation.columns ?? [], table.uniques, 'unique')
      : constraintByName(table, operation.name, ['unique']),
  ),
  describe: (operation) =>
    `drop unique constraint ${operation.name === undefined ? `(${(operation.columns ?? []).join(', ')})` : `"${operation.name}"`} of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}
