import { viewsOver, type Target } from '../../model/dependants.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { findObject, objectsOf } from '../../model/schema-objects.js'
import { displayName } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import type { ProblemList } from './problem-list.js'
import { readingRules } from './reading-rules.js'

/**
 * Steps with the views over the targets out of their way: dropped before, the outermost first, and made again after from
 * the model, with their indexes, triggers, rights and comments. PostgreSQL changes no type under a view
 * (https://www.postgresql.org/docs/current/sql-altertable.html), and drops nothing that a view needs.
 */
export function aroundViews(
  before: SchemaModel,
  after: SchemaModel,
  targets: Target | readonly Target[],
  inner: readonly Step[],
  context: FoldContext,
): readonly Step[] {
  const views = viewsOver(before, targets, readingRules(context))
  return [
    ...views.toReversed().map((view): Step => ({ kind: 'drop_view', view })),
    ...inner,
    ...views.map((view): Step => ({ kind: 'create_view', view: findObject(after, 'view', view) ?? view })),
  ]
}

/**
 * Refuses what would make views again (see `aroundViews`) while one of them waits to be restated: its old text cannot be
 * run any more, and what it stands on is not known from it.
 */
export function refuseStaleViews(model: SchemaModel, at: string, problems: ProblemList): void {
  for (const view of objectsOf(model, 'view')) {
    if (view.stale !== true) continue
    problems.add({
      ruleId: 'model/order',
      message: `view "${displayName(view)}" may be in the way, and names something that was renamed before`,
      pointer: at,
      help: `write the replace_view of "${displayName(view)}" before this operation, or this operation before the rename`,
    })
  }
}
