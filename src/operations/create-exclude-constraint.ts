import { displayName, type Exclude } from '../model/table.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { applyConstraint } from './support/apply-constraint.js'
import { dropConstraintOf } from './support/computed.js'
import { adoptedAgain } from './support/counterparts.js'
import { existingOwned, findOwned } from './support/owned-table.js'
import { fail, ProblemList } from './support/problem-list.js'
import { checkExcludeColumns, readExclude } from './support/read-exclude.js'
import { tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Forbids two rows for which every operator says true
 * (https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-EXCLUSION). Undone by dropping it by
 * name.
 */
export const createExcludeConstraint: OperationDefinition<'create_exclude_constraint'> = {
  kind: 'create_exclude_constraint',

  apply(operation, before, context) {
    const table = existingOwned(before, operation, context)
    const problems = new ProblemList()
    if (operation.restored === undefined) checkExcludeColumns(operation, table, '', problems)
    const exclude = excludeOf(operation, context, problems)
    problems.throwIfAny()
    if (exclude === undefined) {
      return fail({ ruleId: 'sql/empty', message: 'there is no constraint', pointer: '/elements' })
    }
    return applyConstraint(before, table, exclude, operation.name !== undefined, context, problems)
  },

  invert(operation, before, context) {
    const exclude = excludeOf(operation, context, new ProblemList())
    return {
      operations:
        exclude === undefined
          ? []
          : [
              dropConstraintOf(tableNameOf(operation, context), exclude),
              ...adoptedAgain(before, tableNameOf(operation, context), exclude),
            ],
    }
  },

  plan(operation, before, _after, context) {
    const table = findOwned(before, tableNameOf(operation, context), context)
    const constraint = excludeOf(operation, context, new ProblemList())
    return table === undefined || constraint === undefined ? [] : [{ kind: 'add_exclude', table, constraint }]
  },

  describe: (operation) =>
    `create exclusion constraint ${operation.name === undefined ? '' : `"${operation.name}" `}on "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates(operation, context) {
    const exclude = excludeOf(operation, context, new ProblemList())
    return exclude === undefined ? [] : [{ kind: 'constraint', ...tableKeys(operation), name: exclude.name }]
  },
}

function excludeOf(
  operation: OperationOf<'create_exclude_constraint'>,
  context: FoldContext,
  problems: ProblemList,
): Exclude | undefined {
  return operation.restored ?? readExclude(operation, tableNameOf(operation, context), '', context, problems)
}
