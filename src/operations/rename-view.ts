import { renameTableInPolicies } from '../model/rename-in-policies.js'
import { putObject, removeObject } from '../model/schema-objects.js'
import { displayName, nameOf } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { checkNewObjectNames } from './support/check-names.js'
import { addFaults } from './support/object-faults.js'
import { ProblemList, fail } from './support/problem-list.js'
import { sameName } from './support/same-name.js'
import { markStale, marksBack } from './support/stale.js'
import { existingView, findView, viewKeys } from './support/view-ref.js'

/**
 * Renames a view, materialized or not; the names of its indexes stay. Policies whose subqueries read it follow. Views and
 * functions that name it must be restated: the catalog follows by itself, but not the texts of the documents.
 * https://www.postgresql.org/docs/current/sql-alterview.html
 */
export const renameView: OperationDefinition<'rename_view'> = {
  kind: 'rename_view',

  apply(operation, before, context) {
    const view = existingView(before, operation, context)
    if (operation.to === view.name) fail(sameName('view', operation.to))
    const problems = new ProblemList()
    if (view.absent === true) {
      problems.add({
        ruleId: 'model/order',
        message: `view "${view.name}" is out of the way until it is restated`,
        pointer: '/name',
        help: 'write its replace_view before this operation',
      })
    }
    const renamed = { ...view, name: operation.to }
    checkNewObjectNames(before, view, renamed, () => '/to', context, problems)
    const faults = context.rules.objectFaults.view(renamed, before).filter(({ at }) => at === '/name')
    addFaults(
      faults.map((fault) => ({ ...fault, at: '/to' })),
      problems,
    )
    problems.throwIfAny()
    const alone = putObject(removeObject(before, view), renamed)
    const after = renameTableInPolicies(alone, nameOf(view), nameOf(renamed), context.rules.lexer)
    return markStale(after, nameOf(view), operation.marks, context)
  },

  invert(operation, before, context) {
    const marks = marksBack(before, renameView.apply(operation, before, context))
    return {
      operations: [
        { kind: 'rename_view', ...viewKeys({ ...operation, name: operation.to }), to: operation.name, marks },
      ],
    }
  },

  plan(operation, before, _after, context) {
    const view = findView(before, operation, context)
    return view === undefined ? [] : [{ kind: 'rename_view', view, to: operation.to }]
  },

  describe: (operation) => `rename view "${displayName(viewKeys(operation))}" to "${operation.to}"`,
  loses: () => [],
  creates: ({ to, schema }) => {
    const beside = schema === undefined ? {} : { schema }
    return [
      { kind: 'view', name: to, ...beside },
      { kind: 'table', table: to, ...beside },
    ]
  },
}
