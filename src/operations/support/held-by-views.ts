import { routinesNaming, viewsNaming, type Target } from '../../model/dependants.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { displayName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { readingRules } from './reading-rules.js'

/** Views that name a table or a column, each as a message names it: they hold its drop back. */
export function heldByViews(model: SchemaModel, target: Target, context: FoldContext): readonly string[] {
  return viewsNaming(model, target, readingRules(context)).map((view) => `view "${displayName(view)}"`)
}

/** Functions that say by `uses` that they need it. What only their words name is no hold: they are run later, or never. */
export function heldByUses(model: SchemaModel, target: Target, context: FoldContext): readonly string[] {
  return routinesNaming(model, target, readingRules(context))
    .filter(({ uses }) => uses !== undefined)
    .map((routine) => `function "${displayName(routine)}"`)
}
