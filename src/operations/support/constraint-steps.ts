import { findTable, tableKey, type SchemaModel } from '../../model/schema-model.js'
import type { Constraint, Table } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import { adoptsKeys } from './counterparts.js'
import { withConstraint } from './edit.js'

/** The step that adds one constraint to a table that exists. */
export function addConstraintStep(table: Table, constraint: Constraint, model: SchemaModel): Step {
  switch (constraint.kind) {
    case 'primary_key':
      return { kind: 'add_primary_key', table, constraint }
    case 'unique':
      return { kind: 'add_unique', table, constraint }
    case 'check':
      return { kind: 'add_check', table, constraint }
    case 'exclude':
      return { kind: 'add_exclude', table, constraint }
    case 'foreign_key': {
      const own = tableKey(constraint.references) === tableKey(table)
      const referenced = own ? table : findTable(model, constraint.references)
      return {
        kind: 'add_foreign_key',
        table,
        constraint,
        ...(referenced === undefined ? {} : { referenced }),
        ...adoptsKeys(model, table, constraint),
      }
    }
  }
}

/** Steps that add several constraints one after another; each step sees the table as the one before leaves it. */
export function constraintSteps(
  table: Table,
  constraints: readonly Constraint[],
  model: SchemaModel,
): readonly Step[] {
  const steps: Step[] = []
  let current = table
  for (const constraint of constraints) {
    steps.push(addConstraintStep(current, constraint, model))
    current = withConstraint(current, constraint)
  }
  return steps
}
