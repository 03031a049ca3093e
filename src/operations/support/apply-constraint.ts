import type { SchemaModel } from '../../model/schema-model.js'
import type { Constraint, Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { checkNewNames } from './check-names.js'
import { withConstraint } from './edit.js'
import { checkNameInPartitions } from './inherited-checks.js'
import { putOwned } from './owned-table.js'
import type { ProblemList } from './problem-list.js'

/**
 * The model with one more constraint on a table: its name is checked, then everything found wrong with it is thrown.
 *
 * @throws ProblemError
 */
export function applyConstraint(
  model: SchemaModel,
  table: Table,
  constraint: Constraint,
  named: boolean,
  context: FoldContext,
  problems: ProblemList,
): SchemaModel {
  const next = withConstraint(table, constraint)
  checkNewNames(model, table, next, () => (named ? '/name' : ''), context, problems)
  if (constraint.kind === 'check') {
    checkNameInPartitions(model, table, constraint.name, named ? '/name' : '', problems, constraint.check)
  }
  problems.throwIfAny()
  return putOwned(model, next, context)
}
