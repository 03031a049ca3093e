import { removeObject } from '../model/schema-objects.js'
import { displayName, nameOf } from '../model/table.js'
import type { OperationDefinition } from './definition.js'
import { heldByTexts } from './support/held-by-texts.js'
import { fail } from './support/problem-list.js'
import { existingView, findView, viewKeys } from './support/view-ref.js'

/**
 * Drops a view, materialized or not. CASCADE is never emitted: views and functions that need it hold it back. Undone by
 * creating it as it was. https://www.postgresql.org/docs/current/sql-dropview.html
 */
export const dropView: OperationDefinition<'drop_view'> = {
  kind: 'drop_view',

  apply(operation, before, context) {
    const view = existingView(before, operation, context)
    const needed = heldByTexts(before, nameOf(view), context)
    if (needed.length > 0) {
      fail({
        ruleId: 'model/still-needed',
        message: `view "${displayName(view)}" is still needed by ${needed.join(', ')}`,
        pointer: '/name',
        help: 'drop or replace these first, in the same revision or an earlier one',
      })
    }
    return removeObject(before, view)
  },

  invert(operation, before, context) {
    const view = findView(before, operation, context)
    if (view === undefined) return { operations: [] }
    return { operations: [{ kind: 'create_view', ...viewKeys(view), query: view.query, restored: view }] }
  },

  plan(operation, before, _after, context) {
    const view = findView(before, operation, context)
    return view === undefined || view.absent === true ? [] : [{ kind: 'drop_view', view }]
  },

  describe: (operation) => `drop view "${displayName(viewKeys(operation))}"`,
  loses: () => [],
  creates: () => [],
}
