import { names, viewsOver, type Target } from '../../model/dependants.js'
import type { View } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { findObject, objectsOf, putObject } from '../../model/schema-objects.js'
import { displayName, nameOf, sameTable } from '../../model/table.js'
import type { Step } from '../../steps/step.js'
import type { FoldContext } from '../definition.js'
import { withKey } from './edit.js'
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
  const there = views.filter(({ absent }) => absent !== true)
  const again = views
    .map((view) => findObject(after, 'view', view) ?? view)
    .filter(({ absent }) => absent !== true)
  return [
    ...there.toReversed().map((view): Step => ({ kind: 'drop_view', view })),
    ...inner,
    ...again.map((view): Step => ({ kind: 'create_view', view })),
  ]
}

/**
 * The model after a view was replaced: views over it that wait to be restated cannot be made again from their old text, and
 * nor can what stands on them. They are absent until the last of them is restated.
 */
export function withAbsentViews(model: SchemaModel, replaced: View, context: FoldContext): SchemaModel {
  const rules = readingRules(context)
  return viewsOver(model, nameOf(replaced), rules).reduce((next, view) => {
    const below = objectsOf(next, 'view').filter(
      (other) => other.absent === true && names(view.query, view.uses, nameOf(other), rules),
    )
    const isAbsent = view.stale === true || below.some((other) => !sameTable(other, view))
    return putObject(next, withKey(view, 'absent', isAbsent ? true : undefined))
  }, model)
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
