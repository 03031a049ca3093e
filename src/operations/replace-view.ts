import { viewsOver } from '../model/dependants.js'
import type { View } from '../model/objects.js'
import { putObject } from '../model/schema-objects.js'
import { displayName, nameOf } from '../model/table.js'
import type { Step } from '../steps/step.js'
import type { OperationDefinition } from './definition.js'
import { aroundViews, withAbsentViews } from './support/around-views.js'
import { checkView } from './support/check-view.js'
import { fail, ProblemList } from './support/problem-list.js'
import { readingRules } from './support/reading-rules.js'
import { newView } from './support/read-view.js'
import { existingView, findView, viewKeys } from './support/view-ref.js'

/**
 * Gives a view another definition. It is dropped and created, as CREATE OR REPLACE VIEW can neither drop nor retype a
 * column (https://www.postgresql.org/docs/current/sql-createview.html), and the views over it with it; rights and triggers
 * stay. A view that waited to be restated does so no more. Undone by the definition that was there.
 */
export const replaceView: OperationDefinition<'replace_view'> = {
  kind: 'replace_view',

  apply(operation, before, context) {
    const previous = existingView(before, operation, context)
    const problems = new ProblemList()
    const view = newView(operation, previous, before, context, problems)
    checkView(operation, previous, view, before, context, problems)
    if (view !== undefined && problems.isEmpty && operation.restored === undefined) {
      checkChange(previous, view, problems)
    }
    problems.throwIfAny()
    if (view === undefined) return fail({ ruleId: 'sql/empty', message: 'there is no view', pointer: '' })
    const after = putObject(before, view)
    return operation.beside === undefined
      ? withAbsentViews(after, view, context)
      : operation.beside.reduce(putObject, after)
  },

  invert(operation, before, context) {
    const view = findView(before, operation, context)
    if (view === undefined) return { operations: [] }
    const beside = viewsOver(before, nameOf(view), readingRules(context))
    return {
      operations: [{ kind: 'replace_view', ...viewKeys(view), query: view.query, restored: view, beside }],
    }
  },

  plan(operation, before, after, context) {
    const from = findView(before, operation, context)
    const to = findView(after, operation, context)
    if (from === undefined || to === undefined) return []
    const own: readonly Step[] = [
      ...(from.absent === true ? [] : [{ kind: 'drop_view' as const, view: from }]),
      { kind: 'create_view', view: to },
    ]
    return aroundViews(before, after, nameOf(from), own, context)
  },

  describe: (operation) => `replace view "${displayName(viewKeys(operation))}"`,
  loses: () => [],
  creates: () => [],
}

function checkChange(from: View, to: View, problems: ProblemList): void {
  if (to.materialized && to.triggers.length > 0) {
    problems.add({
      ruleId: 'model/still-needed',
      message: `view "${displayName(to)}" has triggers, which a materialized view cannot have: ${to.triggers.map(({ name }) => name).join(', ')}`,
      pointer: '/materialized',
      help: 'drop these triggers first',
    })
  }
  if (JSON.stringify(Object.entries(from).sort()) === JSON.stringify(Object.entries(to).sort())) {
    problems.add({
      ruleId: 'model/nothing-to-change',
      message: `view "${displayName(to)}" is defined like this already`,
      pointer: '',
      help: 'remove the operation, or state what should change',
    })
  }
}
