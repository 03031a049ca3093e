import { displayName } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { applyConstraint } from './support/apply-constraint.js'
import { checkDeferral } from './support/check-deferral.js'
import { checkColumns } from './support/check-keys.js'
import { dropConstraintOf } from './support/computed.js'
import { checkPartitionKey } from './support/check-partition-key.js'
import { adoptedAgain } from './support/counterparts.js'
import { existingOwned, findOwned } from './support/owned-table.js'
import { ProblemList } from './support/problem-list.js'
import { readUnique } from './support/read-constraints.js'
import { refuseRepeated } from './support/check-definitions.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/** Adds a unique constraint. Undone by dropping it by name. */
export const createUniqueConstraint: OperationDefinition<'create_unique_constraint'> = {
  kind: 'create_unique_constraint',

  apply(operation, before, context) {
    const table = existingOwned(before, operation, context)
    const problems = new ProblemList()
    checkColumns(table, operation.columns, '/columns', problems)
    checkColumns(table, operation.include ?? [], '/include', problems)
    const unique = uniqueOf(operation, context)
    checkDeferral(unique, '', problems)
    checkPartitionKey(table, unique.columns, '/columns', problems)
    if (operation.restored === undefined) refuseRepeated(unique, table, table.uniques, '/columns', problems)
    return applyConstraint(before, table, unique, operation.name !== undefined, context, problems)
  },

  invert: (operation, before, context) => ({
    operations: [
      dropConstraintOf(tableNameOf(operation, context), uniqueOf(operation, context)),
      ...adoptedAgain(before, tableNameOf(operation, context), uniqueOf(operation, context)),
    ],
  }),

  plan(operation, before, _after, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    return table === undefined
      ? []
      : [{ kind: 'add_unique', table, constraint: uniqueOf(operation, context) }]
  },

  describe: (operation) =>
    `create unique constraint (${operation.columns.join(', ')}) on "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: (operation, context) => [
    { kind: 'key', ...tableKeys(operation) },
    {
      kind: 'constraint',
      ...tableKeys(operation),
      name: uniqueOf(operation, context).name,
      columns: operation.columns,
    },
  ],
}

function uniqueOf(operation: OperationOf<'create_unique_constraint'>, context: FoldContext) {
  return operation.restored ?? readUnique(operation, tableNameOf(operation, context), context)
}
