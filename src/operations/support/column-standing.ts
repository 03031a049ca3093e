import { constraintsOf, type Constraint, type Index, type Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { withoutConstraint } from './edit.js'
import { constraintUses, indexUses } from './uses-column.js'

/** What stands on a column, and goes with it. */
export interface Standing {
  readonly constraints: readonly Constraint[]
  readonly indexes: readonly Index[]
}

/** Constraints and indexes that stand on the column. */
export function standingOn(table: Table, column: string, context: FoldContext): Standing {
  return {
    constraints: constraintsOf(table).filter((constraint) => constraintUses(constraint, column, context)),
    indexes: table.indexes.filter((index) => indexUses(index, column, context)),
  }
}

/** The table with the column alone: what stood on it is gone. */
export function bareOf(table: Table, column: string, context: FoldContext): Table {
  const { constraints, indexes } = standingOn(table, column, context)
  return {
    ...constraints.reduce(withoutConstraint, table),
    indexes: table.indexes.filter((index) => !indexes.includes(index)),
    grants: table.grants.filter((grant) => grant.column !== column),
  }
}
