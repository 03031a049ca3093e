import type { SchemaModel } from '../../model/schema-model.js'
import { nameOf, sameTable, type Constraint, type Table } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext, Inverse } from '../definition.js'
import { recreate } from './computed.js'
import { counterpartsAgain, withoutCounterparts } from './counterparts.js'
import { withoutConstraint } from './edit.js'
import { nounOf } from './find-constraint.js'
import { existingOwned, findOwned, putOwned } from './owned-table.js'
import { fail } from './problem-list.js'
import { refuseInherited } from './refuse-inherited.js'
import { tableNameOf, type TableKeys } from './table-ref.js'
import { dependantText, orphanedForeignKeys } from './uses-column.js'

/** Finds, in a table, the constraint that an operation means. */
export type Find<O> = (operation: O, table: Table) => Constraint

/** The three halves that all drops of constraints share; they differ only in how they find it. */
export interface DropConstraintParts<O> {
  apply(operation: O, before: SchemaModel, context: FoldContext): SchemaModel
  invert(operation: O, before: SchemaModel, context: FoldContext): Inverse
  plan(operation: O, before: SchemaModel, after: SchemaModel, context: FoldContext): readonly Step[]
}

/**
 * Builds a drop. A key that foreign keys stand on is held back by them; the primary key leaves its columns NOT NULL,
 * as the engines do.
 */
export function dropConstraintParts<O extends TableKeys>(find: Find<O>): DropConstraintParts<O> {
  return {
    apply(operation, before, context) {
      const table = existingOwned(before, operation, context)
      const constraint = find(operation, table)
      refuseInherited(before, table, constraint, 'drop', pointerTo(operation))
      const without = withoutConstraint(table, constraint)
      const needing = orphanedForeignKeys(before, table, without).filter(
        ({ table: other, constraint: key }) => key.name !== constraint.name || !sameTable(other, table),
      )
      if (needing.length > 0 && (constraint.kind === 'primary_key' || constraint.kind === 'unique')) {
        fail({
          ruleId: 'model/still-needed',
          message: `${nounOf(constraint.kind)} "${constraint.name}" is still needed by ${needing.map(dependantText).join(', ')}`,
          pointer: pointerTo(operation),
          help: 'drop these foreign keys first',
        })
      }
      return withoutCounterparts(putOwned(before, without, context), table, constraint)
    },

    invert(operation, before, context) {
      const table = findOwned(before, tableNameOf(operation, context), context)
      if (table === undefined) return { operations: [] }
      const constraint = find(operation, table)
      return {
        operations: [...counterpartsAgain(before, table, constraint), recreate(nameOf(table), constraint)],
      }
    },

    plan(operation, before, _after, context) {
      const table = findOwned(before, tableNameOf(operation, context), context)
      return table === undefined
        ? []
        : [{ kind: 'drop_constraint', table, constraint: find(operation, table) }]
    },
  }
}

/** The key of the operation that says which constraint is meant. */
function pointerTo(operation: object): string {
  return ['/name', '/columns'].find((key) => key.slice(1) in operation) ?? '/table'
}
