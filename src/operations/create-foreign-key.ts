import type { SchemaModel } from '../model/schema-model.js'
import { displayName, type ForeignKey } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { applyConstraint } from './support/apply-constraint.js'
import { checkForeignKey, primaryKeyOf } from './support/check-keys.js'
import { addConstraintStep } from './support/constraint-steps.js'
import { dropConstraintOf } from './support/computed.js'
import { adoptedAgain } from './support/counterparts.js'
import { existingOwned, findOwned } from './support/owned-table.js'
import { ProblemList } from './support/problem-list.js'
import { readForeignKey } from './support/read-constraints.js'
import { foreignKeyPlaces } from './support/check-definitions.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/** Adds a foreign key. Undone by dropping it by name. */
export const createForeignKey: OperationDefinition<'create_foreign_key'> = {
  kind: 'create_foreign_key',

  apply(operation, before, context) {
    const table = existingOwned(before, operation, context)
    const problems = new ProblemList()
    const key = keyOf(operation, before, context)
    checkForeignKey(key, table, before, foreignKeyPlaces('', false), context, problems)
    return applyConstraint(before, table, key, operation.name !== undefined, context, problems)
  },

  invert: (operation, before, context) => ({
    operations: [
      dropConstraintOf(tableNameOf(operation, context), keyOf(operation, before, context)),
      ...adoptedAgain(before, tableNameOf(operation, context), keyOf(operation, before, context)),
    ],
  }),

  plan(operation, before, _after, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    return table === undefined ? [] : [addConstraintStep(table, keyOf(operation, before, context), before)]
  },

  asks(operation, before, _after, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    if (table === undefined || operation.to === undefined) return undefined
    const constraint = keyOf(operation, before, context)
    if (operation.to === 'empty') return [{ kind: 'add_foreign_key', table, constraint, toEmpty: true }]
    const references = { ...constraint.references, name: operation.to.kept }
    return [{ kind: 'add_foreign_key', table, constraint: { ...constraint, references } }]
  },

  describe: (operation) =>
    `create foreign key (${operation.columns.join(', ')}) of "${displayName(writtenName(operation))}" to "${operation.references.table}"`,
  loses: () => [],
  creates: (operation, context) => [
    {
      kind: 'constraint',
      ...tableKeys(operation),
      name:
        operation.restored?.name ??
        operation.name ??
        context.naming.foreignKey(operation.table, operation.columns, operation.references.table),
      columns: operation.columns,
    },
  ],
}

function keyOf(
  operation: OperationOf<'create_foreign_key'>,
  model: SchemaModel,
  context: FoldContext,
): ForeignKey {
  const name = tableNameOf(operation, context)
  const table = findOwned(model, name, context)
  return operation.restored ?? readForeignKey(operation, name, primaryKeyOf(model, table), context)
}
