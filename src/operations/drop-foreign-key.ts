import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { dropConstraintParts } from './support/drop-constraint-operation.js'
import { constraintByColumns, constraintByName } from './support/find-constraint.js'
import { writtenName } from './support/table-ref.js'

/** Drops a foreign key, found by name or by its columns. Undone by creating it as it was. */
export const dropForeignKey: OperationDefinition<'drop_foreign_key'> = {
  kind: 'drop_foreign_key',
  ...dropConstraintParts<OperationOf<'drop_foreign_key'>>((operation, table) =>
    operation.name === undefined
      ? constraintByColumns(table, operation.columns ?? [], table.foreignKeys, 'foreign_key')
      : constraintByName(table, operation.name, ['foreign_key']),
  ),
  describe: (operation) =>
    `drop foreign key ${operation.name === undefined ? `(${(operation.columns ?? []).join(', ')})` : `"${operation.name}"`} of "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}
