import { putObject } from '../model/schema-objects.js'
import { displayName } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { checkView } from './support/check-view.js'
import { fail, ProblemList } from './support/problem-list.js'
import { newView } from './support/read-view.js'
import { findView, viewKeys } from './support/view-ref.js'

/**
 * Creates a view, or a materialized view with its indexes. Undone by dropping it.
 * https://www.postgresql.org/docs/current/sql-createview.html,
 * https://www.postgresql.org/docs/current/sql-creatematerializedview.html
 */
export const createView: OperationDefinition<'create_view'> = {
  kind: 'create_view',

  apply(operation, before, context) {
    const problems = new ProblemList()
    const view = newView(operation, undefined, before, context, problems)
    checkView(operation, undefined, view, before, context, problems)
    problems.throwIfAny()
    if (view === undefined) return fail({ ruleId: 'sql/empty', message: 'there is no view', pointer: '' })
    return putObject(before, view)
  },

  recover(operation, before, context) {
    if (findView(before, operation, context) !== undefined) return before
    const view = newView(operation, undefined, before, context, new ProblemList())
    return view === undefined ? before : putObject(before, view)
  },

  invert: (operation) => ({ operations: [{ kind: 'drop_view', ...viewKeys(operation) }] }),

  plan(operation, _before, after, context) {
    const view = findView(after, operation, context)
    return view === undefined ? [] : [{ kind: 'create_view', view }]
  },

  describe: (operation) =>
    `create ${operation.materialized === true ? 'materialized view' : 'view'} "${displayName(viewKeys(operation))}"`,
  loses: () => [],
  creates: ({ name, schema }) => {
    const beside = schema === undefined ? {} : { schema }
    return [
      { kind: 'view', name, ...beside },
      // For an index of it, and for what may name a table or a view.
      { kind: 'table', table: name, ...beside },
    ]
  },
}
