import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { dropConstraintParts } from './support/drop-constraint-operation.js'
import { constraintByName } from './support/find-constraint.js'
import { writtenName } from './support/table-ref.js'

/** Drops a constraint of any kind by its name. Undone by creating it as it was. */
export const dropConstraint: OperationDefinition<'drop_constraint'> = {
  kind: 'drop_constraint',
  ...dropConstraintParts<OperationOf<'drop_constraint'>>((operation, table) =>
    constraintByName(table, operation.name),
  ),
  describe: (operation) => `drop constraint "${operation.name}" of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}
